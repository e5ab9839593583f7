/** Rows and columns that the user inserts, deletes, hides, sizes and freezes. */
import { deleteLines, insertLines } from '../../host/model/grid.ts';
import type { Axis } from '../../host/model/references.ts';
import type { BoxModel, SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import type { LineMove, LinesRequest, Requests } from '../protocol.ts';
import { changing, sheetOf } from './edits.ts';
import type { Change } from './history.ts';
import { cellsIn, putCells, saveSurroundings } from './saved.ts';

export function changeLines(book: WorkbookModel, request: LinesRequest): Change {
  const sheet = sheetOf(book, request.sheetId);
  switch (request.action) {
    case 'insert':
      return moving(book, sheet, request, () => insertLines(book, sheet, request.axis, insertion(request)));
    case 'delete':
      return moving(book, sheet, request, () =>
        deleteLines(book, sheet, request.axis, request.at, request.count),
      );
    default:
      return changing(sheet, nowhere(request), () => setHidden(sheet, request));
  }
}

/** New lines look like the one before them, the first one like the line it is put before. */
const insertion = ({ at, count }: LinesRequest) => ({ at, count, like: at > 1 ? at - 1 : at });

function moving(book: WorkbookModel, sheet: SheetModel, request: LinesRequest, work: () => void): Change {
  const { axis, at, count, action } = request;
  const isInsertion = action === 'insert';
  const lines = stretch(sheet, request);
  const before = saveSurroundings(book);
  const lost = isInsertion ? [] : cellsIn(sheet, lines);
  work();
  const move = (inserts: boolean): readonly LineMove[] => [
    { sheetId: sheet.id, axis, at, ...(inserts ? { inserted: count } : { deleted: count }) },
  ];
  return {
    where: { sheetId: sheet.id, box: lines },
    back() {
      if (isInsertion) deleteLines(book, sheet, axis, at, count);
      else insertLines(book, sheet, axis, { at, count, like: at });
      before.restore();
      if (!isInsertion) clearLooks(sheet, lines);
      putCells(sheet, lost);
      return move(!isInsertion);
    },
    forward() {
      work();
      return move(isInsertion);
    },
  };
}

/** Lines put back must not keep the looks that inserted lines take over from a neighbour. */
function clearLooks(sheet: SheetModel, lines: BoxModel): void {
  for (const [row, column] of cellsIn(sheet, lines)) {
    const line = sheet.cells[row - 1];
    if (line) line[column - 1] = undefined;
  }
}

const stretch = (sheet: SheetModel, { axis, at, count }: LinesRequest): BoxModel =>
  axis === 'row'
    ? { row: at, rows: count, column: 1, columns: sheet.columnCount }
    : { row: 1, rows: sheet.rowCount, column: at, columns: count };

/** A box without cells: the change is one of the frame alone. */
const nowhere = ({ axis, at }: { axis: Axis; at: number }): BoxModel =>
  axis === 'row' ? { row: at, column: 1, rows: 0, columns: 0 } : { row: 1, column: at, rows: 0, columns: 0 };

function setHidden(sheet: SheetModel, { axis, at, count, action }: LinesRequest): void {
  const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let line = at; line < at + count; line += 1) {
    if (action === 'hide') hidden.add(line);
    else hidden.delete(line);
  }
}

export function resizeLines(
  book: WorkbookModel,
  { sheetId, axis, from, count, pixels }: Requests['resize']['input'],
): Change {
  const sheet = sheetOf(book, sheetId);
  return changing(sheet, nowhere({ axis, at: from }), () => {
    const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
    for (let line = from; line < from + count; line += 1) {
      if (pixels === null) sizes.delete(line);
      else sizes.set(line, Math.max(2, Math.round(pixels)));
    }
  });
}

export function freezeLines(
  book: WorkbookModel,
  { sheetId, rows, columns }: Requests['freeze']['input'],
): Change {
  const sheet = sheetOf(book, sheetId);
  return changing(sheet, nowhere({ axis: 'row', at: 1 }), () => {
    sheet.frozenRows = Math.min(rows, sheet.rowCount - 1);
    sheet.frozenColumns = Math.min(columns, sheet.columnCount - 1);
  });
}
