import type { CellValue } from '../model/workbook.ts';

export interface Entry {
  value?: CellValue;
  formula?: string;
  numberFormat?: string;
}

/** What a text typed into a cell becomes, by the spreadsheet's locale and the cell's number format. */
export function readEntry(text: string, locale: string, format: string | undefined): Entry {
  if (format === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const decimal = locale.startsWith('en') ? text : text.replace(',', '.');
  if (/^-?\d+(\.\d+)?$/.test(decimal)) return { value: Number(decimal) };
  return { value: text };
}
