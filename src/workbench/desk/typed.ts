/** What a person types, read into the model as Sheets reads it: always in the notation of the spreadsheet's locale. */
import { type Entry, readEntry } from '../../host/entry/entry.ts';
import { toCanonicalFormula } from '../../host/entry/notation.ts';
import { isPercentFormat } from '../../host/entry/pattern.ts';
import { shiftDecimals } from '../../host/entry/shiftDecimals.ts';
import { type Content, cellAt, putContent } from '../../host/model/cells.ts';
import { formatOf, restyle } from '../../host/model/styles.ts';
import type { SheetModel, WorkbookModel } from '../../host/model/workbook.ts';

export interface Typing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface Typed {
  readonly content: Content;
  /** For a cell that has none of its own. */
  readonly numberFormat?: string | undefined;
}

export function readTyped(book: WorkbookModel, sheet: SheetModel, { row, column, text }: Typing): Typed {
  const format = formatOf(book, cellAt(sheet, row, column)?.style) || undefined;
  const today = { year: new Date().getFullYear() };
  const entry = readEntry(text, book.locale, format, today);
  if (entry.formula !== undefined) return { content: formulaOf(entry.formula, book.locale) };
  if (format === undefined) return { content: { value: entry.value }, numberFormat: entry.numberFormat };
  const isShare = isPercentFormat(format) && isBareNumber(readEntry(text, book.locale, undefined, today));
  return { content: { value: isShare ? shiftDecimals(entry.value as number, -2) : entry.value } };
}

export function typeText(book: WorkbookModel, sheet: SheetModel, typing: Typing): void {
  const { row, column } = typing;
  const { content, numberFormat } = readTyped(book, sheet, typing);
  putContent(sheet, row, column, content);
  if (numberFormat === undefined) return;
  restyle(book, sheet, { row, column, rows: 1, columns: 1 }, () => ({ numberFormat }));
}

function formulaOf(formula: string, locale: string): Content {
  const read = toCanonicalFormula(formula, 'locale', locale);
  if ('error' in read) return { formula, value: { error: read.error, note: 'Formula parse error.' } };
  return { formula: read.formula };
}

/**
 * 65 typed into a cell of percentages means 65 %, in Sheets and in Excel; «65 %» says so itself, and a date or an
 * amount is no share.
 */
const isBareNumber = ({ value, numberFormat }: Entry): boolean =>
  typeof value === 'number' && (numberFormat === undefined || numberFormat.includes('E'));
