import type { Cell } from '../cell.ts';
import { isDateCell } from '../cell.ts';
import type { Fix } from '../finding.ts';
import type { Grid } from '../model/grid.ts';

/**
 * A row that says word for word what another one says is emptied: of two equal rows one is enough. Nothing where they differ
 * in any cell but the running number in front.
 */
export function clearFix(
  grid: Grid,
  row: number,
  first: number,
  column: number | undefined,
): Fix | undefined {
  const [own, other] = [grid.values[row - 1] ?? [], grid.values[first - 1] ?? []];
  const width = Math.max(own.length, other.length);
  const filled: number[] = [];
  for (let at = 0; at < width; at++) {
    const [a, b] = [textOf(own[at]), textOf(other[at])];
    if (a !== b && !(at === 0 && /^\d+$/.test(a) && /^\d+$/.test(b))) return undefined;
    if (a !== '') filled.push(at + 1);
  }
  const main = column !== undefined && filled.includes(column) ? column : filled[0];
  if (main === undefined) return undefined;
  const more = filled
    .filter((at) => at !== main)
    .map((at) => ({ column: at, before: textOf(own[at - 1]), after: '' }));
  return { before: textOf(own[main - 1]), after: '', more };
}

const textOf = (cell: Cell | undefined): string =>
  cell === undefined ? '' : isDateCell(cell) ? cell.date : String(cell);
