import type { Raw } from '../core/live/source.ts';
import { insertBehind } from './insertBehind.ts';
import { RESERVED } from './stamps.ts';
import type { Services, Sheet, Spreadsheet } from './surface.ts';

/**
 * The hidden sheet of names that formulas compare with, one below the other. A name keeps its cell for good: the formulas of
 * other summaries look there too.
 */
export const CRITERIA_SHEET = `${RESERVED}criteria`;

const COLUMN = 1;
/** Where it is tried how arguments are parted. */
const SCRATCH = 3;

/** Names as they stand, in order. */
export function readCriteria(book: Spreadsheet): Raw[] {
  const sheet = book.getSheetByName(CRITERIA_SHEET);
  const rows = sheet?.getLastRow() ?? 0;
  if (sheet === null || rows === 0) return [];
  return sheet
    .getRange(1, COLUMN, rows, 1)
    .getValues()
    .map(([value]) => (typeof value === 'number' ? value : String(value)));
}

/** The cell of a name: `'_sapa_criteria'!$A$3`, whether it stands there yet or not. */
export function criteriaCells(known: Raw[]): (is: Raw) => string {
  const rows = new Map(known.map((is, at) => [is, at + 1]));
  return (is) => {
    const row = rows.get(is) ?? known.push(is);
    rows.set(is, row);
    return `'${CRITERIA_SHEET}'!$A$${row}`;
  };
}

/** Adds the names that are not there yet; done again it writes the same. */
export function writeCriteria(book: Spreadsheet, all: readonly Raw[]): void {
  const sheet = book.getSheetByName(CRITERIA_SHEET) ?? insertBehind(book, CRITERIA_SHEET, true);
  if (all.length === 0) return;
  const missing = all.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const range = sheet.getRange(1, COLUMN, all.length, 1);
  // A text is kept as it is: «I» is no number, «7А» no date.
  range.setNumberFormats(all.map((is) => [typeof is === 'number' ? '0.##########' : '@']));
  range.setValues(all.map((is) => [is]));
}

/**
 * What parts the arguments of a formula that a script writes here: never guessed from the locale, but tried. Undefined
 * where neither sign is understood; then values are written.
 */
export function probeSeparator(app: Services['SpreadsheetApp'], sheet: Sheet): ',' | ';' | undefined {
  const cell = sheet.getRange(1, SCRATCH, 1, 1);
  cell.setNumberFormat('0');
  const isThree = (formula: string): boolean => {
    cell.setFormula(formula);
    app.flush();
    return cell.getDisplayValue() === '3';
  };
  const found = isThree('=SUM(1,2)') ? ',' : isThree('=SUM(1;2)') ? ';' : undefined;
  cell.clearContent();
  return found;
}
