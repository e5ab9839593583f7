import type { Cube } from '../../cube/cube.ts';
import type { Dimension } from '../../cube/dimension.ts';
import { sinceJanuary, type Times, timesOf } from '../../cube/months.ts';
import type { Where } from '../../cube/sums.ts';
import { valuesOf } from '../../cube/values.ts';
import { present } from '../../present.ts';
import type { RowPlan, Section, SummaryWord, Text } from '../plan.ts';
import { word } from '../plan.ts';
import { columnsOf } from './columns.ts';
import type { FormData } from './formData.ts';
import type { FormTable } from './formTable.ts';
import { partlyReader } from './partly.ts';
import { ordered } from './rowOrder.ts';
import {
  borderNotes,
  countNotes,
  halfRows,
  monthsMissing,
  olderNote,
  perHeadNote,
  unsortedRows,
} from './tableNotes.ts';

/** The tables that a form has for these rows, the whole oblast or one district; none where there is nothing to show. */
export function buildTables(asked: FormTable, data: FormData, scope: Where): Section[] {
  const cube = data.cubes.get(asked.form);
  if (cube === undefined) return [];
  const table = withUnits(asked, cube, scope);
  const { each } = table;
  if (each === undefined) return present([tableOf(table, data, cube, scope, undefined)]);
  const values = valuesOf(cube, each, scope);
  // Where nobody says what the tables would tell apart, there is one.
  if (values.every((value) => value === ''))
    return present([tableOf({ ...table, ...table.forOne?.('', cube) }, data, cube, scope, undefined)]);
  return newestFirst(each, values).flatMap((value) => {
    if (each === 'period' && isLater(value, data.span.to)) return [];
    const own = { ...table, ...table.forOne?.(value, cube) };
    return present([tableOf(own, data, cube, { ...scope, [each]: value }, value)]);
  });
}

/** What is of a later year than the one asked for is none of it; a school year begins in September. */
function isLater(period: string, end: string): boolean {
  const [, year, second] = /^(\d{4})(-\d{4})?/.exec(period) ?? [];
  return year !== undefined && `${year}-${second === undefined ? '01' : '09'}` > end;
}

/** Where nobody names schools, the district itself is the line. */
const withUnits = (table: FormTable, cube: Cube, scope: Where): FormTable =>
  table.rows === 'school' && valuesOf(cube, 'school', scope).every((school) => school === '')
    ? { ...table, rows: 'district', rowsHead: 'district' }
    : table;

/** Of periods, which are no months, the last one first; programmes as they come. */
const newestFirst = (each: Dimension, values: string[]): string[] =>
  each === 'period' ? values.sort().reverse() : values;

function tableOf(
  table: FormTable,
  data: FormData,
  cube: Cube,
  scope: Where,
  one: string | undefined,
): Section | undefined {
  const { district: _, school: __, ...common } = scope;
  const times = timesOf(cube, data.span, common);
  const isTimeless = cube.keys('month').every((month) => month === '');
  if (times === undefined && !isTimeless) return undefined;
  const moments = times === undefined ? NO_TIMES : momentsOf(table, cube, times, common);
  const columns = columnsOf(table, cube, data.sums, moments, scope);
  const found = valuesOf(cube, table.rows, scope);
  // Where nobody says what the lines would tell apart, there is one line.
  const isUnnamed = found.length === 1 && found[0] === '';
  if (isUnnamed && table.isOnlyNamed) return undefined;
  const isPartly = partlyReader(table, data, cube, moments);
  const rowOf = (value: string): RowPlan => {
    const where = { ...scope, [table.rows]: value };
    const own = isUnnamed ? word('total') : labelText(cube, table.rows, value);
    const name = isPartly(where) ? word('incomplete', { place: own }) : own;
    return { key: value, where, cells: [name, ...columns.cells(where)] };
  };
  const values = ordered(table.rows, cube, found, columns, scope);
  const rows = values.map(rowOf);
  const told = rows.filter(({ cells }) => cells.slice(1).some((cell) => cell !== undefined));
  if (told.length === 0) return undefined;
  const isUnit = table.rows === 'district' || table.rows === 'school';
  const silent = isUnit ? rows.filter((row) => !told.includes(row)) : [];
  const listed = isUnit ? rows : told.slice(0, table.most ?? told.length);
  const isWhole = silent.length === 0 && !listed.some(({ where = {} }) => isPartly(where));
  const total = !isWhole ? word('incomplete', { place: word('total') }) : word('total');
  const totalRow: RowPlan = {
    key: 'total',
    where: scope,
    cells: [total, ...columns.cells(scope)],
    isTotal: true,
  };
  return {
    kind: 'table',
    id: one === undefined ? table.id : sectionId(table.id, one),
    heading: headingOf(table, cube, moments, one),
    columns: [
      { key: table.rows, head: word(headOf(table, listed)), format: 'text', width: 210 },
      ...columns.plans([...listed.map(({ cells }) => cells.slice(1)), columns.cells(scope)]),
    ],
    // One district among itself needs no total.
    rows: scope[table.rows] === undefined && !table.hasNoTotal && !isUnnamed ? [...listed, totalRow] : listed,
    notes: [
      ...(table.toDate === 'knownMonths' ? [] : olderNote(data.span, moments)),
      ...monthsMissing(table, moments),
      ...countNotes(table.hasNoTotal ? 0 : silent.length, told.length - listed.length),
      ...halfRows(table, data, scope, moments),
      ...perHeadNote(table, data, cube, scope, moments),
      ...unsortedRows(table, data, scope, moments),
      ...borderNotes(table, cube, scope, moments),
      ...(columns.hasUnlike(listed) ? [word('changeUnlike')] : []),
      ...(table.notes ?? []).map((key) => word(key)),
    ],
  };
}

const NO_TIMES: Times = { now: [], previous: [], lastYear: [] };

/** Of the year to date there is no month before to be set against: it is a part of it. */
function momentsOf({ toDate }: FormTable, cube: Cube, times: Times, common: Where): Times {
  if (toDate === undefined) return times;
  const yearOf = (months: readonly string[]) => {
    const last = months[months.length - 1];
    return last === undefined ? [] : sinceJanuary(cube, common, last);
  };
  return { now: yearOf(times.now), previous: [], lastYear: yearOf(times.lastYear) };
}

/** On the sheet «:», «#» and «.» part the names of sections, rows and columns. */
export const sectionId = (id: string, one: string): string => `${id}~${one.replace(/[:#.]/g, '_')}`;

function headingOf(table: FormTable, cube: Cube, { now }: Times, one: string | undefined): Text {
  const name =
    one === undefined || table.each === undefined
      ? word(table.heading)
      : word('headingOf', { name: word(table.heading), of: labelText(cube, table.each, one) });
  if (now.length === 0) return name;
  const from = table.toDate === 'sinceJanuary' ? [`${now[0]?.slice(0, 4)}-01`] : [];
  return word('headingAt', { name, months: { months: [...from, ...now] } });
}

/** What the lines are: offices also gather whole oblasts. */
const headOf = ({ rowsHead }: FormTable, rows: readonly RowPlan[]): SummaryWord =>
  rowsHead === 'district' && rows.length > 0 && rows.every(({ key }) => /^\d\d0{7}$/.test(key))
    ? 'oblast'
    : rowsHead;

/** What is not said has a line of its own: its numbers are in the total. */
function labelText(cube: Cube, dimension: Dimension, key: string): Text {
  if (key === '') return dimension === 'district' ? { place: { kato: null, text: '–' } } : word('notSaid');
  const label = cube.label(dimension, key);
  return label === '' ? word('notSaid') : label;
}
