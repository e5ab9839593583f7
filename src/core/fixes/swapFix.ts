import type { Cell } from '../cell.ts';
import type { Fix } from '../finding.ts';
import { cellAt, type Grid } from '../model/grid.ts';

/** Two cells of a row in each other's place; nothing where one of them holds no plain value. */
export function swapFix(grid: Grid, row: number, first: number, second: number): Fix | undefined {
  const [a, b] = [cellAt(grid, row - 1, first - 1), cellAt(grid, row - 1, second - 1)];
  if (!isPlain(a) || !isPlain(b)) return undefined;
  return { before: String(a), after: b, more: [{ column: second, before: String(b), after: a }] };
}

const isPlain = (cell: Cell): cell is string | number =>
  (typeof cell === 'string' && cell !== '') || typeof cell === 'number';
