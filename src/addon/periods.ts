import { termsClosedIn } from '../core/model/calendar.ts';
import type { PartOfYear } from '../core/model/period.ts';
import { lastDayOf } from '../core/summary/choosePeriod.ts';

/**
 * Months in which a term with data closed, those that other forms have, then the terms and half-years themselves; the
 * latest first. Lists without any time, as a road map, are of today.
 */
export function periodsOf(
  keys: ReadonlySet<string>,
  months: ReadonlySet<string> | undefined,
  today: string,
): string[] {
  const found = new Map<string, string>();
  for (const month of months ?? []) found.set(month, `${month}-31a`);
  for (const key of keys) {
    const [year = '', part = 'T1'] = key.split('-');
    const last = lastDayOf({ schoolYear: Number(year), part: part as PartOfYear });
    const month = last.slice(0, 7);
    if (part.startsWith('T') && termsClosedIn(month).length > 0) found.set(month, `${last}a`);
    if (part === 'Y') found.set(year, `${last}c`);
    else if (part !== 'F') found.set(key, `${last}b`);
  }
  if (found.size === 0 && months !== undefined) found.set(today.slice(0, 7), '');
  return [...found].sort((a, b) => (a[1] < b[1] ? 1 : -1)).map(([key]) => key);
}
