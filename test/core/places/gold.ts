import { goldKazakh } from './goldKazakh.ts';
import { goldLatin } from './goldLatin.ts';
import { goldMisspelt } from './goldMisspelt.ts';
import { goldRenamed } from './goldRenamed.ts';
import type { GoldRow } from './goldRow.ts';
import { goldRussian } from './goldRussian.ts';
import { goldWritten } from './goldWritten.ts';

/** Every expression of the gold list. */
export const gold: readonly GoldRow[] = [
  ...goldKazakh,
  ...goldRussian,
  ...goldLatin,
  ...goldRenamed,
  ...goldMisspelt,
  ...goldWritten,
];
