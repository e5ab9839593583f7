import { SEPARATOR } from '../core/live/sumIfs.ts';
import type { LayoutRow } from './layout.ts';
import { LOOKS, NUMBER_FORMATS } from './looks.ts';
import type { Patch } from './patches.ts';
import type { Range, Sheet } from './surface.ts';

const rangeOf = (sheet: Sheet, { row, column, columns, rows }: Patch): Range =>
  sheet.getRange(row, column, rows.length, columns);

/** One value for each cell of the patch, of whatever the caller makes of a row and a layout column from 1. */
const matrix = <T>(
  rows: readonly LayoutRow[],
  patch: Patch,
  make: (row: LayoutRow, column: number) => T,
): T[][] =>
  patch.rows.map((index) => {
    const row = rows[index] as LayoutRow;
    return Array.from({ length: patch.columns }, (_, at) => make(row, patch.from + at));
  });

/** Formats come before values: only then is a text that looks like a number, a date or a formula kept as text. */
export function writeFormats(sheet: Sheet, rows: readonly LayoutRow[], patch: Patch): void {
  rangeOf(sheet, patch).setNumberFormats(
    matrix(rows, patch, (row, column) => {
      const format = row.formats?.[column - 2];
      return format === undefined ? '@' : NUMBER_FORMATS[format];
    }),
  );
}

/**
 * Formulas where there are any and it is known what parts their arguments. Comes last: a row is known by its key, so
 * whatever else it needs must be there by then.
 */
export function writeValues(
  sheet: Sheet,
  rows: readonly LayoutRow[],
  patch: Patch,
  separator?: string,
): void {
  rangeOf(sheet, patch).setValues(
    matrix(rows, patch, (row, column) => {
      if (column === 1) return safeText(row.key);
      const formula = separator === undefined ? undefined : row.formulas?.[column - 2];
      return formula ? formula.split(SEPARATOR).join(separator) : safeText(row.cells[column - 2] ?? '');
    }),
  );
}

/** Sheets may read such a text as a formula in spite of the text format; the apostrophe says once more that it is not. */
export const safeText = (value: string | number): string | number =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;

export function writeLooks(sheet: Sheet, rows: readonly LayoutRow[], patch: Patch): void {
  const range = rangeOf(sheet, patch);
  const isInside = (row: LayoutRow, column: number) => column >= 2 && column - 2 < row.cells.length;
  const look = <T>(pick: (look: (typeof LOOKS)[LayoutRow['look']]) => T, outside: T) =>
    matrix(rows, patch, (row, column) => (isInside(row, column) ? pick(LOOKS[row.look]) : outside));
  range.setFontWeights(look(({ bold }) => (bold ? 'bold' : 'normal'), 'normal'));
  range.setFontSizes(look(({ size }) => size, 10));
  range.setFontColors(look<string | null>(({ color }) => color, null));
  range.setBackgrounds(look<string | null>(({ background }) => background, null));
  range.setWraps(look(({ wrap }) => wrap, false));
  range.setHorizontalAlignments(
    matrix(rows, patch, (row, column) => {
      if (row.look === 'head') return column === 2 ? 'left' : 'center';
      const format = row.formats?.[column - 2];
      return format === undefined || format === 'text' ? 'left' : 'right';
    }),
  );
  range.setVerticalAlignment('middle');
}
