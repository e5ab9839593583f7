/** What a person types, read into the model as Sheets reads it: always in the notation of the spreadsheet's locale. */
import { readEntry } from '../../host/entry/entry.ts';
import { toCanonicalFormula } from '../../host/entry/notation.ts';
import { type Content, cellAt, putContent } from '../../host/model/cells.ts';
import { formatOf, restyle } from '../../host/model/styles.ts';
import type { SheetModel, WorkbookModel } from '../../host/model/workbook.ts';

export function typeText(
  book: WorkbookModel,
  sheet: SheetModel,
  { row, column, text }: { row: number; column: number; text: string },
): void {
  const format = formatOf(book, cellAt(sheet, row, column)?.style);
  const today = { year: new Date().getFullYear() };
  const entry = readEntry(text, book.locale, format, today);
  putContent(sheet, row, column, contentOf(entry, text, format, book.locale));
  if (entry.numberFormat === undefined || format !== undefined) return;
  const { numberFormat } = entry;
  restyle(book, sheet, { row, column, rows: 1, columns: 1 }, () => ({ numberFormat }));
}

function contentOf(
  { value, formula }: ReturnType<typeof readEntry>,
  text: string,
  format: string | undefined,
  locale: string,
): Content {
  if (formula !== undefined) {
    const read = toCanonicalFormula(formula, 'locale', locale);
    if ('error' in read) return { formula, value: { error: read.error, note: 'Formula parse error.' } };
    return { formula: read.formula };
  }
  // 65 typed into a cell of percentages means 65 %, in Sheets and in Excel.
  const isShare = typeof value === 'number' && isPercentFormat(format) && !text.includes('%');
  return { value: isShare ? Number(`${value}e-2`) : value };
}

const isPercentFormat = (format: string | undefined): boolean =>
  format?.replace(/"[^"]*"|\\./g, '').includes('%') === true;
