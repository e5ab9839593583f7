import { ok, type Result, refuse } from '../result.ts';
import type { PartOfYear, SchoolPeriod } from './period.ts';

/** The school terms, in order. */
export const TERMS = ['T1', 'T2', 'T3', 'T4'] as const satisfies readonly PartOfYear[];
export type Term = (typeof TERMS)[number];

/** First and last school day of each term, "yyyy-MM-dd"; `isAssumed` when the ministry's order is not in the table. */
export interface SchoolCalendar {
  readonly schoolYear: number;
  readonly terms: readonly { readonly term: Term; readonly from: string; readonly to: string }[];
  readonly isAssumed: boolean;
}

/** Month and day of the first and last day of terms I–IV. */
type TermDates = readonly [string, string, string, string, string, string, string, string];

/** By the year the school year starts in, after the ministry's yearly order on the start, length and breaks. */
const DATED: Readonly<Record<number, TermDates>> = {
  2023: ['09-01', '10-29', '11-06', '12-28', '01-08', '03-20', '04-01', '05-25'],
  2025: ['09-02', '10-26', '11-03', '12-28', '01-08', '03-18', '03-30', '05-25'],
};

/**
 * For the years without a dated row. Breaks move by a few days from year to year, but term I closes in October,
 * II in December, III in March and IV in May: months are safe, single days around a break are not.
 */
const ASSUMED: TermDates = ['09-01', '10-27', '11-04', '12-29', '01-09', '03-19', '03-30', '05-25'];

/** In 2020 the autumn break was moved to 5–14 November, so that term I closed in November. */
const ASSUMED_2020: TermDates = ['09-01', '11-04', '11-15', '12-29', '01-09', '03-19', '03-30', '05-25'];

/** The first day of a school year as the law counts it, whatever day the lessons start. */
const YEAR_STARTS = '09-01';

export function schoolCalendar(schoolYear: number): SchoolCalendar {
  const dates = DATED[schoolYear] ?? (schoolYear === 2020 ? ASSUMED_2020 : ASSUMED);
  const dayOf = (monthDay: string): string =>
    `${monthDay < YEAR_STARTS ? schoolYear + 1 : schoolYear}-${monthDay}`;
  return {
    schoolYear,
    terms: TERMS.map((term, at) => ({ term, from: dayOf(dates[2 * at]!), to: dayOf(dates[2 * at + 1]!) })),
    isAssumed: DATED[schoolYear] === undefined,
  };
}

/** The school year of a day, "2025-11-10" → 2025: it changes on 1 September. */
export function schoolYearOfDate(date: string): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5) >= YEAR_STARTS ? year : year - 1;
}

export type DateRefusalCode = 'period.summer';

/**
 * The term of a day; a day of a break belongs to the term just ended. From the end of term IV to the first lesson
 * there is no term.
 */
export function partOfDate(date: string): Result<SchoolPeriod & { readonly part: Term }, DateRefusalCode> {
  const schoolYear = schoolYearOfDate(date);
  const { terms } = schoolCalendar(schoolYear);
  const begun = terms.filter(({ from }) => from <= date);
  const last = begun[begun.length - 1];
  if (last === undefined) return refuse('period.summer', { date, from: terms[0]!.from });
  if (last.term === 'T4' && date > last.to) {
    return refuse('period.summer', { date, from: schoolCalendar(schoolYear + 1).terms[0]!.from });
  }
  return ok({ schoolYear, part: last.term });
}

/** A month's last term: the last one that ended on or before the month's last day. `month` is "2025-11". */
export function lastTermEndedBy(month: string): SchoolPeriod & { readonly part: Term } {
  // No term ends on the 31st of a shorter month, so the comparison needs no length of month.
  const lastDay = `${month}-31`;
  const schoolYear = schoolYearOfDate(lastDay);
  const ended = schoolCalendar(schoolYear).terms.filter(({ to }) => to <= lastDay);
  const last = ended[ended.length - 1];
  return last === undefined ? { schoolYear: schoolYear - 1, part: 'T4' } : { schoolYear, part: last.term };
}

/** The terms whose last day falls in the month: none or one. In a month without one the last term is repeated. */
export function termsClosedIn(month: string): readonly (SchoolPeriod & { readonly part: Term })[] {
  const schoolYear = schoolYearOfDate(`${month}-01`);
  return schoolCalendar(schoolYear)
    .terms.filter(({ to }) => to.slice(0, 7) === month)
    .map(({ term }) => ({ schoolYear, part: term }));
}
