import type { CustomFunction } from './kinds.ts';

/** Every custom function, in the order of the reference. A new one is one file, named as in the cell, and one line. */
export const FUNCTIONS = {} satisfies Record<string, CustomFunction>;
