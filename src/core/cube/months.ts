import { partOfDate } from '../model/calendar.ts';
import type { SummaryPeriod } from '../parse/periodKey.ts';
import type { Cube } from './cube.ts';
import type { Where } from './sums.ts';
import { valuesOf } from './values.ts';

/** The months of what was asked for, "2025-09" to "2025-10": both may be one. */
export interface MonthSpan {
  readonly from: string;
  readonly to: string;
}

/** Months with data for what is shown and for what it is compared with. */
export interface Times {
  readonly now: readonly string[];
  readonly previous: readonly string[];
  readonly lastYear: readonly string[];
}

/** A month is itself; a part of the school year the months whose middle lies in it; a school year September to August. */
export function monthSpan(asked: SummaryPeriod): MonthSpan {
  if (asked.kind === 'month') return { from: asked.month, to: asked.month };
  const { schoolYear, part } = asked.period;
  const months = Array.from({ length: 12 }, (_, at) => addMonths(`${schoolYear}-09`, at));
  const own = months.filter((month) => isWithin(month, part));
  return { from: own[0] ?? '', to: own[own.length - 1] ?? '' };
}

function isWithin(month: string, part: string): boolean {
  if (part === 'Y' || part === 'F') return true;
  const read = partOfDate(`${month}-15`);
  if (!read.ok) return false;
  const term = read.value.part;
  return part === term || part === (term === 'T1' || term === 'T2' ? 'H1' : 'H2');
}

function addMonths(month: string, count: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** An older month than this says nothing of how things stand. */
const OLDEST = 12;

/**
 * Which months of a form a period shows. What is collected once a year stands for the months after it, and every table says
 * which month it is of. `within` are the rows in question, as those of one programme.
 */
export function timesOf(cube: Cube, { from, to }: MonthSpan, within: Where): Times | undefined {
  const known = monthsOf(cube, within);
  const last = lastOf(known.filter((month) => month <= to && month > addMonths(to, -OLDEST)));
  if (last === undefined) return undefined;
  const own = known.filter((month) => month >= from && month <= to);
  const now = own.length > 0 ? own : [last];
  const start = now[0] ?? last;
  const earlier = lastOf(known.filter((month) => month < start && month >= addMonths(start, -OLDEST)));
  const yearBefore = now.map((month) => addMonths(month, -12));
  // September alone is no year before to September and October.
  const lastYear = yearBefore.every((month) => known.includes(month)) ? yearBefore : [];
  // A span of several months has no month before it to be set against; what is collected once a year is shown once.
  const hasPrevious = earlier !== undefined && from === to && !lastYear.includes(earlier);
  return { now, previous: hasPrevious ? [earlier] : [], lastYear };
}

function monthsOf(cube: Cube, within: Where): string[] {
  return valuesOf(cube, 'month', within)
    .filter((month) => month !== '')
    .sort();
}

const lastOf = (months: readonly string[]): string | undefined => months[months.length - 1];

/** Money is counted from January: the budget's year to date. */
export const sinceJanuary = (cube: Cube, within: Where, last: string): string[] =>
  monthsOf(cube, within).filter((month) => month >= `${last.slice(0, 4)}-01` && month <= last);
