import type { LineMove } from './protocol.ts';

/** Rows of cells after lines came or went. In place: the page and the desk do the same to what they hold. */
export function moveCells<Cell>(
  rows: (Cell | undefined)[][],
  { axis, at, inserted = 0, deleted = 0 }: Pick<LineMove, 'axis' | 'at' | 'inserted' | 'deleted'>,
): void {
  if (axis === 'column') {
    const blanks = Array.from<undefined>({ length: inserted });
    for (const row of rows) if (row && at - 1 < row.length) row.splice(at - 1, deleted, ...blanks);
    return;
  }
  if (at - 1 >= rows.length) return;
  const after = rows.slice(at - 1 + deleted);
  rows.length = at - 1;
  // One by one: a hundred thousand arguments of a single call would be too many.
  for (let blank = 0; blank < inserted; blank += 1) rows.push([]);
  for (const row of after) rows.push(row);
}
