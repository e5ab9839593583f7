import type { Cube } from '../../cube/cube.ts';
import type { Dimension, Label } from '../../cube/dimension.ts';
import { type MonthSpan, type Times, timesOf } from '../../cube/months.ts';
import type { Where } from '../../cube/sums.ts';
import { valuesOf } from '../../cube/values.ts';
import type { DistrictName } from '../../model/table.ts';
import { compareNames } from '../compareNames.ts';
import { inOrder } from '../districtOrder.ts';
import type { RowPlan, Section, Text } from '../plan.ts';
import { word } from '../plan.ts';
import { type Columns, columnsOf } from './columns.ts';
import type { FormData } from './formData.ts';
import type { FormTable } from './formTable.ts';

/** The tables that a form has for these rows, the whole oblast or one district; none where there is nothing to show. */
export function buildTables(asked: FormTable, data: FormData, scope: Where): Section[] {
  const cube = data.cubes.get(asked.form);
  if (cube === undefined) return [];
  const table = withUnits(asked, cube, scope);
  const { each } = table;
  if (each === undefined) return present([tableOf(table, data, cube, scope, undefined)]);
  return newestFirst(each, valuesOf(cube, each, scope)).flatMap((value) => {
    const own = { ...table, columns: table.columnsOf?.(value) ?? table.columns };
    return present([tableOf(own, data, cube, { ...scope, [each]: value }, value)]);
  });
}

/** Where nobody names schools, the district itself is the line. */
const withUnits = (table: FormTable, cube: Cube, scope: Where): FormTable =>
  table.rows === 'school' && valuesOf(cube, 'school', scope).every((school) => school === '')
    ? { ...table, rows: 'district', rowsHead: 'district' }
    : table;

/** Of periods, which are no months, the last ones; programmes as they come. */
const newestFirst = (each: Dimension, values: string[]): string[] =>
  each === 'period' ? values.sort().reverse().slice(0, MOST_PERIODS) : values;
const MOST_PERIODS = 2;

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
  const moments: Times = times ?? { now: [], previous: [], lastYear: [] };
  const columns = columnsOf(table, cube, data.sums, moments, scope);
  const rowOf = (value: string): RowPlan => {
    const where = { ...scope, [table.rows]: value };
    return { key: value, where, cells: [labelText(cube, table.rows, value), ...columns.cells(where)] };
  };
  const values = ordered(table.rows, cube, valuesOf(cube, table.rows, scope), columns, scope);
  const rows = values.map(rowOf);
  const told = rows.filter(({ cells }) => cells.slice(1).some((cell) => cell !== undefined));
  if (told.length === 0) return undefined;
  const isUnit = table.rows === 'district' || table.rows === 'school';
  const silent = isUnit ? rows.filter((row) => !told.includes(row)) : [];
  const listed = isUnit ? rows : told.slice(0, table.most ?? told.length);
  const total = silent.length > 0 ? word('incomplete', { place: word('total') }) : word('total');
  const totalRow: RowPlan = {
    key: 'total',
    where: scope,
    cells: [total, ...columns.cells(scope)],
    isTotal: true,
  };
  return {
    kind: 'table',
    id: one === undefined ? table.id : `${table.id}:${one}`,
    heading: headingOf(table, cube, moments, one),
    columns: [
      { key: table.rows, head: word(table.rowsHead), format: 'text', width: 210 },
      ...columns.plans([...listed.map(({ cells }) => cells.slice(1)), columns.cells(scope)]),
    ],
    // One district among itself needs no total.
    rows: scope[table.rows] === undefined ? [...listed, totalRow] : listed,
    notes: [
      ...notesOf(data.span, moments, silent.length, told.length - listed.length),
      ...(table.form === 'finance' ? [word(data.isByMonth ? 'financeMonthly' : 'financeCumulative')] : []),
    ],
  };
}

function headingOf(table: FormTable, cube: Cube, { now }: Times, one: string | undefined): Text {
  const name =
    one === undefined || table.each === undefined
      ? word(table.heading)
      : word('headingOf', { name: word(table.heading), of: labelText(cube, table.each, one) });
  return now.length === 0 ? name : word('headingAt', { name, months: { months: now } });
}

/** An older month must not pass for the one asked for. */
function notesOf({ from, to }: MonthSpan, { now }: Times, silent: number, left: number): Text[] {
  const last = now[now.length - 1];
  return [
    ...(last !== undefined && last < from
      ? [word('olderMonth', { asked: { months: from === to ? [to] : [from, to] } })]
      : []),
    ...(silent > 0 ? [word('silentRows', { n: silent })] : []),
    ...(left > 0 ? [word('moreRows', { n: left })] : []),
  ];
}

/** Units as offices list them; everything else from the largest. */
function ordered(
  dimension: Dimension,
  cube: Cube,
  values: readonly string[],
  columns: Columns,
  scope: Where,
): string[] {
  if (dimension === 'district')
    return [...values].sort((a, b) => inOrder(placeOf(cube, a), placeOf(cube, b)));
  const nameOf = (value: string) => nameIn(cube.label(dimension, value));
  if (dimension === 'school') return [...values].sort((a, b) => compareNames(nameOf(a), nameOf(b)));
  const size = new Map(
    values.map((value) => [value, columns.size({ ...scope, [dimension]: value })] as const),
  );
  return [...values].sort(
    (a, b) => (size.get(b) ?? -1) - (size.get(a) ?? -1) || compareNames(nameOf(a), nameOf(b)),
  );
}

function placeOf(cube: Cube, key: string): DistrictName {
  const label = cube.label('district', key);
  return typeof label === 'object' && 'place' in label ? label.place : { kato: null, text: '–' };
}

const nameIn = (label: Label): string =>
  typeof label === 'string' ? label : 'names' in label ? label.names.kk : label.place.text;

/** What is not said has a line of its own: its numbers are in the total. */
function labelText(cube: Cube, dimension: Dimension, key: string): Text {
  if (key === '') return dimension === 'district' ? { place: { kato: null, text: '–' } } : word('notSaid');
  return cube.label(dimension, key);
}

const present = <T>(items: readonly (T | undefined)[]): T[] =>
  items.filter((item): item is T => item !== undefined);
