import { freeName, NEWBORN, settleNewborn } from './newSheet.ts';
import type { DataValidation, Services, Sheet } from './surface.ts';
import { safeText } from './writeCells.ts';

/** What is asked for; the words come with it. */
export interface Template {
  readonly title: string;
  readonly guard: string;
  readonly columns: readonly TemplateColumn[];
}

export interface TemplateColumn {
  readonly heading: string;
  readonly note: string;
  readonly example: string;
  readonly format: string;
  readonly list?: readonly string[] | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** Rows a new ready sheet is prepared for; below them it is an ordinary sheet. */
const ROWS = 500;
const WIDTH = 150;

/**
 * A sheet ready to be filled in: headings that Sapa knows, drop-downs, formats, notes with what to type, a guarded head and
 * one example row. It gets its name last; one that was cut off before is thrown away by the next.
 */
export function writeTemplate(
  { SpreadsheetApp }: Services,
  { title, guard, columns }: Template,
  rows: readonly (readonly (string | number)[])[] = [],
): string {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  settleNewborn(book);
  const sheet = book.insertSheet(NEWBORN, book.getSheets().length);
  const last = Math.max(ROWS, rows.length + 2);
  const maxRows = sheet.getMaxRows();
  if (maxRows < last) sheet.insertRowsAfter(maxRows, last - maxRows);
  writeHead(sheet, columns, last);
  if (rows.length > 0)
    sheet.getRange(3, 1, rows.length, columns.length).setValues(rows.map((row) => row.map(safeText)));
  const validations = columns.map((column) => validationOf(SpreadsheetApp, column));
  sheet
    .getRange(3, 1, last - 2, columns.length)
    .setDataValidations(Array.from({ length: last - 2 }, () => validations));
  sheet.getRange(1, 1, 1, columns.length).protect().setDescription(guard).setWarningOnly(true);
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, columns.length, WIDTH);
  const name = freeName(title, (taken) => book.getSheetByName(taken) !== null);
  sheet.setName(name);
  return name;
}

function writeHead(sheet: Sheet, columns: readonly TemplateColumn[], rows: number): void {
  const each = <T>(value: T): T[] => columns.map(() => value);
  const formats = columns.map(({ format }) => format);
  sheet
    .getRange(1, 1, rows, columns.length)
    .setNumberFormats([each('@'), ...Array.from({ length: rows - 1 }, () => formats)]);
  const top = sheet.getRange(1, 1, 2, columns.length);
  top.setValues([
    columns.map(({ heading }) => safeText(heading)),
    columns.map(({ example }) => safeText(example)),
  ]);
  top.setFontWeights([each('bold'), each('normal')]);
  top.setFontColors([each('#202124'), each('#5f6368')]);
  top.setBackgrounds([each('#dbe7f3'), each('#f6f8fa')]);
  top.setWraps([each(true), each(false)]);
  top.setNotes([columns.map(({ note }) => note), each(null)]);
}

/** A warning, never a ban: what was pasted over it is found by the check. */
function validationOf(
  app: Services['SpreadsheetApp'],
  { note, list, least, most }: TemplateColumn,
): DataValidation | null {
  if (list === undefined && least === undefined) return null;
  const rule = app.newDataValidation();
  if (list !== undefined) rule.requireValueInList([...list], true);
  else if (most !== undefined) rule.requireNumberBetween(least ?? 0, most);
  else rule.requireNumberGreaterThanOrEqualTo(least ?? 0);
  return rule.setAllowInvalid(true).setHelpText(note).build();
}
