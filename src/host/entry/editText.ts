/** A cell's content as it stands in the formula bar: what one would type to get it again. */
import { isDateFormat } from '../model/dates.ts';
import type { CellValue } from '../model/workbook.ts';
import { conventionsOf } from './conventions.ts';
import { displayText } from './display.ts';
import { readEntry } from './entry.ts';
import { toLocalFormula } from './notation.ts';

export interface Edited {
  readonly value?: CellValue;
  readonly formula?: string;
}

export function editText({ value, formula }: Edited, format: string | undefined, locale: string): string {
  if (formula !== undefined) return toLocalFormula(formula, locale);
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return asText(value, format, locale);
  if (typeof value === 'boolean') return displayText(value, undefined, locale);
  if (isDateFormat(format)) return dateText(value, format, locale);
  const isShare = format?.replace(/"[^"]*"|\\./g, '').includes('%') === true;
  return isShare ? `${figures(value, 2, locale)}%` : figures(value, 0, locale);
}

/** A text that would be read as something else carries an apostrophe, as in Sheets. */
function asText(text: string, format: string | undefined, locale: string): string {
  if (format === '@') return text;
  const read = readEntry(text, locale, format);
  return read.value === text ? text : `'${text}`;
}

/** All its digits, with the locale's decimal sign and without groups. */
function figures(value: number, shift: number, locale: string): string {
  const text = String(Number(`${Number(value.toPrecision(15))}e${shift}`));
  const { decimal } = conventionsOf(locale);
  return text.replace('.', decimal).replace('e', 'E');
}

/** A day as the locale writes it, whatever the cell's own pattern; a time of day as the cell shows it. */
function dateText(value: number, format: string | undefined, locale: string): string {
  const { datePattern } = conventionsOf(locale);
  return displayText(value, Number.isInteger(value) ? datePattern : format, locale);
}
