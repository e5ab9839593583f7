/** Where the selection goes: pure steps over the frame of a sheet, past what is hidden and around merged areas. */
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
  return merges.find((box) => holds(box, { row, column })) ?? { row, column, rows: 1, columns: 1 };
}

const holds = (box: BoxModel, { row, column }: Cell): boolean =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

/** The next cell that can be seen; the same one at the edge of the sheet. */
export function step(frame: Frame, from: Cell, direction: Direction): Cell {
  const area = areaOf(frame, from);
  const isRow = direction === 'up' || direction === 'down';
  const hidden = new Set(isRow ? frame.hiddenRows : frame.hiddenColumns);
  const last = isRow ? frame.rowCount : frame.columnCount;
  const forward = direction === 'down' || direction === 'right';
  const start = isRow ? area.row : area.column;
  const size = isRow ? area.rows : area.columns;
  let line = forward ? start + size : start - 1;
  while (line >= 1 && line <= last && hidden.has(line)) line += forward ? 1 : -1;
  if (line < 1 || line > last) return from;
  return isRow ? { row: line, column: from.column } : { row: from.row, column: line };
}

/** To the end of the filled stretch, or to the next filled cell, or to the edge: Ctrl with an arrow. */
export function leap(
  frame: Frame,
  from: Cell,
  direction: Direction,
  isFilled: (cell: Cell) => boolean,
): Cell {
  const next = step(frame, from, direction);
  const alongFilled = isFilled(from) && isFilled(next);
  let at = next;
  for (;;) {
    const following = step(frame, at, direction);
    if (following.row === at.row && following.column === at.column) return at;
    if (alongFilled ? !isFilled(following) : isFilled(at)) return at;
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

const overlaps = (one: BoxModel, other: BoxModel): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

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
