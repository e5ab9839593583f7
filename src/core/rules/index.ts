import { gradeOne } from './gradeOne.ts';
import { marksSum } from './marksSum.ts';
import { printedRate } from './printedRate.ts';
import { printedSou } from './printedSou.ts';
import { qualityOverPass } from './qualityOverPass.ts';
import type { Rule } from './rule.ts';
import { threesShare } from './threesShare.ts';
import { totals } from './totals.ts';

/** Every rule over a sheet of marks. Repeated rows are looked for in all sheets together: `duplicates.ts`. */
export const RULES: readonly Rule[] = [
  marksSum,
  qualityOverPass,
  printedRate,
  threesShare,
  printedSou,
  gradeOne,
  totals,
];
