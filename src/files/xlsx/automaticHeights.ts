/**
 * Sheets makes a row as high as its wrapped text needs; a file must say the height, or programs that open it show the
 * first line alone. It is said as an automatic one, so that whoever opens the file may fit it anew, and so that
 * reading the file back finds no height that somebody has set.
 */
import type { SheetModel, Style } from '../../host/model/workbook.ts';
import { automaticPixels } from '../automaticHeights.ts';
import { partText, withParts } from './parts.ts';
import { pointsOfPixels } from './units.ts';

/** Row, from 1 → points. */
export const automaticHeights = (sheet: SheetModel, styles: readonly Style[]): Map<number, number> =>
  new Map([...automaticPixels(sheet, styles)].map(([row, pixels]) => [row, pointsOfPixels(pixels)]));

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
