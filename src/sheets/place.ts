import type { LayoutRow } from './layout.ts';

/** A sheet of ours as it was found: the key of each row, and where something stands that we did not write. */
export interface FoundRow {
  readonly key: string;
  /** Columns, from 1, that hold a value outside what this row of ours wrote; of a row without key, every value. */
  readonly foreign: readonly number[];
}

export interface Placement {
  /** Rows to insert after a row of the sheet as found (0 is above the first), from the bottom up. */
  readonly inserts: readonly { readonly after: number; readonly count: number }[];
  /** Sheet row, from 1 and counted after the inserts, of each layout row. */
  readonly rowOf: readonly number[];
  /** Rows of ours, after the inserts, that the new layout has not: their own cells are emptied. */
  readonly stale: readonly number[];
}

/**
 * Where each row of the new layout goes. A row with a known key stays where it is, so that a note beside it keeps its
 * neighbour; a new one is inserted below the row before it; nothing is written into a row that is not ours, nor over
 * a cell that holds something foreign: such a row is passed over, and the layout row gets a new one.
 */
export function placeRows(found: readonly FoundRow[], rows: readonly LayoutRow[]): Placement {
  const kept = keptRows(found, rows);
  const used = new Set(kept.values());
  const target: { after: number; at: number }[] = [];
  let last = 0;
  const newAfter = new Map<number, number>();
  rows.forEach((_, index) => {
    const known = kept.get(index);
    if (known !== undefined) {
      last = known;
      target.push({ after: known, at: 0 });
    } else {
      const count = (newAfter.get(last) ?? 0) + 1;
      newAfter.set(last, count);
      target.push({ after: last, at: count });
    }
  });
  const shift = shiftReader(newAfter);
  return {
    inserts: [...newAfter].map(([after, count]) => ({ after, count })).sort((a, b) => b.after - a.after),
    rowOf: target.map(({ after, at }) => shift(after) + at),
    stale: found.flatMap(({ key }, index) => (key !== '' && !used.has(index + 1) ? [shift(index + 1)] : [])),
  };
}

/** Old row → row after the inserts above it. */
function shiftReader(newAfter: ReadonlyMap<number, number>): (row: number) => number {
  const sorted = [...newAfter].sort((a, b) => a[0] - b[0]);
  return (row) => row + sorted.reduce((sum, [after, count]) => sum + (after < row ? count : 0), 0);
}

/**
 * Layout index → found row, from 1, for the longest run of keys that stand in the same order in both. A user who
 * sorted a table gets his rows back in our order: those out of order are written anew.
 */
function keptRows(found: readonly FoundRow[], rows: readonly LayoutRow[]): ReadonlyMap<number, number> {
  const at = new Map(found.map(({ key }, index) => [key, index + 1]));
  const pairs = rows.flatMap((row, index) => {
    const known = at.get(row.key);
    const foreign = known === undefined ? [] : (found[known - 1]?.foreign ?? []);
    // Column 1 holds the key; cell i stands in column i + 2.
    const isFree = foreign.every((column) => column > row.cells.length + 1);
    return known !== undefined && isFree ? [{ index, row: known }] : [];
  });
  return longestRising(pairs);
}

function longestRising(pairs: readonly { index: number; row: number }[]): Map<number, number> {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  pairs.forEach(({ row }, at) => {
    let length = tails.findIndex((tail) => (pairs[tail]?.row ?? 0) >= row);
    if (length < 0) length = tails.length;
    before[at] = length > 0 ? tails[length - 1] : undefined;
    tails[length] = at;
  });
  const result = new Map<number, number>();
  for (let at = tails[tails.length - 1]; at !== undefined; at = before[at]) {
    const pair = pairs[at];
    if (pair) result.set(pair.index, pair.row);
  }
  return result;
}

/** A rectangle of ours to write in one go: the rows of the sheet from `row` on, the columns from `column` on. */
export interface Patch {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** Layout rows, in order; they stand below each other without a gap. */
  readonly rows: readonly number[];
}

/**
 * Covers every cell of ours by as few rectangles as possible and no foreign cell by any: one rectangle where nobody
 * has written in between.
 */
export function patchesOf(
  rowOf: readonly number[],
  columns: number,
  foreignAt: ReadonlyMap<number, readonly number[]>,
): Patch[] {
  const patches: Patch[] = [];
  let open: { row: number; rows: number[] } | undefined;
  const close = () => {
    if (open) patches.push({ row: open.row, column: 1, columns, rows: open.rows });
    open = undefined;
  };
  const order = rowOf.map((row, index) => ({ row, index })).sort((a, b) => a.row - b.row);
  for (const { row, index } of order) {
    const foreign = (foreignAt.get(row) ?? []).filter((column) => column <= columns);
    if (foreign.length > 0) {
      close();
      patches.push(...piecesAround(row, index, columns, foreign));
      continue;
    }
    if (open && row !== open.row + open.rows.length) close();
    if (open) open.rows.push(index);
    else open = { row, rows: [index] };
  }
  close();
  return patches;
}

function piecesAround(row: number, index: number, columns: number, foreign: readonly number[]): Patch[] {
  const borders = [0, ...[...foreign].sort((a, b) => a - b), columns + 1];
  return borders.slice(1).flatMap((border, at) => {
    const from = (borders[at] ?? 0) + 1;
    return border > from ? [{ row, column: from, columns: border - from, rows: [index] }] : [];
  });
}
