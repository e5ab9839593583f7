import type { Box } from '../a1.ts';
import { type Cell, isNoData } from '../cell.ts';

/** One sheet as it was read: whole, once. Rows and columns of the arrays count from 0, addresses from 1. */
export interface Grid {
  readonly sheetId: number;
  readonly sheet: string;
  readonly values: readonly (readonly Cell[])[];
  /** Number formats of the same cells; a percent format makes 0.5547 mean 55.47 %. Absent for plain files. */
  readonly formats?: readonly (readonly string[])[];
  readonly merges?: readonly Box[];
}

export const cellAt = (grid: Grid, row: number, column: number): Cell => grid.values[row]?.[column] ?? '';

export const isBlankRow = (row: readonly Cell[]): boolean => row.every(isNoData);

/**
 * The value of a merged area stands in its first cell only; offices merge the name of a district over its schools.
 * Returns the grid with that value in every cell of the area, below the heading. A merged number is left alone: in
 * every cell of the area it would be counted as often as there are rows.
 */
export function spreadMerges(grid: Grid, fromRow: number, isName: (column: number) => boolean): Grid {
  const merges = (grid.merges ?? []).filter(
    (box) => box.row - 1 >= fromRow && box.columns === 1 && box.rows > 1 && isName(box.column - 1),
  );
  if (merges.length === 0) return grid;
  const values = grid.values.map((row) => [...row]);
  for (const { row, column, rows } of merges) {
    const shared = cellAt(grid, row - 1, column - 1);
    for (let below = row; below < row - 1 + rows; below++) {
      const target = values[below];
      if (target) target[column - 1] = shared;
    }
  }
  return { ...grid, values };
}
