import { insertBehind } from './insertBehind.ts';
import { fitGrid, freeName, NEWBORN, settleNewborn } from './newSheet.ts';
import type { Services, Sheet, SheetValue } from './surface.ts';
import { safeText } from './writeCells.ts';

/** A sheet that Sapa makes once and reads ever after, and the office may change: rules, what was accepted. */
export interface KeptSheet {
  /** In its first cell, which is hidden: whatever the sheet is called, it is known by it. */
  readonly mark: string;
  readonly title: string;
  /** Behind the hidden column. */
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetValue[])[];
  /** Words to choose from, and the column, from 1. */
  readonly choice?: { readonly column: number; readonly list: readonly string[] };
}

export function findKept({ SpreadsheetApp }: Services, mark: string): Sheet | undefined {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return sheets.find((sheet) => sheet.getRange(1, 1, 1, 1).getValue() === mark);
}

/** Makes the sheet at the end of the workbook; it gets its name last, as every sheet of ours. */
export function makeKept({ SpreadsheetApp }: Services, kept: KeptSheet): Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  settleNewborn(book);
  const sheet = insertBehind(book, NEWBORN);
  const columns = kept.heads.length + 1;
  fitGrid(sheet, kept.rows.length + 1 + SPARE_ROWS, columns);
  const head = sheet.getRange(1, 1, 1, columns);
  head.setNumberFormat('@').setValues([[kept.mark, ...kept.heads.map(safeText)]]);
  head.setFontWeights([Array.from({ length: columns }, () => 'bold' as const)]);
  head.setBackgrounds([Array.from({ length: columns }, () => '#dbe7f3')]);
  if (kept.rows.length > 0) {
    const body = sheet.getRange(2, 1, kept.rows.length, columns);
    body.setValues(
      kept.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell))),
    );
    body.setWraps(kept.rows.map(() => Array.from({ length: columns }, () => true)));
    if (kept.choice) {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList([...kept.choice.list], true)
        .setAllowInvalid(true)
        .build();
      sheet
        .getRange(2, kept.choice.column, kept.rows.length, 1)
        .setDataValidations(kept.rows.map(() => [rule]));
    }
  }
  for (const [index, width] of kept.widths.entries()) sheet.setColumnWidth(index + 2, width);
  sheet.setFrozenRows(1);
  sheet.hideColumns(1, 1);
  sheet.setName(freeName(kept.title, (taken) => book.getSheetByName(taken) !== null));
  return sheet;
}

const SPARE_ROWS = 200;

/** Below the last row. */
export function appendKept(sheet: Sheet, row: readonly SheetValue[]): void {
  const last = sheet.getLastRow();
  if (sheet.getMaxRows() <= last) sheet.insertRowsAfter(last, SPARE_ROWS);
  const range = sheet.getRange(last + 1, 1, 1, row.length);
  range
    .setNumberFormat('@')
    .setValues([row.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell))]);
  range.setWraps([row.map(() => true)]);
}
