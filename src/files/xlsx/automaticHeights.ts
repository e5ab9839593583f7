/**
 * Sheets makes a row as high as its wrapped text needs; a file must say the height, or programs that open it show the
 * first line alone. It is said as an automatic one, so that whoever opens the file may fit it anew, and so that
 * reading the file back finds no height that somebody has set.
 */
import type { SheetModel, Style } from '../../host/model/workbook.ts';
import { textWidth, wrap } from '../charts/textWidth.ts';
import { partText, withParts } from './parts.ts';
import { DEFAULT_COLUMN, DEFAULT_ROW, pointsOfPixels } from './units.ts';

/** Pixels: a point of the font is a third more, a line needs a fifth more than its font, a cell keeps a margin. */
const PIXELS_PER_POINT = 4 / 3;
const LINE = 1.2;
const MARGIN = 6;

/** Row, from 1 → points, for rows without a height of their own whose wrapped text takes more than one line. */
export function automaticHeights(sheet: SheetModel, styles: readonly Style[]): Map<number, number> {
  const heights = new Map<number, number>();
  sheet.cells.forEach((cells, index) => {
    const row = index + 1;
    if (sheet.rowHeights.has(row) || sheet.hiddenRows.has(row)) return;
    let pixels = DEFAULT_ROW;
    cells?.forEach((cell, at) => {
      const style = styles[cell?.style ?? 0];
      if (typeof cell?.value !== 'string' || !style?.wrap || isMerged(sheet, row, at + 1)) return;
      const width = sheet.columnWidths.get(at + 1) ?? DEFAULT_COLUMN;
      if (!sheet.hiddenColumns.has(at + 1)) pixels = Math.max(pixels, heightOf(cell.value, width, style));
    });
    if (pixels > DEFAULT_ROW) heights.set(row, pointsOfPixels(pixels));
  });
  return heights;
}

/** No program fits a row to a text that stands in several cells. */
const isMerged = ({ merges }: SheetModel, row: number, column: number): boolean =>
  merges.some(
    (box) =>
      row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns,
  );

function heightOf(text: string, columnWidth: number, { fontSize = 10, bold = false }: Style): number {
  const font = fontSize * PIXELS_PER_POINT;
  const width = Math.max(1, columnWidth - MARGIN);
  // A word that is wider than its column is broken where the column ends.
  const lines = wrap(text, width, font, bold).reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, font, bold) / width)),
    0,
  );
  return lines === 1 ? DEFAULT_ROW : Math.ceil(lines * font * LINE) + MARGIN;
}

/** The writer marks every height as set by hand; takes the mark from these rows, sheet by sheet. */
export function withAutomaticHeights(
  bytes: Uint8Array,
  heights: readonly ReadonlyMap<number, number>[],
): Uint8Array {
  const parts = new Map<string, string>();
  heights.forEach((rows, index) => {
    if (rows.size === 0) return;
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = partText(bytes, name).replace(
      /(<row r="(\d+)"[^>]*?) customHeight="1"/g,
      (whole, before: string, row: string) => (rows.has(Number(row)) ? before : whole),
    );
    parts.set(name, xml);
  });
  return parts.size === 0 ? bytes : withParts(bytes, parts);
}
