import { insertBehind } from './insertBehind.ts';
import type { SheetLayout } from './layout.ts';
import { OTHER_WIDTH } from './looks.ts';
import { RESERVED, readStamp, type Stamp } from './stamps.ts';
import type { Sheet, Spreadsheet } from './surface.ts';
import { writeFormats, writeLooks, writeValues } from './writeCells.ts';
import type { WrittenSheet } from './writeSheet.ts';

/** A new sheet keeps a few rows and columns free for notes; the rest of Sheets' 1000 × 26 only eats the cell limit. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 3;
/** Room for two charts side by side. */
const LEAST_COLUMNS = 16;

/** A sheet has this name from its first moment until it is whole and stamped. */
export const NEWBORN = `${RESERVED}new`;

/** Writes a layout into a sheet of its own, at the end of the workbook, still under the name of a newborn. */
export function createSheet(
  book: Spreadsheet,
  layout: SheetLayout,
  separator?: string,
): { sheet: Sheet; written: WrittenSheet } {
  const sheet = insertBehind(book, NEWBORN);
  const rows = layout.rows.length + SPARE_ROWS;
  const columns = Math.max(layout.columns, LEAST_COLUMNS) + SPARE_COLUMNS;
  fitGrid(sheet, rows, columns);
  const whole = {
    row: 1,
    column: 1,
    columns: layout.columns,
    from: 1,
    rows: layout.rows.map((_, index) => index),
  };
  writeFormats(sheet, layout.rows, whole);
  writeLooks(sheet, layout.rows, whole);
  writeValues(sheet, layout.rows, whole, separator);
  sheet.setColumnWidth(2, layout.firstWidth);
  sheet.setColumnWidths(3, Math.max(1, layout.columns - 2), OTHER_WIDTH);
  sheet.setFrozenRows(layout.frozenRows);
  sheet.setFrozenColumns(2);
  sheet.hideColumns(1, 1);
  if (layout.keyRows > 0) sheet.hideRows(1, layout.keyRows);
  return {
    sheet,
    written: {
      rowOf: layout.rows.map((_, index) => index + 1),
      columns: Array.from({ length: layout.columns }, (_, index) => index + 1),
    },
  };
}

export function fitGrid(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (maxRows > rows) sheet.deleteRows(rows + 1, maxRows - rows);
  else if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxColumns > columns) sheet.deleteColumns(columns + 1, maxColumns - columns);
  else if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** The sheet that an interrupted call left under the name of a newborn, unless it was not whole: that one is thrown away. */
export function strandedNewborn(book: Spreadsheet): { sheet: Sheet; stamp: Stamp } | undefined {
  const sheet = book.getSheetByName(NEWBORN);
  if (sheet === null) return undefined;
  const stamp = readStamp(sheet);
  if (stamp) return { sheet, stamp };
  book.deleteSheet(sheet);
  return undefined;
}

/** Makes the name of a newborn free: a whole one gets its own name, what was cut off is thrown away. */
export function settleNewborn(book: Spreadsheet): void {
  const newborn = strandedNewborn(book);
  if (newborn) newborn.sheet.setName(newborn.stamp.name);
}

/** Sheets allows 100 characters; ten are kept for «… (2)». */
const LONGEST = 90;

/** Somebody's own sheet may have our title: then ours is «… (2)», and theirs is not touched. */
export function freeName(title: string, isTaken: (name: string) => boolean): string {
  const base = title.slice(0, LONGEST);
  let free = base;
  for (let copy = 2; isTaken(free); copy++) free = `${base} (${copy})`;
  return free;
}
