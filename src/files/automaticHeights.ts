/**
 * How high a row is whose wrapped text takes more than one line, or whose letters are large: Sheets makes it so by
 * itself, and whatever shows or saves the workbook elsewhere has to know.
 */
import { DEFAULT_COLUMN, DEFAULT_ROW } from '../host/model/sizes.ts';
import type { SheetModel, Style } from '../host/model/workbook.ts';
import { textWidth, wrap } from './charts/textWidth.ts';

/** Pixels: a point of the font is a third more, a line needs a fifth more than its font, a cell keeps a margin. */
const PIXELS_PER_POINT = 4 / 3;
const LINE = 1.2;
const MARGIN = 6;

/** Row, from 1 → pixels, for rows without a height of their own that need more than one line of the usual size. */
export function automaticPixels(sheet: SheetModel, styles: readonly Style[]): Map<number, number> {
  const heights = new Map<number, number>();
  sheet.cells.forEach((cells, index) => {
    const row = index + 1;
    if (sheet.rowHeights.has(row) || sheet.hiddenRows.has(row)) return;
    let pixels = DEFAULT_ROW;
    cells?.forEach((cell, at) => {
      const style = styles[cell?.style ?? 0];
      if (cell?.value === undefined || !style || sheet.hiddenColumns.has(at + 1)) return;
      pixels = Math.max(pixels, oneLine(style));
      if (typeof cell.value !== 'string' || !style.wrap || isMerged(sheet, row, at + 1)) return;
      const width = sheet.columnWidths.get(at + 1) ?? DEFAULT_COLUMN;
      pixels = Math.max(pixels, heightOf(cell.value, width, style));
    });
    if (pixels > DEFAULT_ROW) heights.set(row, pixels);
  });
  return heights;
}

/** No program fits a row to a text that stands in several cells. */
const isMerged = ({ merges }: SheetModel, row: number, column: number): boolean =>
  merges.some(
    (box) =>
      row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns,
  );

/** A row of one line has less around it than one of several. */
const oneLine = ({ fontSize = 10 }: Style): number =>
  Math.ceil(fontSize * PIXELS_PER_POINT * LINE) + MARGIN / 2;

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
