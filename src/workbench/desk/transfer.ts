/** Cells of the workbook copied or moved to another place, with their looks, rules, merged areas and formulas. */
import { isInside } from '../../host/model/boxes.ts';
import { openCell, putContent } from '../../host/model/cells.ts';
import { followMoved } from '../../host/model/followMoved.ts';
import { moveFormula, type Offset } from '../../host/model/moveFormula.ts';
import { copyOf } from '../../host/model/snapshot.ts';
import type { BoxModel, CellModel, SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import type { Transfer } from '../protocol.ts';
import { doing, type Refused } from './change.ts';
import type { Change } from './history.ts';
import { cutsMerge } from './merges.ts';
import { fits, makeRoom } from './room.ts';
import { cellsIn, type Restore, saveCells, saveFormulas, saveFrames, sheetOf } from './saved.ts';

export function transfer(book: WorkbookModel, request: Transfer): Change | Refused {
  const { sheetId, box, to, cut } = request;
  const from = sheetOf(book, sheetId);
  const target = sheetOf(book, to.sheetId);
  const onto = { ...box, row: to.row, column: to.column };
  const carried = from.merges.filter((merge) => isInside(merge, box));
  if (!fits(book, target, onto)) return { refused: 'edit.tooManyCells' };
  const moving = cut && from === target ? carried : [];
  if (cutsMerge(target, onto, moving) || (cut && cutsMerge(from, box)))
    return { refused: 'edit.partOfMerge' };
  return doing({ sheetId: to.sheetId, box: onto }, () => carry(book, request, onto));
}

function carry(book: WorkbookModel, { sheetId, box, to, cut }: Transfer, onto: BoxModel): Restore[] {
  const from = sheetOf(book, sheetId);
  const target = sheetOf(book, to.sheetId);
  const offset = { rows: to.row - box.row, columns: to.column - box.column };
  const frames = saveFrames(book, cut ? book.sheets : [target]);
  const formulas = cut ? saveFormulas(book) : () => ({ touches: [], restore() {} });
  const saved = [saveCells(book, target, onto), ...(cut ? [saveCells(book, from, box)] : [])];
  const cells = cellsIn(from, box);
  const carried = from.merges.filter((merge) => isInside(merge, box));
  makeRoom(target, onto);
  if (cut) {
    emptyBox(from, box);
    from.merges = from.merges.filter((merge) => !carried.includes(merge));
  }
  emptyBox(target, onto);
  target.merges = [
    ...target.merges.filter((merge) => !isInside(merge, onto)),
    ...carried.map((merge) => ({
      ...merge,
      row: merge.row + offset.rows,
      column: merge.column + offset.columns,
    })),
  ];
  for (const [row, column, cell] of cells)
    putCopy(target, row + offset.rows, column + offset.columns, cell, cut ? undefined : offset);
  if (cut) followMoved(book, { from, box, to: target, offset });
  // Cells last: among the formulas are some of theirs, by now in other places.
  return [frames(), formulas(), ...saved];
}

function emptyBox(sheet: SheetModel, box: BoxModel): void {
  for (const [row, column] of cellsIn(sheet, box)) {
    putContent(sheet, row, column, {});
    const line = sheet.cells[row - 1];
    if (line) line[column - 1] = undefined;
  }
}

/** `offset`: how far references move; absent where cells were cut, which keep pointing where they did. */
export function putCopy(
  sheet: SheetModel,
  row: number,
  column: number,
  cell: CellModel,
  offset: Offset | undefined,
): void {
  const { spill: _spill, spilledFrom, value, formula, ...rest } = copyOf(cell);
  // What a formula has spilled is copied as the values it shows.
  const isFormula = formula !== undefined && spilledFrom === undefined;
  const moved = isFormula && offset ? moveFormula(formula, offset) : formula;
  putContent(sheet, row, column, isFormula ? { formula: moved } : { value });
  if (Object.keys(rest).length > 0) Object.assign(openCell(sheet, row, column), rest);
}
