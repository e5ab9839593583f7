/** Values between cells and scripts: dates are built in the spreadsheet's time zone, text is read as if typed. */
import type { SheetValue } from '../../sheets/surface.ts';
import { displayText } from '../entry/display.ts';
import { readEntry } from '../entry/entry.ts';
import { toCanonicalFormula } from '../entry/notation.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { constantSum } from '../model/constantSum.ts';
import { civilMilliseconds, dayNumberOf, isDateFormat } from '../model/dates.ts';
import type { CellModel, CellValue } from '../model/workbook.ts';
import { Exception } from './guard.ts';
import { momentAt } from './moments.ts';

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
      return new Date(momentAt(kernel, civilMilliseconds(value), timeZone));
    }
    return value;
  };
}

export function displayReader(kernel: Kernel): (cell: CellModel | undefined) => string {
  const { styles, locale } = kernel.book;
  return (cell) => displayText(cell?.value, styles[cell?.style ?? 0]?.numberFormat, locale);
}

/** What a script's value becomes in a cell that has this number format. */
export function entryOf(
  kernel: Kernel,
  value: SheetValue | null | undefined,
  format: string | undefined,
): CellEntry {
  if (value === null || value === undefined) return {};
  if (typeof value === 'number') return { value };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'string') return textEntry(kernel, value, format);
  return dateEntry(kernel, value, format);
}

function textEntry(kernel: Kernel, text: string, format: string | undefined): CellEntry {
  if (text.length > MOST_CHARACTERS) {
    throw new Exception(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  }
  const literal = format === '@' || text.startsWith("'");
  if (!literal && /^[=+]./.test(text)) {
    // "+7…" is a formula to Sheets, and most often a broken one: a telephone number.
    return formulaEntry(kernel, text.startsWith('=') ? text : `=${text.slice(1)}`);
  }
  return readEntry(text, kernel.book.locale, format);
}

/** A formula as a script writes it, in the notation of the host's setting. */
export function formulaEntry(kernel: Kernel, text: string): CellEntry {
  if (text.length > MOST_CHARACTERS) {
    throw new Exception(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  }
  const read = toCanonicalFormula(text, kernel.formulaSeparators, kernel.book.locale);
  if ('error' in read) return { formula: text, value: { error: read.error, note: 'Formula parse error.' } };
  return { formula: read.formula, value: constantSum(read.formula) };
}

function dateEntry(kernel: Kernel, date: Date, format: string | undefined): CellEntry {
  const utc = date.getTime();
  const civil = utc + (kernel.zoneOffset(utc, kernel.book.timeZone) ?? 0);
  const value = dayNumberOf(civil);
  if (isDateFormat(format)) return { value };
  const day = kernel.book.locale.startsWith('en') ? 'm/d/yyyy' : 'dd.mm.yyyy';
  return { value, numberFormat: Number.isInteger(value) ? day : `${day} h:mm:ss` };
}
