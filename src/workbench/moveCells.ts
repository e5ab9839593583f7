import type { LineMove } from './protocol.ts';

/** Rows of cells after lines came or went. In place: the page and the desk do the same to what they hold. */
export function moveCells<Cell>(
  rows: (Cell | undefined)[][],
  { axis, at, inserted = 0, deleted = 0 }: LineMove,
): void {
  if (axis === 'row') {
    if (at - 1 < rows.length) rows.splice(at - 1, deleted, ...Array.from({ length: inserted }, () => []));
    return;
  }
  const blanks = Array.from<undefined>({ length: inserted });
  for (const row of rows) if (row && at - 1 < row.length) row.splice(at - 1, deleted, ...blanks);
}
