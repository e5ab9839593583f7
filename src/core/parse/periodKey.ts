import type { SchoolPeriod } from '../model/period.ts';
import { ok, type Result, refuse } from '../result.ts';
import { excerpt } from './excerpt.ts';

/** A period a summary is made for. A month is of the calendar; terms, half-years and years are of the school year. */
export type SummaryPeriod =
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'term'; readonly period: SchoolPeriod }
  | { readonly kind: 'half'; readonly period: SchoolPeriod }
  | { readonly kind: 'year'; readonly period: SchoolPeriod };

export type PeriodKeyRefusalCode = 'period.key' | 'period.keyMonth' | 'period.keyTerm' | 'period.keyHalf';

const KEY = /^((?:19|20)\d\d)(?:-(?:([TH])(\d+)|(\d\d?)))?$/u;

/** Reads "2025-11", "2025-T1", "2025-H2" or "2025"; the last three belong to the school year that starts in 2025. */
export function parsePeriodKey(text: string): Result<SummaryPeriod, PeriodKeyRefusalCode> {
  const key = text.trim().toUpperCase();
  const found = KEY.exec(key);
  if (found === null) return refuse('period.key', { text: excerpt(text) });
  const [, year = '', letter, number = '', month] = found;
  const schoolYear = Number(year);
  if (month !== undefined) {
    return /^(0[1-9]|1[0-2])$/u.test(month)
      ? ok({ kind: 'month', month: key })
      : refuse('period.keyMonth', { text: excerpt(text) });
  }
  if (letter === undefined) return ok({ kind: 'year', period: { schoolYear, part: 'Y' } });
  if (letter === 'H') {
    if (number !== '1' && number !== '2') return refuse('period.keyHalf', { text: excerpt(text) });
    return ok({ kind: 'half', period: { schoolYear, part: `H${number}` } });
  }
  if (number !== '1' && number !== '2' && number !== '3' && number !== '4') {
    return refuse('period.keyTerm', { text: excerpt(text) });
  }
  return ok({ kind: 'term', period: { schoolYear, part: `T${number}` } });
}
