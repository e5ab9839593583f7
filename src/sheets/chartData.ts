import type { ChartSpec } from '../core/summary/chart.ts';
import { RESERVED } from './stamps.ts';
import type { Range, Sheet, Spreadsheet } from './surface.ts';

/**
 * The hidden sheet that charts read from. Each chart has a block of rows: its id in the first column, then the heads
 * and the categories. A block never moves, so that its address says which chart stands over it, whether or not the
 * chart was ever recorded.
 */
export const CHART_SHEET = `${RESERVED}charts`;

export interface ChartBlock {
  readonly id: string;
  /** Row of the heads, from 1. */
  readonly row: number;
  /** Rows kept for the block: it may grow so far without moving. */
  readonly capacity: number;
}

/** Blocks are cut in lengths of eight: a district more does not move the charts below. */
const LENGTH = 8;
/** Column of the id, then the categories, then the series. */
const COLUMNS = 12;
const ID = /^(.*)#(\d+)$/;

export function ensureChartSheet(book: Spreadsheet, sheets: readonly Sheet[]): Sheet {
  const known = sheets.find((sheet) => sheet.getName() === CHART_SHEET);
  if (known) return known;
  const sheet = book.insertSheet(CHART_SHEET, sheets.length);
  sheet.hideSheet();
  return sheet;
}

/** Where each known block stands, as the sheet itself tells. */
export function readBlocks(sheet: Sheet): ChartBlock[] {
  const values = sheet.getDataRange().getValues();
  return values.flatMap(([first], index) => {
    const [, id, capacity] = ID.exec(typeof first === 'string' ? first : '') ?? [];
    return id === undefined ? [] : [{ id, row: index + 1, capacity: Number(capacity) }];
  });
}

/** A block for each chart: the one it has, or a new one below all others when it has none or has outgrown it. */
export function allotBlocks(
  known: readonly ChartBlock[],
  specs: readonly { id: string; spec: ChartSpec }[],
): ChartBlock[] {
  let free = known.reduce((end, { row, capacity }) => Math.max(end, row + capacity), 1);
  return specs.map(({ id, spec }) => {
    const needed = spec.categories.length + 1;
    const own = known.find((block) => block.id === id);
    if (own && own.capacity >= needed) return own;
    const capacity = Math.ceil((needed + 1) / LENGTH) * LENGTH;
    const block = { id, row: free, capacity };
    free += capacity;
    return block;
  });
}

/** Writes the blocks, those that lie together in one go; a block that moved leaves its old place empty. */
export function writeBlocks(
  sheet: Sheet,
  known: readonly ChartBlock[],
  blocks: readonly ChartBlock[],
  specs: readonly ChartSpec[],
): void {
  const last = blocks.reduce((end, { row, capacity }) => Math.max(end, row + capacity - 1), 1);
  const rows = sheet.getMaxRows();
  if (rows < last) sheet.insertRowsAfter(rows, last - rows);
  for (const { id, row, capacity } of known) {
    const now = blocks.find((block) => block.id === id);
    if (now && now.row !== row) sheet.getRange(row, 1, capacity, COLUMNS).clearContent();
  }
  const written = blocks.map((block, index) => {
    const spec = specs[index] as ChartSpec;
    return { block, rows: blockRows(block, spec), formats: blockFormats(block, spec) };
  });
  for (const run of runsOf(written)) {
    const range = sheet.getRange(run.row, 1, run.rows.length, COLUMNS);
    // An axis takes its number format from the cells; categories are text, whatever they look like.
    range.setNumberFormats(run.formats).setValues(run.rows);
  }
}

interface Run {
  readonly row: number;
  readonly rows: (string | number)[][];
  readonly formats: string[][];
}

function runsOf(written: readonly (Omit<Run, 'row'> & { block: ChartBlock })[]): Run[] {
  const runs: Run[] = [];
  for (const { block, rows, formats } of [...written].sort((a, b) => a.block.row - b.block.row)) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.rows.length === block.row) {
      last.rows.push(...rows);
      last.formats.push(...formats);
    } else runs.push({ row: block.row, rows: [...rows], formats: [...formats] });
  }
  return runs;
}

/** Id, heads and categories are text; the series are shown as the axis is. */
const blockFormats = ({ capacity }: ChartBlock, { axis }: ChartSpec): string[][] =>
  Array.from({ length: capacity }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => (row === 0 || column < 2 ? '@' : axis.format)),
  );

/** Blank for no data: a dash would break the series, a zero would lie. */
function blockRows({ id, capacity }: ChartBlock, { categories, series }: ChartSpec): (string | number)[][] {
  const pad = (cells: (string | number)[]) => [
    ...cells,
    ...Array.from({ length: COLUMNS - cells.length }, () => ''),
  ];
  const head = pad([`${id}#${capacity}`, '', ...series.map(({ name }) => asText(name))]);
  const body = categories.map((category, index) =>
    pad(['', asText(category), ...series.map(({ values }) => values[index] ?? '')]),
  );
  const rest = Array.from({ length: capacity - 1 - categories.length }, () => pad([]));
  return [head, ...body, ...rest];
}

/** Class 5–9, school 12, a name that begins with "=": always the text of a category, never a number or a formula. */
const asText = (text: string): string => (/^[\d=+\-@'\t\r]/.test(text) ? `'${text}` : text);

export const blockRange = (sheet: Sheet, { row }: ChartBlock, { categories, series }: ChartSpec): Range =>
  sheet.getRange(row, 2, categories.length + 1, series.length + 1);
