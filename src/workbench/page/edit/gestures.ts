/** What is done to the workbook when the pointer drags at the grid. */
import { displayText } from '../../../host/entry/display.ts';
import { DEFAULT_COLUMN, DEFAULT_ROW } from '../../../host/model/sizes.ts';
import type { Bench } from '../bench.ts';
import type { Gestures } from '../grid/gestures.ts';
import { textWidth } from '../grid/textWidth.ts';

export const gestures = (bench: Bench): Gestures => ({
  onStretch(axis, line, by) {
    const { from, count } = selectedLines(bench, axis, line);
    const pixels = sizeOf(bench, axis, line) + by;
    const sizes = linesFrom(from, count).map((each) => [each, pixels] as const);
    void bench.ask('resize', { sheetId: bench.sheetId, axis, sizes });
  },
  onFit(axis, from, count) {
    const sizeFor = (line: number) => (axis === 'row' ? null : widestText(bench, line));
    const sizes = linesFrom(from, count).map((line) => [line, sizeFor(line)] as const);
    void bench.ask('resize', { sheetId: bench.sheetId, axis, sizes });
  },
  onFill: (source, target) => void bench.ask('fill', { sheetId: bench.sheetId, source, target }),
  onMoveCells(from, { row, column }) {
    const { sheetId } = bench;
    void bench
      .ask('transfer', { sheetId, box: from, to: { sheetId, row, column }, cut: true })
      .then((box) => bench.grid.select(box));
  },
  onFreeze: (rows, columns) => void bench.ask('freeze', { sheetId: bench.sheetId, rows, columns }),
});

const linesFrom = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => from + at);

/** Of several selected columns, dragging one sizes all. */
function selectedLines({ book, sheetId, selection }: Bench, axis: 'row' | 'column', line: number) {
  const frame = book.frame(sheetId);
  const { row, column, rows, columns } = selection.box;
  const isWhole = axis === 'row' ? columns === frame?.columnCount : rows === frame?.rowCount;
  const [from, count] = axis === 'row' ? [row, rows] : [column, columns];
  return isWhole && line >= from && line < from + count ? { from, count } : { from: line, count: 1 };
}

function sizeOf({ book, sheetId }: Bench, axis: 'row' | 'column', line: number): number {
  const frame = book.frame(sheetId);
  const sizes = axis === 'row' ? frame?.rowHeights : frame?.columnWidths;
  const found = sizes?.filter(([at]) => at === line).pop()?.[1];
  return found ?? (axis === 'row' ? DEFAULT_ROW : DEFAULT_COLUMN);
}

const PADDING = 12;
const WIDEST = 500;
/** Rows looked at: the widest name of a long list is nearly always among its first thousand. */
const MOST_ROWS = 5000;

function widestText({ book, sheetId }: Bench, column: number): number {
  const frame = book.frame(sheetId);
  let widest = 0;
  for (let row = 1; row <= Math.min(frame?.rowCount ?? 0, MOST_ROWS); row += 1) {
    const cell = book.cell(sheetId, row, column);
    const style = book.styleOf(cell);
    // A title that runs over its neighbours, and text that is wrapped anyway, do not make a column wide.
    if (cell?.value === undefined || style.wrap || isTitle(book, sheetId, row, column)) continue;
    widest = Math.max(widest, textWidth(displayText(cell.value, style.numberFormat, book.locale), style));
  }
  return widest === 0 ? DEFAULT_COLUMN : Math.min(WIDEST, Math.ceil(widest) + PADDING);
}

const isTitle = (book: Bench['book'], sheetId: number, row: number, column: number): boolean =>
  typeof book.value(sheetId, row, column) === 'string' &&
  column === 1 &&
  book.value(sheetId, row, column + 1) === undefined;
