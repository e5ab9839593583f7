import { defineRowRule } from './rule.ts';

/** A formula's 0.1 + 0.2 posts are the 0.3 that were typed. */
const NOISE = 1e-9;

/** No more posts are filled than there are. */
export const filledOverPosts = defineRowRule({
  id: 'filled-over-posts',
  form: 'staff',
  severity: 'warning',
  needs: ['posts', 'filled'],
  whenMissing: 'skip',
  source: 'staff lists: filled ≤ posts; a teacher may hold more than one post, so that it is no error',
  check: ({ posts, filled }) =>
    filled > posts + NOISE
      ? { at: 'filled', message: 'filledOverPosts', values: { filled, posts } }
      : undefined,
});
