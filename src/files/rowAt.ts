import type { CellModel, SheetModel } from '../host/model/workbook.ts';

/** The cells of a row, counted from 1, to write into: absent rows come into being. */
export function rowAt(sheet: SheetModel, row: number): (CellModel | undefined)[] {
  const found = sheet.cells[row - 1];
  if (found) return found;
  const cells: (CellModel | undefined)[] = [];
  sheet.cells[row - 1] = cells;
  return cells;
}
