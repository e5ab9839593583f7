import type { ChartSpec } from '../core/summary/chart.ts';
import { insertBehind } from './insertBehind.ts';
import { RESERVED } from './stamps.ts';
import type { Range, Sheet, Spreadsheet } from './surface.ts';

/**
 * The hidden sheet that charts read from. Each chart has a block of rows: its id in the first column, then the heads
 * and the categories. The id stays where it is for good, even while there is nothing to draw, so that the address of
 * a block says which chart stands over it, whether or not the chart was ever recorded. A block grows by rows inserted
 * below it; the charts further down move along with their ranges.
 */
export const CHART_SHEET = `${RESERVED}charts`;

export interface ChartBlock {
  readonly id: string;
  /** Row of the heads, from 1. */
  readonly row: number;
  /** Rows up to the next block. */
  readonly capacity: number;
}

export interface ChartOfBlock {
  readonly id: string;
  readonly spec: ChartSpec;
}

/** Blocks are cut in lengths of eight: a district more does not move the charts below. */
const LENGTH = 8;
/** Column of the id, then the categories, then the series. */
const LEAST_COLUMNS = 12;
/** Stands below the last block, where the next new one will begin. */
const END = '#end';

export function ensureChartSheet(book: Spreadsheet): Sheet {
  const known = book.getSheetByName(CHART_SHEET);
  return known === null ? insertBehind(book, CHART_SHEET, true) : known.hideSheet();
}

/** Where each known block stands, as the sheet itself tells. */
export const readBlocks = (sheet: Sheet): ChartBlock[] => readTable(sheet).blocks;

function readTable(sheet: Sheet): { blocks: ChartBlock[]; end: number } {
  const rows = sheet
    .getDataRange()
    .getValues()
    .flatMap(([first = ''], index) => (first === '' ? [] : [{ id: String(first), row: index + 1 }]));
  const end = rows.find(({ id }) => id === END)?.row ?? 1;
  const known = rows.filter(({ row }) => row < end);
  const blocks = known.map(({ id, row }, index) => ({
    id,
    row,
    capacity: (known[index + 1]?.row ?? end) - row,
  }));
  return { blocks, end };
}

const lengthOf = ({ categories }: ChartSpec): number => Math.ceil((categories.length + 2) / LENGTH) * LENGTH;

/**
 * Writes the block of every chart, those that lie together in one go. Blocks of charts that no longer exist, among
 * those that `isOurs` claims for this summary, keep their id and lose their numbers.
 */
export function writeBlocks(
  sheet: Sheet,
  charts: readonly ChartOfBlock[],
  isOurs: (id: string) => boolean,
): void {
  const specs = new Map(charts.map(({ id, spec }) => [id, spec]));
  const { blocks, end } = grow(sheet, readTable(sheet), specs);
  const known = new Set(blocks.map(({ id }) => id));
  let free = end;
  const added = charts
    .filter(({ id }) => !known.has(id))
    .map(({ id, spec }) => {
      const block = { id, row: free, capacity: lengthOf(spec) };
      free += block.capacity;
      return block;
    });
  const columns = Math.max(LEAST_COLUMNS, ...charts.map(({ spec }) => spec.series.length + 2));
  fitGrid(sheet, free, columns);
  const written = [...blocks.filter(({ id }) => specs.has(id) || isOurs(id)), ...added].map((block) => ({
    row: block.row,
    rows: blockRows(block, specs.get(block.id), columns),
    formats: blockFormats(block, specs.get(block.id), columns),
  }));
  // In one range with the new blocks: without this row they would not be found again.
  if (added.length > 0) {
    written.push({ row: free, rows: [padded([END], columns)], formats: [plainRow(columns)] });
  }
  for (const { row, rows, formats } of runsOf(written)) {
    sheet.getRange(row, 1, rows.length, columns).setNumberFormats(formats).setValues(rows);
  }
}

/** Gives each block the rows it needs, from the bottom up: a cut-off leaves longer blocks, and nothing to undo. */
function grow(
  sheet: Sheet,
  { blocks, end }: { blocks: readonly ChartBlock[]; end: number },
  specs: ReadonlyMap<string, ChartSpec>,
): { blocks: ChartBlock[]; end: number } {
  const grown: ChartBlock[] = [];
  let moved = 0;
  const more = blocks.map(({ id, capacity }) => {
    const spec = specs.get(id);
    return spec && spec.categories.length + 1 > capacity ? lengthOf(spec) - capacity : 0;
  });
  [...blocks.keys()].reverse().forEach((index) => {
    const { row, capacity } = blocks[index] as ChartBlock;
    const count = more[index] ?? 0;
    if (count > 0) sheet.insertRowsAfter(row + capacity - 1, count);
  });
  blocks.forEach(({ id, row, capacity }, index) => {
    const count = more[index] ?? 0;
    grown.push({ id, row: row + moved, capacity: capacity + count });
    moved += count;
  });
  return { blocks: grown, end: end + moved };
}

function fitGrid(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  const maxColumns = sheet.getMaxColumns();
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

type Cells = (string | number)[];

interface Run {
  readonly row: number;
  readonly rows: Cells[];
  readonly formats: string[][];
}

function runsOf(written: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const { row, rows, formats } of [...written].sort((a, b) => a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.rows.length === row) {
      last.rows.push(...rows);
      last.formats.push(...formats);
    } else runs.push({ row, rows: [...rows], formats: [...formats] });
  }
  return runs;
}

const plainRow = (columns: number): string[] => Array.from({ length: columns }, () => 'General');

/** An axis and its labels take their number format from the cells; ids, heads and categories are text by themselves. */
function blockFormats({ capacity }: ChartBlock, spec: ChartSpec | undefined, columns: number): string[][] {
  const numbers = spec?.axis.format ?? 'General';
  const body = plainRow(columns).map((plain, column) =>
    column < 2 ? plain : (spec?.series[column - 2]?.format ?? numbers),
  );
  return Array.from({ length: capacity }, (_, row) => (row === 0 ? plainRow(columns) : body));
}

/** Blank for no data: a dash would break the series, a zero would lie. */
function blockRows({ id, capacity }: ChartBlock, spec: ChartSpec | undefined, columns: number): Cells[] {
  const { categories, series } = spec ?? { categories: [], series: [] };
  const head = padded([asText(id), '', ...series.map(({ name }) => asText(name))], columns);
  const body = categories.map((category, index) =>
    padded(['', asText(category), ...series.map(({ values }) => values[index] ?? '')], columns),
  );
  const rest = Array.from({ length: capacity - 1 - categories.length }, () => padded([], columns));
  return [head, ...body, ...rest];
}

const padded = (cells: Cells, columns: number): Cells => [
  ...cells,
  ...Array.from({ length: columns - cells.length }, () => ''),
];

/** Class 5–9, school 12, «TRUE», a name that begins with "=": always the text of a category, whatever it looks like. */
const asText = (text: string): string => (text === '' ? '' : `'${text}`);

export const blockRange = (sheet: Sheet, { row }: ChartBlock, { categories, series }: ChartSpec): Range =>
  sheet.getRange(row, 2, categories.length + 1, series.length + 1);
