import Papa from 'papaparse';
import type { CellValue } from '../../host/model/workbook.ts';

export interface CsvOptions {
  /** A semicolon, as Excel expects under a Kazakh or Russian locale; with a comma, numbers keep their point. */
  delimiter?: ';' | ',' | '\t';
}

/** Rows as a .csv file in UTF-8 with a mark, without which Excel takes Kazakh letters for windows-1251. */
export function writeCsv(
  rows: readonly (readonly (CellValue | undefined)[])[],
  { delimiter = ';' }: CsvOptions = {},
): Uint8Array {
  const fields = rows.map((row) => row.map((value) => fieldOf(value, delimiter === ',' ? '.' : ',')));
  return new TextEncoder().encode(`\ufeff${Papa.unparse(fields, { delimiter, newline: '\r\n' })}\r\n`);
}

function fieldOf(value: CellValue | undefined, point: string): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number') return String(value).replace('.', point);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return harmless(value);
}

/** Excel runs a field that begins so as a formula, even in quotes. */
const FORMULA_START = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?\s?%?$/;

/** An apostrophe makes it text; a text that is a number ("-5,3", "+2,1 %") can do no harm and keeps its form. */
const harmless = (text: string): string =>
  FORMULA_START.test(text) && !NUMBER.test(text) ? `'${text}` : text;
