import type { LayoutRow } from './layout.ts';

/** Key of a row of ours that holds nothing at present: the next row that belongs there takes it. */
export const SPARE = '~';

/** A sheet of ours as it was found: the key of each row, and where something stands that we did not write. */
export interface FoundRow {
  /** Empty for a row that is not ours. */
  readonly key: string;
  /** Columns of the sheet, from 1, that hold something foreign; of a row without key, everything it holds. */
  readonly foreign: readonly number[];
  /** The first column of the layout, from 1, that is taken by something foreign; the key stands in column 1. */
  readonly taken: number;
}

export interface Placement {
  /** Rows to insert after a row of the sheet as found (0 is above the first), from the bottom up. */
  readonly inserts: readonly { readonly after: number; readonly count: number }[];
  /** Sheet row, from 1 and counted after the inserts, of each layout row. */
  readonly rowOf: readonly number[];
  /** Rows of ours, after the inserts, whose own cells are emptied, and the key each gets: spare, or none. */
  readonly emptied: readonly { readonly row: number; readonly key: string }[];
  /** Rows, after the inserts, that were of another kind before: they need their looks. */
  readonly fresh: ReadonlySet<number>;
}

/**
 * Where each row of the new layout goes. A row with a known key stays where it is, whatever order the user has sorted
 * the table into, so that a note or a colour keeps its neighbour. A new row stands below the row before it: in a row
 * of ours that has become free, else in an inserted one. Nothing is written into a row that is not ours, nor over a
 * cell that holds something foreign: such a row is passed over, and the layout row gets a new one. Of two rows with
 * one key the second is a copy that the user has made, and his.
 */
export function placeRows(found: readonly FoundRow[], rows: readonly LayoutRow[]): Placement {
  const kept = keptRows(found, rows);
  const left = leftRows(found, new Set(kept.values()));
  const newAfter = new Map<number, number>();
  const reused = new Set<number>();
  let last = 0;
  const target = rows.map((_, index) => {
    const known = kept.get(index) ?? (left.free.delete(last + 1) ? last + 1 : undefined);
    if (known !== undefined) {
      if (!kept.has(index)) reused.add(known);
      last = known;
      return { after: known, at: 0 };
    }
    const at = (newAfter.get(last) ?? 0) + 1;
    newAfter.set(last, at);
    return { after: last, at };
  });
  const shift = shiftReader(newAfter);
  const rowOf = target.map(({ after, at }) => shift(after) + at);
  const emptied = [...left.free].map((row) => ({ row: shift(row), key: SPARE }));
  const given = left.given.map((row) => ({ row: shift(row), key: '' }));
  return {
    inserts: [...newAfter].map(([after, count]) => ({ after, count })).sort((a, b) => b.after - a.after),
    rowOf,
    emptied: [...emptied, ...given],
    fresh: new Set([
      ...rowOf.filter((_, index) => target[index]?.at !== 0),
      ...[...reused].map(shift),
      ...[...left.free, ...left.given].filter((row) => found[row - 1]?.key !== SPARE).map(shift),
    ]),
  };
}

/** Layout index → found row, from 1. */
function keptRows(found: readonly FoundRow[], rows: readonly LayoutRow[]): ReadonlyMap<number, number> {
  const at = firstRows(found);
  const kept = new Map<number, number>();
  rows.forEach(({ key, cells }, index) => {
    const row = at.get(key);
    // Cell i stands in layout column i + 2.
    if (row !== undefined && (found[row - 1]?.taken ?? 0) > cells.length + 1) kept.set(index, row);
  });
  return kept;
}

function firstRows(found: readonly FoundRow[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  found.forEach(({ key }, index) => {
    if (key !== '' && key !== SPARE && !first.has(key)) first.set(key, index + 1);
  });
  return first;
}

/** Rows of ours that no layout row claims: free ones, and those beside which somebody has written. */
function leftRows(found: readonly FoundRow[], used: ReadonlySet<number>) {
  const first = firstRows(found);
  const free = new Set<number>();
  const given: number[] = [];
  found.forEach(({ key, foreign }, index) => {
    const row = index + 1;
    const isOurs = key === SPARE || first.get(key) === row;
    if (!isOurs || used.has(row)) return;
    if (foreign.length === 0) free.add(row);
    else given.push(row);
  });
  return { free, given };
}

/** Old row → row after the inserts above it. */
export function shiftReader(newAfter: ReadonlyMap<number, number>): (row: number) => number {
  const sorted = [...newAfter].sort((a, b) => a[0] - b[0]);
  return (row) => row + sorted.reduce((sum, [after, count]) => sum + (after < row ? count : 0), 0);
}
