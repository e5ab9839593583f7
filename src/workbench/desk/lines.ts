/** Rows and columns that the user inserts, deletes, hides, sizes and freezes. */
import { deleteLines, insertLines } from '../../host/model/grid.ts';
import type { Axis } from '../../host/model/references.ts';
import type { SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import { moveCells } from '../moveCells.ts';
import type { LineMove, LinesRequest, Requests } from '../protocol.ts';
import { doing, type Refused } from './change.ts';
import { type Change, touchOf } from './history.ts';
import { fitsLines } from './room.ts';
import { cellsIn, putCells, type Restore, saveFormulas, saveFrames, sheetOf } from './saved.ts';

export interface Moved {
  readonly change: Change;
  readonly moves: readonly LineMove[];
}

/** Inserts or deletes lines; those past the end of the sheet are not there to be deleted. */
export function moveLines(book: WorkbookModel, request: LinesRequest): Moved | Refused {
  const { sheetId, axis, at } = request;
  const sheet = sheetOf(book, sheetId);
  const isInsertion = request.action === 'insert';
  const count = isInsertion ? request.count : Math.min(request.count, sizeOf(sheet, axis) - at + 1);
  if (isInsertion && !fitsLines(book, sheet, axis, count)) return { refused: 'edit.tooManyCells' };
  if (!isInsertion && !leavesLines(sheet, axis, (line) => line >= at && line < at + count))
    return { refused: 'edit.noLineLeft' };
  const put: LineMove = { sheetId, axis, at, inserted: count };
  const take: LineMove = { sheetId, axis, at, deleted: count };
  const [forward, back] = isInsertion ? [[put], [take]] : [[take], [put]];
  const where = { sheetId, box: stretch(sheet, { axis, at, count }) };
  const change = doing(where, () => move(book, { ...request, count }, back[0] as LineMove), {
    forward,
    back,
  });
  return { change, moves: forward };
}

function move(book: WorkbookModel, { sheetId, axis, action, at, count }: LinesRequest, back: LineMove) {
  const sheet = sheetOf(book, sheetId);
  const frames = saveFrames(book, book.sheets);
  const formulas = saveFormulas(book);
  const lost = action === 'delete' ? cellsIn(sheet, stretch(sheet, { axis, at, count })) : [];
  // New lines look like the one before them, the first one like the line it is put before.
  if (action === 'insert') insertLines(book, sheet, axis, { at, count, like: at > 1 ? at - 1 : at });
  else deleteLines(book, sheet, axis, at, count);
  // Only the cells are moved back: everything around them is put back as it was, and spills are computed anew.
  const cells: Restore = {
    touches: [touchOf(sheetId, 'cells')],
    restore() {
      const present = sheetOf(book, sheetId);
      moveCells(present.cells, back);
      putCells(present, lost);
    },
  };
  return [cells, frames(), formulas()];
}

const sizeOf = (sheet: SheetModel, axis: Axis): number =>
  axis === 'row' ? sheet.rowCount : sheet.columnCount;

/** Whether a line would be left that is seen and not frozen, when some are gone. */
function leavesLines(sheet: SheetModel, axis: Axis, isGone: (line: number) => boolean): boolean {
  const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  for (let line = frozen + 1; line <= sizeOf(sheet, axis); line += 1)
    if (!hidden.has(line) && !isGone(line)) return true;
  return false;
}

interface Stretch {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

const stretch = (sheet: SheetModel, { axis, at, count }: Stretch) =>
  axis === 'row'
    ? { row: at, rows: count, column: 1, columns: sheet.columnCount }
    : { row: 1, rows: sheet.rowCount, column: at, columns: count };

/** A box without cells: a change of the frame alone, in this place. */
const nowhere = (axis: Axis, at: number) =>
  axis === 'row' ? { row: at, column: 1, rows: 0, columns: 0 } : { row: 1, column: at, rows: 0, columns: 0 };

/** Changes something of a sheet that is not its cells. */
export function reframing(
  book: WorkbookModel,
  sheetId: number,
  work: (sheet: SheetModel) => void,
  box = nowhere('row', 1),
): Change {
  return doing({ sheetId, box }, () => {
    const sheet = sheetOf(book, sheetId);
    const frame = saveFrames(book, [sheet]);
    work(sheet);
    return [frame()];
  });
}

export function showLines(
  book: WorkbookModel,
  { sheetId, axis, at, count, action }: LinesRequest,
): Change | Refused {
  const isHiding = action === 'hide';
  const isAmong = (line: number) => line >= at && line < at + count;
  if (isHiding && !leavesLines(sheetOf(book, sheetId), axis, isAmong)) return { refused: 'edit.noLineLeft' };
  const set = (sheet: SheetModel) => {
    const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
    const last = Math.min(at + count - 1, sizeOf(sheet, axis));
    for (let line = at; line <= last; line += 1) {
      if (isHiding) hidden.add(line);
      else hidden.delete(line);
    }
  };
  return reframing(book, sheetId, set, nowhere(axis, at));
}

export function resizeLines(
  book: WorkbookModel,
  { sheetId, axis, sizes: wanted }: Requests['resize']['input'],
): Change {
  const set = (sheet: SheetModel) => {
    const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
    for (const [line, pixels] of wanted) {
      if (line > sizeOf(sheet, axis)) continue;
      if (pixels === null) sizes.delete(line);
      else sizes.set(line, Math.max(2, Math.round(pixels)));
    }
  };
  return reframing(book, sheetId, set, nowhere(axis, wanted[0]?.[0] ?? 1));
}

/** One line at least can always be scrolled. */
export function freezeLines(
  book: WorkbookModel,
  { sheetId, rows, columns }: Requests['freeze']['input'],
): Change {
  return reframing(book, sheetId, (sheet) => {
    sheet.frozenRows = Math.max(0, Math.min(rows, sheet.rowCount - 1));
    sheet.frozenColumns = Math.max(0, Math.min(columns, sheet.columnCount - 1));
  });
}
