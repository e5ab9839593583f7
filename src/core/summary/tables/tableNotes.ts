/** What a reader of a table has to know, a line under it for each. */
import type { Cube } from '../../cube/cube.ts';
import type { MonthSpan, Times } from '../../cube/months.ts';
import type { Where } from '../../cube/sums.ts';
import { valuesOf } from '../../cube/values.ts';
import { PROGRAMME } from '../../indicators/programme.ts';
import { bordersBetweenDays } from '../../model/borders.ts';
import { lastDayOfMonth } from '../../parse/dateText.ts';
import { monthBefore } from '../../parse/month.ts';
import { type Text, word } from '../plan.ts';
import type { FormData } from './formData.ts';
import type { FormColumn, FormTable } from './formTable.ts';

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

/** Money per pupil is of the districts of which both are known: fewer than the row that it stands in, perhaps. */
export function perHeadNote(
  { columns }: FormTable,
  { sums }: FormData,
  cube: Cube,
  where: Where,
  { now }: Times,
): Text[] {
  if (where.district !== undefined) return [];
  const districts = valuesOf(cube, 'district', where);
  for (const { indicator } of columns) {
    if (indicator.denominator?.form === undefined) continue;
    const { denominator: _, ...bare } = indicator;
    const knowing = (asked: typeof bare) =>
      districts.filter((district) => sums.figure(asked, { where: { ...where, district }, months: now }))
        .length;
    const [all, both] = [knowing(bare), knowing(indicator)];
    if (both > 0 && both < all) return [word('perHeadSome', { n: both, of: all })];
  }
  return [];
}

const SUMMER: ReadonlySet<string> = new Set(['06', '07', '08']);

/** What adds up over months says which of them nobody has sent; of schools nothing is expected in summer. */
export function monthsMissing({ columns, toDate }: FormTable, { now }: Times): Text[] {
  const [first, last] = [now[0], now[now.length - 1]];
  if (toDate !== undefined || first === undefined || last === undefined) return [];
  if (!columns.some(({ indicator }) => indicator.overTime === 'sum')) return [];
  const known = new Set(now);
  const missing: string[][] = [];
  for (let month = monthBefore(last); month > first; month = monthBefore(month)) {
    if (known.has(month) || SUMMER.has(month.slice(5))) continue;
    const [run] = missing;
    if (run?.[0] !== undefined && monthBefore(run[0]) === month) run.unshift(month);
    else missing.unshift([month]);
  }
  return missing.map((months) => word('monthsMissing', { months: { months } }));
}

/** A share is of the rows that have both of its numbers; the columns beside it may hold more. */
export function halfRows({ columns }: FormTable, { sums }: FormData, where: Where, { now }: Times): Text[] {
  const rowsOf = ({ indicator, of }: FormColumn) =>
    sums.figure(indicator, { where: { ...where, ...of?.where }, months: now })?.rows ?? 0;
  const isShare = ({ indicator: { denominator } }: FormColumn) =>
    denominator !== undefined &&
    denominator.form === undefined &&
    denominator.overTime === undefined &&
    // A mean over rows is of some of them by its name.
    !denominator.terms.some(({ measure }) => measure === 'rows');
  const most = columns.filter(isShare).reduce((found, share) => {
    // Of the same months: what adds up over a span has more rows than what is of its last month.
    const beside = columns.filter(
      ({ indicator, of }) =>
        indicator.denominator === undefined &&
        indicator.overTime === share.indicator.overTime &&
        of?.name === share.of?.name,
    );
    const own = rowsOf(share);
    return own === 0 ? found : Math.max(found, ...beside.map((column) => rowsOf(column) - own));
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
