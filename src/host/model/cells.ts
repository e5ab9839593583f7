/** Reading and writing single cells of the model: what counts as empty, and how formulas give way to values. */
import type { BoxModel, CellModel, CellValue, SheetModel } from './workbook.ts';

export const cellAt = (sheet: SheetModel, row: number, column: number): CellModel | undefined =>
  sheet.cells[row - 1]?.[column - 1];

/** Content is a value or a formula; a format, a note or a validation alone leave the cell empty. */
export const hasContent = (cell: CellModel | undefined): boolean =>
  cell !== undefined && (cell.formula !== undefined || (cell.value !== undefined && cell.value !== ''));

/** The cell itself, made when it was absent, to be changed in place. */
export function openCell(sheet: SheetModel, row: number, column: number): CellModel {
  let line = sheet.cells[row - 1];
  if (line === undefined) {
    line = [];
    sheet.cells[row - 1] = line;
  }
  let cell = line[column - 1];
  if (cell === undefined) {
    cell = {};
    line[column - 1] = cell;
  }
  return cell;
}

export interface Content {
  value?: CellValue | undefined;
  formula?: string | undefined;
}

/** Replaces value and formula; format, note and validation stay. Empty content leaves no trace behind. */
export function putContent(sheet: SheetModel, row: number, column: number, content: Content): void {
  const present = cellAt(sheet, row, column);
  const empty = content.formula === undefined && (content.value === undefined || content.value === '');
  if (present === undefined && empty) return;
  const cell = present ?? openCell(sheet, row, column);
  if (cell.spill) dropSpill(sheet, row, column, cell.spill);
  delete cell.spill;
  delete cell.spilledFrom;
  if (empty || content.value === undefined) delete cell.value;
  else cell.value = typeof content.value === 'object' ? { ...content.value } : content.value;
  if (content.formula === undefined) delete cell.formula;
  else cell.formula = content.formula;
}

/** Takes away the values that a formula spilled over its neighbours. */
function dropSpill(
  sheet: SheetModel,
  row: number,
  column: number,
  { rows, columns }: { rows: number; columns: number },
): void {
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const cell = cellAt(sheet, r, c);
      if (cell?.spilledFrom?.row !== row || cell.spilledFrom.column !== column) continue;
      delete cell.spilledFrom;
      delete cell.value;
    }
  }
}

/** Visits the cells of a box that exist in the model. */
export function eachCell(
  sheet: SheetModel,
  box: BoxModel,
  visit: (cell: CellModel, row: number, column: number) => void,
): void {
  const lastRow = Math.min(box.row + box.rows - 1, sheet.cells.length);
  for (let row = box.row; row <= lastRow; row += 1) {
    const line = sheet.cells[row - 1];
    if (line === undefined) continue;
    const lastColumn = Math.min(box.column + box.columns - 1, line.length);
    for (let column = box.column; column <= lastColumn; column += 1) {
      const cell = line[column - 1];
      if (cell !== undefined) visit(cell, row, column);
    }
  }
}

/** The last row and column that hold content; 0 and 0 for an empty sheet. */
export function extent(sheet: SheetModel): { lastRow: number; lastColumn: number } {
  let lastRow = 0;
  let lastColumn = 0;
  for (let row = 0; row < sheet.cells.length; row += 1) {
    const line = sheet.cells[row];
    if (line === undefined) continue;
    for (let column = line.length; column > 0; column -= 1) {
      if (!hasContent(line[column - 1])) continue;
      lastRow = row + 1;
      if (column > lastColumn) lastColumn = column;
      break;
    }
  }
  return { lastRow, lastColumn };
}
