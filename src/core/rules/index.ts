import { changeEnds } from './changeEnds.ts';
import { claimBases } from './claimBases.ts';
import { claimPairs } from './claimPairs.ts';
import { claimParts } from './claimParts.ts';
import { claimPlans } from './claimPlans.ts';
import { claimRates } from './claimRates.ts';
import { classSize } from './classSize.ts';
import { copiedMonth } from './copiedMonth.ts';
import { coverageOver } from './coverageOver.ts';
import { dateOutside } from './dateOutside.ts';
import { doneNotReady } from './doneNotReady.ts';
import { filledOverPosts } from './filledOverPosts.ts';
import { gradeOne } from './gradeOne.ts';
import { impliedShare } from './impliedShare.ts';
import { jump } from './jump.ts';
import { marksIncomplete } from './marksIncomplete.ts';
import { marksSum } from './marksSum.ts';
import { notComparable } from './notComparable.ts';
import { outlier } from './outlier.ts';
import { passRateGain } from './passRateGain.ts';
import { percentImpossible } from './percentImpossible.ts';
import { planAsFact } from './planAsFact.ts';
import { planOrder } from './planOrder.ts';
import { pointAsPercent } from './pointAsPercent.ts';
import { printedCoverage } from './printedCoverage.ts';
import { printedRate } from './printedRate.ts';
import { printedSou } from './printedSou.ts';
import { qualityOverPass } from './qualityOverPass.ts';
import { registerBin } from './registerBin.ts';
import { registerCode } from './registerCode.ts';
import { registerDates } from './registerDates.ts';
import { repeatedRows } from './repeatedRows.ts';
import { rollAgainstMarks } from './rollAgainstMarks.ts';
import { rollBalance } from './rollBalance.ts';
import { rollCarry } from './rollCarry.ts';
import type { BookRule, MarksRule, RuleNote, TableRule } from './rule.ts';
import { schoolLimits } from './schoolLimits.ts';
import { sharesOfOneTotal } from './sharesOfOneTotal.ts';
import { signWord } from './signWord.ts';
import { similarSchools } from './similarSchools.ts';
import { strayRow } from './strayRow.ts';
import { tableTotals } from './tableTotals.ts';
import { targetDirection } from './targetDirection.ts';
import { targetYears } from './targetYears.ts';
import { threesShare } from './threesShare.ts';
import { totals } from './totals.ts';
import { twinTexts } from './twinTexts.ts';
import { twoSources } from './twoSources.ts';
import { unitSlip } from './unitSlip.ts';
import { unknownSchool } from './unknownSchool.ts';
import { yearAgainstTerm } from './yearAgainstTerm.ts';
import { yearlyTotal } from './yearlyTotal.ts';

/** Every rule over a sheet of marks. Repeated rows are looked for in all sheets together: `duplicates.ts`. */
export const MARKS_RULES: readonly MarksRule[] = [
  marksIncomplete,
  marksSum,
  qualityOverPass,
  printedRate,
  percentImpossible,
  threesShare,
  printedSou,
  gradeOne,
  dateOutside,
  totals,
];

/** Every rule over a sheet of another form. */
export const TABLE_RULES: readonly TableRule[] = [
  rollBalance,
  classSize,
  coverageOver,
  printedCoverage,
  planOrder,
  filledOverPosts,
  targetYears,
  targetDirection,
  planAsFact,
  sharesOfOneTotal,
  doneNotReady,
  registerCode,
  registerBin,
  registerDates,
  schoolLimits,
  tableTotals,
];

/** Every rule over several sheets. */
export const BOOK_RULES: readonly BookRule[] = [
  rollCarry,
  rollAgainstMarks,
  similarSchools,
  unknownSchool,
  repeatedRows,
  strayRow,
  copiedMonth,
  unitSlip,
  jump,
  outlier,
  claimRates,
  claimBases,
  claimPairs,
  claimParts,
  impliedShare,
  twoSources,
  yearlyTotal,
  claimPlans,
  changeEnds,
  signWord,
  yearAgainstTerm,
  notComparable,
  pointAsPercent,
  passRateGain,
  twinTexts,
];

/** In the order in which their findings are grouped. */
export const RULES: readonly RuleNote[] = [...MARKS_RULES, ...TABLE_RULES, ...BOOK_RULES];
