import type { BoxModel } from './workbook.ts';

export const overlaps = (one: BoxModel, other: BoxModel): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Rows or columns taken in before line `at`, or taken out from it on. */
export interface LineChange {
  at: number;
  inserted?: number;
  deleted?: number;
}

/** A stretch of rows or columns after some were taken in or out; undefined when nothing of it is left. */
export function shiftSpan(
  start: number,
  count: number,
  change: LineChange,
): { start: number; count: number } | undefined {
  const { at, inserted = 0, deleted = 0 } = change;
  if (inserted > 0) {
    if (start >= at) return { start: start + inserted, count };
    return { start, count: start + count > at ? count + inserted : count };
  }
  const keptBefore = Math.max(0, Math.min(start + count, at) - start);
  const keptAfter = Math.max(0, start + count - Math.max(start, at + deleted));
  if (keptBefore + keptAfter === 0) return undefined;
  const moved = start < at ? start : Math.max(at, start - deleted);
  return { start: moved, count: keptBefore + keptAfter };
}

/** Whether the first lies wholly within the second. */
export const isInside = (inner: BoxModel, outer: BoxModel): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
