import { DISTRICT_KATO } from './DISTRICT_KATO.ts';
import { DISTRICT_NAME } from './DISTRICT_NAME.ts';
import type { CustomFunction } from './kinds.ts';
import { SCHOOL_YEAR } from './SCHOOL_YEAR.ts';
import { TERM } from './TERM.ts';

/** Every custom function, in the order of the reference. A new one is one file, named as in the cell, and one line. */
export const FUNCTIONS = {
  SCHOOL_YEAR,
  TERM,
  DISTRICT_NAME,
  DISTRICT_KATO,
} satisfies Record<string, CustomFunction>;
