import { termsClosedIn } from '../core/model/calendar.ts';
import type { PartOfYear } from '../core/model/period.ts';
import { lastDayOf } from '../core/summary/choosePeriod.ts';

/** Months in which a term with data closed, then the terms and half-years themselves; the latest first. */
export function periodsOf(keys: ReadonlySet<string>): string[] {
  const found = new Map<string, string>();
  for (const key of keys) {
    const [year = '', part = 'T1'] = key.split('-');
    const last = lastDayOf({ schoolYear: Number(year), part: part as PartOfYear });
    const month = last.slice(0, 7);
    if (part.startsWith('T') && termsClosedIn(month).length > 0) found.set(month, `${last}a`);
    if (part === 'Y') found.set(year, `${last}c`);
    else if (part !== 'F') found.set(key, `${last}b`);
  }
  return [...found].sort((a, b) => (a[1] < b[1] ? 1 : -1)).map(([key]) => key);
}
