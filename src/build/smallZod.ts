import type { Plugin } from 'esbuild';
import { inRoot } from './paths.ts';

/** What stands for `zod/mini` in the pushed script; the sources, their types and all other programs have zod itself. */
export const smallZod: Plugin = {
  name: 'small-zod',
  setup(build) {
    build.onResolve({ filter: /^zod\/mini$/ }, () => ({ path: inRoot('src/addon/smallZod.ts') }));
  },
};
