/** What the user does to cells: each edit changes the model and can be taken back. */
import { openCell, putContent } from '../../host/model/cells.ts';
import { LARGEST_WORKBOOK } from '../../host/model/grid.ts';
import { moveFormula } from '../../host/model/moveFormula.ts';
import { copyOf } from '../../host/model/snapshot.ts';
import { restyle as restyleCells, type StylePatch } from '../../host/model/styles.ts';
import type { BoxModel, CellModel, SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import type { Transfer } from '../protocol.ts';
import type { Change } from './history.ts';
import { cellsIn, saveBox } from './saved.ts';
import { typeText } from './typed.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Does the work on a box of one sheet and keeps what was there before and after. */
export function changing(sheet: SheetModel, box: BoxModel, work: () => void): Change {
  const before = saveBox(sheet, box);
  work();
  const after = saveBox(sheet, box);
  const way = (saved: typeof before) => () => {
    saved.restore();
    return [];
  };
  return { where: { sheetId: sheet.id, box }, back: way(before), forward: way(after) };
}

export const enter = (book: WorkbookModel, sheet: SheetModel, at: Place & { text: string }): Change =>
  changing(sheet, { ...placeOf(at), rows: 1, columns: 1 }, () => typeText(book, sheet, at));

export function enterBlock(
  book: WorkbookModel,
  sheet: SheetModel,
  at: Place & { texts: readonly (readonly string[])[] },
): Change {
  const { row, column, texts } = at;
  const columns = Math.max(1, ...texts.map((line) => line.length));
  const box = { row, column, rows: Math.max(1, texts.length), columns };
  return changing(sheet, box, () => {
    makeRoom(book, sheet, box);
    texts.forEach((line, r) => {
      line.forEach((text, c) => {
        typeText(book, sheet, { row: row + r, column: column + c, text });
      });
    });
  });
}

const placeOf = ({ row, column }: Place): Place => ({ row, column });

/** Sheets adds rows and columns for what is pasted past the end. */
function makeRoom(book: WorkbookModel, sheet: SheetModel, { row, column, rows, columns }: BoxModel): void {
  const rowCount = Math.max(sheet.rowCount, row + rows - 1);
  const columnCount = Math.max(sheet.columnCount, column + columns - 1);
  const others = book.sheets.reduce(
    (sum, other) => sum + (other === sheet ? 0 : other.rowCount * other.columnCount),
    0,
  );
  if (others + rowCount * columnCount > LARGEST_WORKBOOK) throw new Error('more than ten million cells');
  sheet.rowCount = rowCount;
  sheet.columnCount = columnCount;
}

/** Contents go, formats and validations stay. */
export const clear = (sheet: SheetModel, box: BoxModel): Change =>
  changing(sheet, box, () => {
    for (const [row, column] of cellsIn(sheet, box)) putContent(sheet, row, column, {});
  });

export const restyle = (book: WorkbookModel, sheet: SheetModel, box: BoxModel, patch: StylePatch): Change =>
  changing(sheet, box, () => restyleCells(book, sheet, box, () => patch));

/** Copied cells bring everything but what a spill has put there; references move along unless they are fixed. */
export function transfer(book: WorkbookModel, { sheetId, box, to, cut }: Transfer): Change {
  const from = sheetOf(book, sheetId);
  const target = sheetOf(book, to.sheetId);
  const onto = { row: to.row, column: to.column, rows: box.rows, columns: box.columns };
  const cells = cellsIn(from, box);
  const offset = { rows: to.row - box.row, columns: to.column - box.column };
  const put = changing(target, onto, () => {
    makeRoom(book, target, onto);
    emptyBox(target, onto);
    for (const [row, column, cell] of cells)
      putCopy(target, row + offset.rows, column + offset.columns, cell, cut ? undefined : offset);
  });
  if (!cut) return put;
  const isInside = (row: number, column: number) => from === target && isIn(onto, row, column);
  const taken = changing(from, box, () => {
    for (const [row, column] of cells) if (!isInside(row, column)) emptyBox(from, one(row, column));
  });
  return {
    where: put.where,
    back: () => [...taken.back(), ...put.back()],
    forward: () => [...put.forward(), ...taken.forward()],
  };
}

const one = (row: number, column: number): BoxModel => ({ row, column, rows: 1, columns: 1 });

const isIn = (box: BoxModel, row: number, column: number): boolean =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

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
  offset: { rows: number; columns: number } | undefined,
): void {
  const { spill: _spill, spilledFrom, value, formula, ...rest } = copyOf(cell);
  // What a formula has spilled is copied as the values it shows.
  const isFormula = formula !== undefined && spilledFrom === undefined;
  const moved = isFormula && offset ? moveFormula(formula, offset) : formula;
  putContent(sheet, row, column, isFormula ? { formula: moved } : { value });
  if (Object.keys(rest).length > 0) Object.assign(openCell(sheet, row, column), rest);
}

export function sheetOf(book: WorkbookModel, id: number): SheetModel {
  const sheet = book.sheets.find((other) => other.id === id);
  if (!sheet) throw new Error(`no sheet ${id}`);
  return sheet;
}
