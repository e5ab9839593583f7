/** What a function of ours does, for the English page: the help that stands in the script has no English. */
export const englishFunctionHelp: Readonly<Record<string, string>> = {
  QUALITY: 'Quality: pupils with only 4 and 5 among those graded, %.',
  PASS_RATE: 'Pass rate: pupils without a 2 or a missing mark among those graded, %.',
  SOU: 'Degree of learning, %: each mark with a weight of its own.',
  MEAN_MARK: 'Mean of the marks 5, 4, 3 and 2.',
  QUALITY_DELTA: 'Change between two percentages, in percentage points.',
  QUALITY_GAP: 'Gap in quality between two groups, such as city and village, in percentage points.',
  POOLED_RATE: 'Share over all rows together: the sum of the parts by the sum of the bases, %.',
  QUALITY_RANK: 'Place by quality; values equal to a tenth share a place, small bases get none.',
  COVERAGE: 'Coverage: those reached among those who should be, %.',
  PLAN_FACT: 'How much of the plan was reached, %.',
  TENGE_PARSE: 'An amount in words, such as “2,5 млрд тг”, as a number of tenge.',
  SCHOOL_YEAR: 'School year of a date or a text, as “2025-2026”.',
  TERM: 'Term of a date or a text, 1 to 4.',
  DISTRICT_NAME: 'Official name of a district or city, however it is written.',
  DISTRICT_KATO: 'KATO code of a district or city.',
};
