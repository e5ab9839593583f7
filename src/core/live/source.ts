import { columnLetters } from '../a1.ts';
import type { Cell } from '../cell.ts';
import type { Cube } from '../cube/cube.ts';
import type { Dimension } from '../cube/dimension.ts';
import { groupBy } from '../groupBy.ts';
import type { Table } from '../model/table.ts';

/** What a condition compares a column with: as it stands in the cells. */
export type Raw = string | number;

export interface Condition {
  /** Column of the sheet, from 1. */
  readonly column: number;
  readonly is: Raw;
}

/** One sheet of a form, as formulas see it: its rows from the first to the last that counts, and its raw cells. */
export interface Source {
  readonly table: Table;
  readonly from: number;
  readonly to: number;
  /** Where a value of a dimension stands: nothing to ask for where the whole sheet is of it; undefined where it cannot be said. */
  conditionsOf(dimension: Dimension, key: string): readonly Condition[] | 'none' | undefined;
}

/** Columns of a dimension that stands in several: a period is a school year and a part of it. */
const COLUMNS: Readonly<Record<Dimension, readonly string[]>> = { period: ['schoolYear', 'term'] };

export function sourcesOf(cube: Cube): Source[] {
  const rows = [...cube.rows.keys()];
  return [...groupBy(rows, (at) => cube.rows[at]?.table as Table)].map(([table, own]) => {
    const numbers = own.map((at) => table.rows[cube.rows[at]?.row ?? 0] ?? 0);
    const known = new Map<string, ReturnType<Source['conditionsOf']>>();
    return {
      table,
      from: Math.min(...numbers),
      to: Math.max(...numbers),
      conditionsOf(dimension, key) {
        const id = `${dimension}\n${key}`;
        if (!known.has(id)) known.set(id, conditionsIn(cube, table, own, dimension, key));
        return known.get(id);
      },
    };
  });
}

function conditionsIn(
  cube: Cube,
  table: Table,
  rows: readonly number[],
  dimension: Dimension,
  key: string,
): ReturnType<Source['conditionsOf']> {
  const keys = cube.keys(dimension);
  const matching = rows.filter((at) => keys[at] === key);
  // None of its rows: this sheet brings nothing. All of them: nothing has to be asked.
  if (matching.length === 0) return 'none';
  if (matching.length === rows.length) return [];
  const columns = (COLUMNS[dimension] ?? [dimension]).map((id) => table.at[id]);
  const conditions = columns.flatMap((column): (Condition | undefined)[] => {
    if (column === undefined) return [];
    const cells = new Set(matching.map((at) => rawAt(cube, at, column)));
    // One school year in the whole sheet: its terms alone tell the rows apart.
    if (cells.size === 1 && rows.every((at) => cells.has(rawAt(cube, at, column)))) return [];
    const [cell] = cells;
    return cells.size === 1 && isPlain(cell) ? [{ column, is: cell }] : [undefined];
  });
  const said = conditions.filter((condition): condition is Condition => condition !== undefined);
  return said.length === conditions.length && said.length > 0 ? said : undefined;
}

function rawAt(cube: Cube, at: number, column: number): Cell | undefined {
  const { table, row } = cube.rows[at] as Cube['rows'][number];
  return table.grid.values[(table.rows[row] ?? 0) - 1]?.[column - 1];
}

/** «2025-2026» is neither a number nor a day. */
const YEARS = /^\d{4}-\d{4}$/;

/** A text that Sheets would take for a comparison, a pattern or a number is no name to ask for. */
const isPlain = (cell: Cell | undefined): cell is Raw =>
  typeof cell === 'number' ||
  (typeof cell === 'string' &&
    cell !== '' &&
    (YEARS.test(cell) || !/^[<>=]|[*?~]|^[\d\s.,%-]+$/.test(cell)) &&
    cell === cell.trim());

/** 'Лист 1'!$C$2:$C$40 */
export const rangeText = ({ table, from, to }: Source, column: number): string => {
  const letters = columnLetters(column);
  return `'${table.sheet.replace(/'/g, "''")}'!$${letters}$${from}:$${letters}$${to}`;
};
