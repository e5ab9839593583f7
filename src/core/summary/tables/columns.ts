import type { Cube } from '../../cube/cube.ts';
import type { Times } from '../../cube/months.ts';
import { chosenMonths, type Sums, type Where } from '../../cube/sums.ts';
import { valuesOf } from '../../cube/values.ts';
import { inTable } from '../../indicators/formIndicator.ts';
import { printedChange, roundHalfUp } from '../../rounding.ts';
import { lessOf } from '../../trace/figureAt.ts';
import {
  type CellPlan,
  type ColumnFormat,
  type ColumnPlan,
  type FigureRef,
  type RowPlan,
  type Text,
  word,
} from '../plan.ts';
import type { FormColumn, FormTable } from './formTable.ts';

/** The columns of figures of one table: how they are headed, and what stands in them in a row. */
export interface Columns {
  /** Heads and formats, by what the cells below them hold. */
  plans(rows: readonly (readonly CellPlan[])[]): ColumnPlan[];
  cells(where: Where): CellPlan[];
  /** By what rows that have no order of their own are sorted: the first figure. */
  size(where: Where): number | undefined;
  /** A change was left out because the rows of the two periods are not the same ones. */
  hasUnlike(rows: readonly RowPlan[]): boolean;
}

interface Column {
  readonly key: string;
  readonly head: Text;
  readonly group?: Text;
  readonly figure: FigureRef;
}

const WIDTH = 92;

export function columnsOf(table: FormTable, cube: Cube, sums: Sums, times: Times, scope: Where): Columns {
  const columns = acrossOf(table, cube, scope).flatMap(({ where, name }) =>
    table.columns.flatMap((column) => {
      const value = Object.values(where).join('.');
      const prefix = Object.keys(where).length === 0 ? '' : `${value}.`;
      return figureColumns(column, times, where, prefix, name, table.columns.length === 1).map((made) => ({
        ...made,
        figure: made.figure.ofAll ? { ...made.figure, ofAll: scope } : made.figure,
      }));
    }),
  );
  const numberOf = ({ indicator, months, where }: FigureRef, row: Where): number | undefined =>
    inTable(indicator, sums.figure(indicator, { where: { ...row, ...where }, months })?.value);
  const rowsOf = ({ indicator, months, where }: FigureRef, row: Where): number =>
    sums.figure(indicator, { where: { ...row, ...where }, months })?.rows ?? 0;
  const cellOf = (figure: FigureRef, row: Where): number | undefined => {
    const { less, ofAll, ...own } = figure;
    const now = numberOf(own, row);
    if (ofAll) {
      const all = numberOf(own, ofAll);
      return now === undefined || !all ? undefined : (100 * now) / all;
    }
    if (less === undefined) return now;
    const before = lessOf(figure);
    if (less.months !== undefined && areUnlike(rowsOf(own, row), rowsOf(before, row))) return undefined;
    return printedChange(now, cellOf(before, row), own.indicator.decimals);
  };
  // A column that nobody has filled tells nothing.
  const told = columns.filter(({ figure: { less: _, ...own } }) => cellOf(own, scope) !== undefined);
  return {
    plans: (rows) =>
      told.map(({ figure, ...column }, at) => ({
        ...column,
        figure,
        width: WIDTH,
        format: formatOf(
          figure,
          rows.map((row) => row[at]),
        ),
      })),
    cells: (where) => told.map(({ figure }) => cellOf(figure, where)),
    size: (where) => told[0] && cellOf(told[0].figure, where),
    hasUnlike: (rows) =>
      told.some(
        ({ figure }) =>
          figure.less?.months !== undefined &&
          [...rows.map(({ where }) => where ?? scope), scope].some(
            (where) =>
              rowsOf(lessOf(figure), where) > 0 &&
              rowsOf(figure, where) > 0 &&
              areUnlike(rowsOf(figure, where), rowsOf(lessOf(figure), where)),
          ),
      ),
  };
}

/** By so much the rows behind two figures may differ: a school opens, another one is late. */
const ALIKE = 0.1;

