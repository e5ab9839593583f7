/** Values between cells and scripts: dates are built in the spreadsheet's time zone, text is read as if typed. */
import type { SheetValue } from '../../sheets/surface.ts';
import { displayText } from '../entry/display.ts';
import { readEntry } from '../entry/entry.ts';
import { toCanonicalFormula, toLocalFormula } from '../entry/notation.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { constantSum } from '../model/constantSum.ts';
import { civilMilliseconds, dayNumberOf, isDateFormat } from '../model/dates.ts';
import type { CellModel, CellValue } from '../model/workbook.ts';
import { Exception } from './guard.ts';
import { dateAt } from './moments.ts';

/** What a write puts into a cell. A number format comes along when the text was read as a date, a percentage … */
export interface CellEntry {
  value?: CellValue | undefined;
  formula?: string | undefined;
  numberFormat?: string | undefined;
}

const MOST_CHARACTERS = 50_000;

/** Reads cells as `getValues` gives them. One reader per call: it remembers which styles are dates. */
export function valueReader(kernel: Kernel): (cell: CellModel | undefined) => SheetValue {
  const { styles, timeZone } = kernel.book;
  const dates = styles.map(({ numberFormat }) => isDateFormat(numberFormat));
  return (cell) => {
    const value = cell?.value;
    if (value === undefined) return '';
    if (typeof value === 'object') return value.error;
    if (typeof value === 'number' && dates[cell?.style ?? 0]) {
      return dateAt(kernel, civilMilliseconds(value), timeZone);
    }
    return value;
  };
}

export function displayReader(kernel: Kernel): (cell: CellModel | undefined) => string {
  const { styles, locale } = kernel.book;
  return (cell) => displayText(cell?.value, styles[cell?.style ?? 0]?.numberFormat, locale);
}

export type EntryReader = (value: SheetValue | null | undefined, format: string | undefined) => CellEntry;

/** What scripts' values become in cells of these number formats. One reader per call. */
export function entryReader(kernel: Kernel): EntryReader {
  const { locale } = kernel.book;
  const today = { year: new Date(kernel.now()).getUTCFullYear() };
  return (value, format) => {
    if (value === null || value === undefined) return {};
    if (typeof value === 'number' || typeof value === 'boolean') return { value };
    if (typeof value !== 'string') return dateEntry(kernel, value, format);
    checkLength(value);
    const entry = readEntry(value, locale, format, today);
    return entry.formula === undefined ? entry : formulaEntry(kernel, entry.formula);
  };
}

function checkLength(text: string): void {
  if (text.length <= MOST_CHARACTERS) return;
  throw new Exception(
    `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
  );
}

/** A formula as a script writes it, in the notation of the host's setting. */
export function formulaEntry(kernel: Kernel, text: string): CellEntry {
  checkLength(text);
  const read = toCanonicalFormula(text, kernel.formulaSeparators, kernel.book.locale);
  if ('error' in read) return { formula: text, value: { error: read.error, note: 'Formula parse error.' } };
  return { formula: read.formula, value: constantSum(read.formula) };
}

/** A formula as `getFormulas` gives it: in the notation that scripts write. */
export const formulaText = (kernel: Kernel, cell: CellModel | undefined): string => {
  if (cell?.formula === undefined) return '';
  return kernel.formulaSeparators === 'comma'
    ? cell.formula
    : toLocalFormula(cell.formula, kernel.book.locale);
};

function dateEntry(kernel: Kernel, date: Date, format: string | undefined): CellEntry {
  const utc = date.getTime();
  const civil = utc + (kernel.zoneOffset(utc, kernel.book.timeZone) ?? 0);
  const value = dayNumberOf(civil);
  if (isDateFormat(format)) return { value };
  const day = kernel.book.locale.startsWith('en') ? 'm/d/yyyy' : 'dd.mm.yyyy';
  return { value, numberFormat: Number.isInteger(value) ? day : `${day} h:mm:ss` };
}
