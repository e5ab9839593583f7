import { DEFAULT_COLUMN, DEFAULT_ROW } from '../host/model/sizes.ts';
import type { SheetModel, Style } from '../host/model/workbook.ts';
import { automaticPixels } from './automaticHeights.ts';

/** A4 on its side with the margins that Excel gives, in pixels of 96 to the inch: 10.29 by 6.77 inches. */
const PAGE = { width: 988, height: 650 };
/** Printers and programs differ by a little; a table that just fits here may not fit there. */
const SAFE = 0.94;

/** A page that holds less than a third is rather filled, though a table is cut. */
const LEAST_FILLED = 3;

interface Group {
  readonly from: number;
  readonly height: number;
}

/**
 * Rows after which a page of a summary ends, so that no table and no chart is cut that fits a page. Its rows say in the hidden
 * first column what they belong to; charts stand in lines, each where its charts are anchored.
 */
export function pageBreaks(sheet: SheetModel, styles: readonly Style[]): number[] {
  const heights = automaticPixels(sheet, styles);
  const heightOf = (row: number): number =>
    sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? heights.get(row) ?? DEFAULT_ROW);
  const title = Array.from({ length: sheet.frozenRows }, (_, at) => heightOf(at + 1)).reduce(sum, 0);
  const page = (PAGE.height * SAFE) / Math.min(1, PAGE.width / printedWidth(sheet));
  const breaks: number[] = [];
  let used = 0;
  for (const { from, height } of groupsOf(sheet, heightOf)) {
    const isWorthIt = used - title > (page - title) / LEAST_FILLED;
    if (isWorthIt && used + height > page && title + height <= page) {
      breaks.push(from - 1);
      used = title;
    }
    used += height;
    // What is longer than a page goes on by itself.
    while (used > page) used -= page - title;
  }
  return breaks;
}

const sum = (a: number, b: number): number => a + b;

/** The cells that are filled, or as far as the charts reach. */
function printedWidth(sheet: SheetModel): number {
  const columns = Math.max(1, ...sheet.cells.map((cells) => cells?.length ?? 0));
  const widthOf = (column: number): number =>
    sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN);
  const until = (column: number): number =>
    Array.from({ length: column }, (_, at) => widthOf(at + 1)).reduce(sum, 0);
  const ends = sheet.charts.map(({ anchor, width }) => until(anchor.column - 1) + anchor.offsetX + width);
  return Math.max(until(columns), ...ends);
}

function groupsOf(sheet: SheetModel, heightOf: (row: number) => number): Group[] {
  const anchored = new Set(sheet.charts.map(({ anchor }) => anchor.row));
  const groups: { from: number; height: number; name: string }[] = [];
  sheet.cells.forEach((cells, index) => {
    const row = index + 1;
    const key = String(cells?.[0]?.value ?? '');
    const [, section] = /^([^:#]+)[:#]/.exec(key) ?? [];
    const name = anchored.has(row) ? `chart ${row}` : (section ?? 'lines');
    const last = groups[groups.length - 1];
    const goesOn =
      last !== undefined &&
      (last.name === name || (section === 'charts' && last.name.startsWith('chart ') && !anchored.has(row)));
    if (goesOn) last.height += heightOf(row);
    else groups.push({ from: row, height: heightOf(row), name });
  });
  return groups;
}
