import type { Cell } from '../cell.ts';
import { type Condition, type Raw, rangeText, type Source } from './source.ts';

/** Between the arguments of a formula; the sheet that it is written to says which sign stands there. */
export const SEPARATOR = '\u001f';

/** A sum of one column under conditions, or the number of rows, so many times. */
export interface SumIfs {
  readonly source: Source;
  /** Undefined: the rows are counted. */
  readonly column: number | undefined;
  readonly conditions: readonly Condition[];
  /** Whole: a formula holds no decimal comma. */
  readonly times: number;
}

/** The cell that holds what is compared with, "$A$3". */
export type CellOf = (is: Raw) => string;

export function sumText({ source, column, conditions, times }: SumIfs, cellOf: CellOf): string {
  const pairs = conditions.map(({ column: own, is }) => `${rangeText(source, own)}${SEPARATOR}${cellOf(is)}`);
  const sum = ((): string => {
    if (column === undefined)
      return pairs.length === 0 ? String(source.to - source.from + 1) : `COUNTIFS(${pairs.join(SEPARATOR)})`;
    const range = rangeText(source, column);
    return pairs.length === 0 ? `SUM(${range})` : `SUMIFS(${[range, ...pairs].join(SEPARATOR)})`;
  })();
  return times === 1 ? sum : `${times}*${sum}`;
}

/** What Sheets will give for it: only numbers are added, names are equal whatever their case. */
export class Evaluator {
  private readonly groups = new Map<string, ReadonlyMap<string, number>>();

  value({ source, column, conditions, times }: SumIfs): number {
    const columns = conditions.map((condition) => condition.column);
    const { sheetId } = source.table;
    const id = [sheetId, source.from, source.to, column ?? '', ...columns].join(' ');
    const known = this.groups.get(id) ?? this.grouped(source, column, columns);
    this.groups.set(id, known);
    return times * (known.get(conditions.map(({ is }) => keyOf(is)).join('\n')) ?? 0);
  }

  private grouped(
    { table, from, to }: Source,
    column: number | undefined,
    columns: readonly number[],
  ): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    for (let row = from; row <= to; row++) {
      const cells = table.grid.values[row - 1] ?? [];
      const cell = column === undefined ? 1 : cells[column - 1];
      if (typeof cell !== 'number') continue;
      const key = columns.map((own) => keyOf(cells[own - 1] ?? '')).join('\n');
      sums.set(key, (sums.get(key) ?? 0) + cell);
    }
    return sums;
  }
}

const keyOf = (cell: Cell): string =>
  typeof cell === 'object' ? cell.date : typeof cell === 'string' ? `«${cell.toLowerCase()}` : String(cell);
