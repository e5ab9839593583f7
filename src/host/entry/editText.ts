/** A cell's content as it stands in the formula bar: what one would type to get it again. */
import { isDateFormat } from '../model/dates.ts';
import type { CellValue } from '../model/workbook.ts';
import { conventionsOf } from './conventions.ts';
import { displayText } from './display.ts';
import { readEntry } from './entry.ts';
import { toLocalFormula } from './notation.ts';
import { isPercentFormat } from './pattern.ts';
import { shiftDecimals } from './shiftDecimals.ts';

export interface Edited {
  readonly value?: CellValue;
  readonly formula?: string;
}

export function editText({ value, formula }: Edited, format: string | undefined, locale: string): string {
  if (formula !== undefined) return toLocalFormula(formula, locale);
  if (value === undefined || value === '') return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return asText(value, format, locale);
  if (typeof value === 'boolean') return displayText(value, undefined, locale);
  if (isDateFormat(format)) return dateText(value, format, locale);
  return isPercentFormat(format) ? `${figures(value, 2, locale)}%` : figures(value, 0, locale);
}

/** «29.02» is a date in some year, whichever it is now. */
const LEAP_YEAR = { year: 2024 };

/** A text that would be read as something else carries an apostrophe, as in Sheets. */
function asText(text: string, format: string | undefined, locale: string): string {
  if (format === '@') return text;
  const read = readEntry(text, locale, format, LEAP_YEAR);
  return read.value === text ? text : `'${text}`;
}

/** All its digits, with the locale's decimal sign and without groups. */
function figures(value: number, shift: number, locale: string): string {
  const { decimal } = conventionsOf(locale);
  return String(shiftDecimals(value, shift)).replace('.', decimal).replace('e', 'E');
}

/** Half a millisecond: what the seconds of a time may be off by. */
const NOTHING = 0.5 / 86_400_000;

/**
 * A day as the locale writes it, whatever the cell's own pattern, with its time of day where it has one; the bare
 * number where no such text would bring it back: a day before 1900, a fraction of a second.
 */
function dateText(value: number, format: string | undefined, locale: string): string {
  const { datePattern } = conventionsOf(locale);
  const isDuration = format?.includes('[') === true;
  const time = isDuration ? '[h]:mm:ss' : 'h:mm:ss';
  const isTime = isDuration || (value >= 0 && value < 1);
  const pattern = isTime ? time : Number.isInteger(value) ? datePattern : `${datePattern} ${time}`;
  const text = displayText(value, pattern, locale);
  const read = readEntry(text, locale, format).value;
  return typeof read === 'number' && Math.abs(read - value) < NOTHING ? text : figures(value, 0, locale);
}
