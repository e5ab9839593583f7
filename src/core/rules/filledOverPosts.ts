import { defineRowRule } from './rule.ts';

/** No more posts are filled than there are. */
export const filledOverPosts = defineRowRule({
  id: 'filled-over-posts',
  form: 'staff',
  severity: 'warning',
  needs: ['posts', 'filled'],
  whenMissing: 'skip',
  source: 'staff lists: filled ≤ posts; a teacher may hold more than one post, so that it is no error',
  check: ({ posts, filled }) =>
    filled > posts ? { at: 'filled', message: 'filledOverPosts', values: { filled, posts } } : undefined,
});
