import type { MessageValues } from './result.ts';

/** Severity decides what a finding does: an error makes a check fail, a warning asks for a look, info only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** Every message a finding can carry; the words are in `messages/findings.ts`, complete by type. */
export type FindingMessage =
  | 'sheetEmpty'
  | 'sheetUnrecognised'
  | 'headingMissing'
  | 'headingUnsure'
  | 'type'
  | 'negativeCount'
  | 'fractionCount'
  | 'percentRange'
  | 'markRange'
  | 'required'
  | 'choice'
  | 'unknownTerm'
  | 'schoolYear'
  | 'month'
  | 'year'
  | 'date'
  | 'amount'
  | 'amountAmbiguous'
  | 'moneyUnit'
  | 'unitOfSheet'
  | 'unitUnknown'
  | 'grades'
  | 'unknownDistrict'
  | 'unknownDistrictBare'
  | 'districtClash'
  | 'districtByCompany'
  | 'districtSpelling'
  | 'marksIncomplete'
  | 'marksOver'
  | 'marksShort'
  | 'marksShortSheet'
  | 'printedRate'
  | 'printedRateUnit'
  | 'printedRateWithoutNotAttested'
  | 'printedRateOfPupils'
  | 'qualityOverPass'
  | 'threesShare'
  | 'gradeOne'
  | 'duplicate'
  | 'duplicateDiffers'
  | 'totalSum'
  | 'outsideParts'
  | 'totalIsMean'
  | 'souOther'
  | 'fromTitle'
  | 'yearFromTitle'
  | 'lastYears'
  | 'formulaError'
  | 'headingTwice'
  | 'carriedDown'
  | 'overlap'
  | 'rollBalance'
  | 'rollCarry'
  | 'classSize'
  | 'noClasses'
  | 'coverageOver'
  | 'printedShare'
  | 'planOverYear'
  | 'paidOverYear'
  | 'paidOverPlan'
  | 'paidOverFinanced'
  | 'filledOverPosts'
  | 'planAsFact'
  | 'targetYears'
  | 'targetDirection'
  | 'doneNotReady'
  | 'basesDisjoint'
  | 'percentImpossible'
  | 'repeatedRow'
  | 'similarSchools'
  | 'unknownSchool'
  | 'unknownSchoolNear'
  | 'rollAgainstMarks'
  | 'katoMismatch'
  | 'binCheck'
  | 'dateOrder'
  | 'schoolLimits'
  | 'formulaAsText'
  | 'personalData'
  | 'outlier'
  | 'jump'
  | 'strayPeriod'
  | 'strayOblast'
  | 'copiedMonth'
  | 'copiedRows'
  | 'unitSlip'
  | 'unitSlipRows'
  | 'unitSlipColumn'
  | 'cityRuralSum'
  | 'dateOutside'
  | 'baseInterval'
  | 'twoSources'
  | 'twoSourcesUndated'
  | 'yearlyTotal'
  | 'passRateGain'
  | 'impliedShare'
  | 'changeEnds'
  | 'signWord'
  | 'pointAsPercent'
  | 'yearAgainstTerm'
  | 'yearAgainstTermBy'
  | 'notComparable'
  | 'twinTexts'
  | 'ruleLevel'
  | 'ruleLimit'
  | 'tidyName';

/** One thing found, with its place. `row` alone places a finding about a whole row; `row` 0 is the whole sheet. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly row: number;
  readonly column?: number;
  readonly message: FindingMessage;
  readonly values: MessageValues;
  /** The school whose row it is about, with its district, in the words of the sheet. */
  readonly school?: string;
  /** Only where there is one right answer, or one that the finding asks about; what is a judgement is left to the office. */
  readonly fix?: Fix;
}

/** What stands in the cell, as text, and what would stand there. */
export interface Fix {
  readonly before: string;
  readonly after: string | number;
  /** Both are in percent, while the cell holds a fraction that its format shows as a percentage. */
  readonly percent?: true;
  /** Other cells of the row that change with it: all of them or none. */
  readonly more?: readonly FixedBeside[];
  /** Other rows of the sheet in which the same column changes alike: all of them or none. */
  readonly rows?: readonly number[];
}

export interface FixedBeside {
  readonly column: number;
  readonly before: string;
  readonly after: string | number;
}

/** A row that took no part in the figures, and why. */
export interface RefusedRow {
  readonly sheet: string;
  readonly row: number;
  readonly reason: RefusalReason;
}

export type RefusalReason =
  | 'unreadableMarks'
  | 'unreadableNumber'
  | 'total'
  | 'part'
  | 'replaced'
  | 'noMarks'
  | 'noPeriod'
  | 'duplicate'
  | 'overlap';
