import type { FixedCell } from '../../sheets/fixRecord.ts';

/** Cells that stand below each other and belong together: each run is read, copied and written in one call. */
export function runsOf<Cell extends FixedCell>(
  cells: readonly Cell[],
  belong: (one: Cell, next: Cell) => boolean = () => true,
): Cell[][] {
  const sorted = [...cells].sort((a, b) => a.sheetId - b.sheetId || a.column - b.column || a.row - b.row);
  const runs: Cell[][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const isNext =
      last?.sheetId === cell.sheetId &&
      last.column === cell.column &&
      last.row + 1 === cell.row &&
      belong(last, cell);
    if (run && isNext) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