/** A district that sent nothing last year makes a growth of all its pupils: that is no change. */
const areUnlike = (now: number, before: number): boolean =>
  Math.abs(now - before) > ALIKE * Math.max(now, before);

/** Once for each value that the columns are repeated for, and once for all of them. */
function acrossOf({ across }: FormTable, cube: Cube, scope: Where): { where: Where; name?: Text }[] {
  if (across === undefined) return [{ where: {} }];
  const found = valuesOf(cube, across, scope);
  const named = found.filter((value) => value !== '');
  // What is not said is a part of the total too.
  const values = named.length > 0 && named.length < found.length ? [...named, ''] : named;
  // Of one value the total would be the same column again.
  if (values.length < 2) return [{ where: {} }];
  return [
    { where: {}, name: word('total') },
    ...values.map((value) => ({
      where: { [across]: value },
      name: value === '' ? word('notSaid') : cube.label(across, value),
    })),
  ];
}

function figureColumns(
  { indicator, against = [], share, of, less }: FormColumn,
  times: Times,
  across: Where,
  prefix: string,
  name: Text | undefined,
  isAlone: boolean,
): Column[] {
  const where = { ...across, ...of?.where };
  const key = `${prefix}${of === undefined ? '' : `${of.name}.`}${indicator.id}`;
  const figure: FigureRef = { indicator, months: times.now, where };
  const own: Text = { names: indicator.names };
  const group = of === undefined ? name : word(of.name);
  const beside = group === undefined || isAlone || of?.isAlone ? {} : { group };
  if (less !== undefined) {
    const { head, ...other } = less;
    return [{ key: `${key}.${head}`, head: word(head), ...beside, figure: { ...figure, less: other } }];
  }
  const compared = against.filter((moment) => times[moment].length > 0);
  if (compared.length === 0) {
    // The heading of the table says which figure it is, where there is one only.
    const head = isAlone && name !== undefined ? name : own;
    const value = { key: `${key}.value`, head, ...beside, figure };
    const ofAll = { ...figure, ofAll: {} };
    return share ? [value, { key: `${key}.share`, head: word(share), ...beside, figure: ofAll }] : [value];
  }
  const named = group === undefined ? own : word('headingOf', { name: group, of: own });
  return [
    {
      key: `${key}.value`,
      head: { months: chosenMonths(indicator.overTime, times.now) },
      group: named,
      figure,
    },
    ...compared.flatMap((moment): Column[] => [
      {
        key: `${key}.${moment}`,
        head: { months: chosenMonths(indicator.overTime, times[moment]) },
        group: named,
        figure: { ...figure, months: times[moment] },
      },
      {
        key: `${key}.${moment}Delta`,
        head: word(indicator.unit === 'percent' ? 'changePp' : 'change'),
        group: named,
        figure: { ...figure, less: { months: times[moment] } },
      },
    ]),
  ];
}

function formatOf({ indicator, less, ofAll }: FigureRef, cells: readonly CellPlan[]): ColumnFormat {
  if (ofAll) return 'percent';
  const isChange = less !== undefined;
  switch (indicator.unit) {
    case 'percent':
      return isChange ? 'deltaPp' : 'percent';
    case 'count':
      return isChange ? 'deltaCount' : 'count';
    case 'mark':
      return isChange ? 'deltaMark' : 'mark';
    case 'mean':
    case 'tenge':
      return isChange ? 'deltaDecimal' : 'decimal1';
    case 'posts':
      return postsFormat(cells, isChange);
  }
}

/** Half a post is shown where there is one: 891 teachers are not «891,0». */
function postsFormat(cells: readonly CellPlan[], isChange: boolean): ColumnFormat {
  const numbers = cells.filter((cell): cell is number => typeof cell === 'number');
  if (numbers.every(Number.isInteger)) return isChange ? 'deltaCount' : 'count';
  if (isChange) return 'deltaDecimal';
  return numbers.every((value) => Number.isInteger(roundHalfUp(value * 10, 6))) ? 'decimal1' : 'decimal2';
}
