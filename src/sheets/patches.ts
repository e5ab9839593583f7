/** A rectangle of ours to write in one go. */
export interface Patch {
  /** The rows of the sheet from here on, and its columns from there on, both from 1. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** The layout column, from 1, that stands in the first column. */
  readonly from: number;
  /** Rows to write, by index, in order; they stand below each other without a gap. */
  readonly rows: readonly number[];
}

/**
 * Covers every cell of ours by as few rectangles as possible and no foreign cell by any: one rectangle where nobody
 * has written in between. `columns` are the sheet's columns of ours, in the order of the layout.
 */
export function patchesOf(
  rowOf: readonly number[],
  columns: readonly number[],
  foreignAt: ReadonlyMap<number, readonly number[]>,
): Patch[] {
  const patches: Patch[] = [];
  const whole = runsOf(columns, []);
  let open: { row: number; rows: number[] } | undefined;
  const close = () => {
    if (open) for (const run of whole) patches.push({ ...run, ...open });
    open = undefined;
  };
  const order = rowOf.map((row, index) => ({ row, index })).sort((a, b) => a.row - b.row);
  for (const { row, index } of order) {
    const foreign = (foreignAt.get(row) ?? []).filter((column) => columns.includes(column));
    if (foreign.length > 0) {
      close();
      patches.push(...runsOf(columns, foreign).map((run) => ({ ...run, row, rows: [index] })));
      continue;
    }
    if (open && row !== open.row + open.rows.length) close();
    if (open) open.rows.push(index);
    else open = { row, rows: [index] };
  }
  close();
  return patches;
}

/** Columns that lie side by side, those of others left out. */
function runsOf(columns: readonly number[], foreign: readonly number[]) {
  const runs: { column: number; columns: number; from: number }[] = [];
  columns.forEach((column, index) => {
    if (foreign.includes(column)) return;
    const last = runs[runs.length - 1];
    const isNext = last && last.column + last.columns === column && last.from + last.columns === index + 1;
    if (isNext) last.columns += 1;
    else runs.push({ column, columns: 1, from: index + 1 });
  });
  return runs;
}

/** The parts of a patch whose rows of the sheet are among these. */
export function partsOf(patch: Patch, rows: ReadonlySet<number>): Patch[] {
  const parts: { row: number; rows: number[] }[] = [];
  patch.rows.forEach((layoutRow, offset) => {
    const row = patch.row + offset;
    if (!rows.has(row)) return;
    const last = parts[parts.length - 1];
    if (last && last.row + last.rows.length === row) last.rows.push(layoutRow);
    else parts.push({ row, rows: [layoutRow] });
  });
  return parts.map((part) => ({ ...patch, ...part }));
}
