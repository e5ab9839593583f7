/** The rows of a scenario's sheet read straight from its cells, by heading: no part of the core is asked. */
import type { CellValue, SheetModel, WorkbookModel } from '../../src/host/model/workbook.ts';

export type Row = Readonly<Record<string, CellValue>>;

export function sheetOf(book: WorkbookModel, name: string): SheetModel {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Rows below the heading, which stands in row 4 or where said; the row of totals is left out. */
export function rowsOf(sheet: SheetModel, headRow: number): Row[] {
  const heads = (sheet.cells[headRow - 1] ?? []).map((cell) => String(cell?.value ?? ''));
  return sheet.cells
    .slice(headRow)
    .map((cells) => Object.fromEntries(heads.map((head, at) => [head, cells?.[at]?.value ?? ''])))
    .filter((row) => !/^(Барлығы|Итого)/u.test(String(row[heads[0] ?? ''])));
}

export const sumOf = (rows: readonly Row[], ...columns: string[]): number =>
  rows.reduce((sum, row) => columns.reduce((part, column) => part + Number(row[column] || 0), sum), 0);
