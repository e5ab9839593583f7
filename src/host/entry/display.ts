import type { CellValue } from '../model/workbook.ts';

/** A value as the cell shows it, in its number format and the spreadsheet's locale. */
export function displayText(
  value: CellValue | undefined,
  format: string | undefined,
  locale: string,
): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const digits = /^0(?:\.(0+))?$/.exec(format ?? '');
  const text = digits ? value.toFixed(digits[1]?.length ?? 0) : String(value);
  return locale.startsWith('en') ? text : text.replace('.', ',');
}
