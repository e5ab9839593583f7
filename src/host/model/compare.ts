/** A workbook as plain text, one fact a line, so that two can be compared and their difference read. */
import { a1, boxA1 } from '../../core/a1.ts';
import type { CellModel, ChartModel, SheetModel, Style, WorkbookModel } from './workbook.ts';

export interface DumpOptions {
  /** Sheets to leave out. */
  without?: (sheet: SheetModel) => boolean;
  /** Leaves out fonts, colours, borders, widths and number formats. */
  ignoreLooks?: boolean;
  ignoreProperties?: boolean;
  /** Leaves out which sheet is in front. */
  ignoreActive?: boolean;
}

/** Ids are left out: two workbooks are the same when they show the same, in the same order. */
export function dumpWorkbook(book: WorkbookModel, options: DumpOptions = {}): string {
  const sheets = book.sheets.filter((sheet) => !options.without?.(sheet));
  const lines = [`locale ${book.locale}`, `time zone ${book.timeZone}`];
  if (!options.ignoreActive) {
    lines.push(`in front ${book.sheets.find(({ id }) => id === book.activeSheetId)?.name ?? ''}`);
  }
  if (!options.ignoreProperties) {
    for (const [scope, store] of Object.entries(book.properties)) {
      for (const key of Object.keys(store).sort()) lines.push(`property ${scope} ${key} ${store[key]}`);
    }
  }
  for (const { key, value } of book.metadata) lines.push(`metadata ${key} ${value}`);
  for (const sheet of sheets) lines.push('', ...sheetLines(book, sheet, options));
  return lines.join('\n');
}

function sheetLines(book: WorkbookModel, sheet: SheetModel, options: DumpOptions): string[] {
  const lines = [
    `sheet ${sheet.name}${sheet.hidden ? ' hidden' : ''}`,
    `size ${sheet.rowCount} × ${sheet.columnCount}`,
    ...sheet.metadata.map(({ key, value }) => `metadata ${key} ${value}`),
    ...sheet.merges.map((box) => `merge ${boxA1(box)}`),
    ...sheet.conditionalFormats.map(
      ({ ranges, ...rule }) => `conditional ${ranges.map(boxA1).join(' ')} ${stable(rule)}`,
    ),
    ...sheet.protections.map(
      ({ box, description, warningOnly }) =>
        `protected ${box ? boxA1(box) : 'all'}${warningOnly ? ' warning' : ''} ${description}`,
    ),
    ...sheet.charts.flatMap((chart) => chartLines(book, chart)),
  ];
  if (!options.ignoreLooks) lines.push(...viewLines(sheet));
  sheet.cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      const facts = cell ? cellFacts(book, cell, options) : '';
      if (facts !== '') lines.push(`${a1(row + 1, column + 1)} ${facts}`);
    });
  });
  return lines;
}

function viewLines(sheet: SheetModel): string[] {
  const sorted = (map: Map<number, number>): string =>
    [...map].sort(([one], [other]) => one - other).join(' ');
  const numbers = (set: Set<number>): string => [...set].sort((one, other) => one - other).join(' ');
  return [
    `frozen ${sheet.frozenRows} ${sheet.frozenColumns}`,
    `tab ${sheet.tabColor ?? ''}${sheet.hiddenGridlines ? ' no gridlines' : ''}`,
    `widths ${sorted(sheet.columnWidths)}`,
    `heights ${sorted(sheet.rowHeights)}`,
    `hidden columns ${numbers(sheet.hiddenColumns)}`,
    `hidden rows ${numbers(sheet.hiddenRows)}`,
  ];
}

function chartLines(book: WorkbookModel, chart: ChartModel): string[] {
  const { ranges, options, type, numHeaders, anchor, width, height } = chart;
  const nameOf = (id: number): string => book.sheets.find((sheet) => sheet.id === id)?.name ?? '?';
  const from = ranges.map(({ sheetId, box }) => `${nameOf(sheetId)}!${boxA1(box)}`).join(' ');
  return [
    `chart ${type} ${from} headers ${numHeaders} at ${stable(anchor)} ${width} × ${height}`,
    ...Object.keys(options)
      .sort()
      .map((key) => `  ${key} ${JSON.stringify(options[key])}`),
  ];
}

function cellFacts(book: WorkbookModel, cell: CellModel, { ignoreLooks }: DumpOptions): string {
  const { style, ...rest } = cell;
  const look: Style | undefined = ignoreLooks ? undefined : book.styles[style ?? 0];
  const facts = { ...rest, ...(look && Object.keys(look).length > 0 && { style: look }) };
  return Object.keys(facts).length === 0 ? '' : stable(facts);
}

/** JSON with its keys in order. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
      : item,
  );
