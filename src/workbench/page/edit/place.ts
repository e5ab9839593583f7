/** Where the selection goes: pure steps over the frame of a sheet, past what is hidden and around merged areas. */
import { overlaps } from '../../../host/model/boxes.ts';
import type { BoxModel } from '../../../host/model/workbook.ts';
import type { SheetFrame } from '../../protocol.ts';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

type Frame = Pick<SheetFrame, 'rowCount' | 'columnCount' | 'hiddenRows' | 'hiddenColumns' | 'merges'>;

/** The merged area that a cell belongs to, or the cell alone. */
export function areaOf({ merges }: Pick<Frame, 'merges'>, { row, column }: Cell): BoxModel {
  return merges.find((box) => contains(box, { row, column })) ?? { row, column, rows: 1, columns: 1 };
}

const contains = (box: BoxModel, { row, column }: Cell): boolean =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

/** The next cell that can be seen; the same one at the edge of the sheet. */
export const step = (frame: Frame, from: Cell, direction: Direction): Cell =>
  stepIn(frame, hiddenAlong(frame, direction), from, direction);

const isAlongRows = (direction: Direction): boolean => direction === 'up' || direction === 'down';

const hiddenAlong = (frame: Frame, direction: Direction): ReadonlySet<number> =>
  new Set(isAlongRows(direction) ? frame.hiddenRows : frame.hiddenColumns);

function stepIn(frame: Frame, hidden: ReadonlySet<number>, from: Cell, direction: Direction): Cell {
  const area = areaOf(frame, from);
  const isRow = isAlongRows(direction);
  const last = isRow ? frame.rowCount : frame.columnCount;
  const forward = direction === 'down' || direction === 'right';
  const start = isRow ? area.row : area.column;
  const size = isRow ? area.rows : area.columns;
  let line = forward ? start + size : start - 1;
  while (line >= 1 && line <= last && hidden.has(line)) line += forward ? 1 : -1;
  if (line < 1 || line > last) return from;
  return isRow ? { row: line, column: from.column } : { row: from.row, column: line };
}

/**
 * To the end of the filled stretch, or to the next filled cell, or to the edge: Ctrl with an arrow. A merged area is
 * filled all over when its first cell is, which alone holds something.
 */
export function leap(
  frame: Frame,
  from: Cell,
  direction: Direction,
  isFilled: (cell: Cell) => boolean,
): Cell {
  const holds = (cell: Cell) => isFilled(areaOf(frame, cell));
  // Made once: a filter may hide tens of thousands of rows.
  const hidden = hiddenAlong(frame, direction);
  const next = stepIn(frame, hidden, from, direction);
  const alongFilled = holds(from) && holds(next);
  let at = next;
  for (;;) {
    const following = stepIn(frame, hidden, at, direction);
    if (following.row === at.row && following.column === at.column) return at;
    if (alongFilled ? !holds(following) : holds(at)) return at;
    at = following;
  }
}

/** From the active cell to another one, with the merged areas that this touches taken in whole. */
export function spanning(frame: Frame, one: Cell, other: Cell): BoxModel {
  let box = boxBetween(one, other);
  for (;;) {
    const touched = frame.merges.filter((merge) => overlaps(merge, box));
    const grown = touched.reduce(union, box);
    if (same(grown, box)) return box;
    box = grown;
  }
}

const boxBetween = (one: Cell, other: Cell): BoxModel => ({
  row: Math.min(one.row, other.row),
  column: Math.min(one.column, other.column),
  rows: Math.abs(one.row - other.row) + 1,
  columns: Math.abs(one.column - other.column) + 1,
});

function union(one: BoxModel, other: BoxModel): BoxModel {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

const same = (one: BoxModel, other: BoxModel): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

/** The corner of a box across from the active cell: the one that moves when a selection is made larger. */
export function farCorner(box: BoxModel, { row, column }: Cell): Cell {
  return {
    row: row === box.row ? box.row + box.rows - 1 : box.row,
    column: column === box.column ? box.column + box.columns - 1 : box.column,
  };
}
