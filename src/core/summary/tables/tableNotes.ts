/** What a reader of a table has to know, a line under it for each. */
import type { Cube } from '../../cube/cube.ts';
import type { MonthSpan, Times } from '../../cube/months.ts';
import type { Where } from '../../cube/sums.ts';
import { valuesOf } from '../../cube/values.ts';
import { PROGRAMME } from '../../indicators/programme.ts';
import { bordersBetweenDays } from '../../model/borders.ts';
import { lastDayOfMonth } from '../../parse/dateText.ts';
import { type Text, word } from '../plan.ts';
import type { FormData } from './formData.ts';
import type { FormTable } from './formTable.ts';

/** An older month must not pass for the one asked for. */
export function olderNote({ from, to }: MonthSpan, { now }: Times): Text[] {
  const last = now[now.length - 1];
  return last !== undefined && last < from
    ? [word('olderMonth', { asked: { months: from === to ? [to] : [from, to] } })]
    : [];
}

export const countNotes = (silent: number, left: number): Text[] => [
  ...(silent > 0 ? [word('silentRows', { n: silent })] : []),
  ...(left > 0 ? [word('moreRows', { n: left })] : []),
];

/** A share is of the rows that have both of its numbers; the columns beside it may hold more. */
export function halfRows({ columns }: FormTable, { sums }: FormData, where: Where, { now }: Times): Text[] {
  const most = columns.reduce((found, { indicator, of }) => {
    const { denominator, ...bare } = indicator;
    if (denominator === undefined || denominator.form !== undefined || denominator.overTime) return found;
    const asked = { where: { ...where, ...of?.where }, months: now };
    const whole = sums.figure(bare, asked)?.rows ?? 0;
    return Math.max(found, whole - (sums.figure(indicator, asked)?.rows ?? whole));
  }, 0);
  return most > 0 ? [word('halfRows', { n: most })] : [];
}

/** Where every column is of some of the rows, those that say nothing of it stand in none: missing is not «no». */
export function unsortedRows(
  { columns, form }: FormTable,
  { sums }: FormData,
  where: Where,
  { now }: Times,
): Text[] {
  const groups = new Map(columns.map(({ of }) => [of?.name, of?.where]));
  if (groups.size === 0 || groups.has(undefined)) return [];
  const rowsOf = (own: Where = {}) =>
    sums.figure({ ...PROGRAMME.projectRows, form }, { where: { ...where, ...own }, months: now })?.rows ?? 0;
  const sorted = [...groups.values()].reduce((total, own) => total + rowsOf(own), 0);
  const left = rowsOf() - sorted;
  return left > 0 ? [word('unsortedRows', { n: left })] : [];
}

/** Figures of other borders stand beside those of today's; within one district the change of an oblast is none. */
export function borderNotes({ columns }: FormTable, cube: Cube, where: Where, times: Times): Text[] {
  const { now } = times;
  const codes = valuesOf(cube, 'district', where);
  return (['previous', 'lastYear'] as const).flatMap((moment): Text[] => {
    const months = times[moment];
    const [before, after] = [months[months.length - 1], now[now.length - 1]];
    if (before === undefined || after === undefined) return [];
    if (!columns.some(({ against }) => against?.includes(moment))) return [];
    const change = bordersBetweenDays(lastDayOfMonth(before), lastDayOfMonth(after), codes);
    if (change === undefined || (change.isOfOblasts && where.district !== undefined)) return [];
    const values = { months: { months }, year: String(change.year) };
    return [word(change.isOfOblasts ? 'monthsBeforeOblasts' : 'monthsBeforeDistricts', values)];
  });
}
