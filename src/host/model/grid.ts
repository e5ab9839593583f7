/** Rows and columns taken in or out: cells, sizes, hidden sets, merges, rules, protections and charts move along. */

import { type LineChange, shiftSpan } from './boxes.ts';
import { eachCell, openCell } from './cells.ts';
import { type Axis, shiftReferences } from './references.ts';
import { copyOf } from './snapshot.ts';
import type { BoxModel, SheetModel, WorkbookModel } from './workbook.ts';

export interface Insertion {
  /** The number that the first new row or column will have. */
  at: number;
  count: number;
  /** The row or column, as numbered before, whose looks the new ones take over. */
  like: number;
}

export function insertLines(
  book: WorkbookModel,
  sheet: SheetModel,
  axis: Axis,
  { at, count, like }: Insertion,
): void {
  if (axis === 'row') {
    sheet.rowCount += count;
    // A line put among the frozen ones is frozen too, or the last of them would scroll away.
    if (at <= sheet.frozenRows) sheet.frozenRows += count;
    if (sheet.cells.length >= at) spliceRows(sheet, at, count);
  } else {
    sheet.columnCount += count;
    if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
    for (const line of sheet.cells) {
      if (line && line.length >= at) line.splice(at - 1, 0, ...new Array<undefined>(count));
    }
  }
  shiftAround(book, sheet, axis, { at, inserted: count });
  takeOverLooks(sheet, axis, at, count, like < at ? like : like + count);
}

/** Style and validation of a line, on the empty cells of the new ones. */
function takeOverLooks(sheet: SheetModel, axis: Axis, at: number, count: number, like: number): void {
  const box =
    axis === 'row'
      ? { row: like, rows: 1, column: 1, columns: sheet.columnCount }
      : { row: 1, rows: sheet.rowCount, column: like, columns: 1 };
  eachCell(sheet, box, ({ style, validation }, row, column) => {
    if (style === undefined && validation === undefined) return;
    for (let line = at; line < at + count; line += 1) {
      const cell = axis === 'row' ? openCell(sheet, line, column) : openCell(sheet, row, line);
      if (style !== undefined) cell.style = style;
      if (validation !== undefined) cell.validation = copyOf(validation);
    }
  });
}

function spliceRows(sheet: SheetModel, at: number, count: number): void {
  const rows = Array.from({ length: count }, () => [] as (typeof sheet.cells)[number]);
  sheet.cells = [...sheet.cells.slice(0, at - 1), ...rows, ...sheet.cells.slice(at - 1)];
}

export function deleteLines(
  book: WorkbookModel,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
): void {
  if (axis === 'row') {
    sheet.rowCount -= count;
    sheet.cells.splice(at - 1, count);
    sheet.frozenRows -= overlap(sheet.frozenRows, at, count);
  } else {
    sheet.columnCount -= count;
    for (const line of sheet.cells) line?.splice(at - 1, count);
    sheet.frozenColumns -= overlap(sheet.frozenColumns, at, count);
  }
  shiftAround(book, sheet, axis, { at, deleted: count });
}

/** How many of the first `frozen` lines are among those taken out. */
const overlap = (frozen: number, at: number, count: number): number =>
  Math.max(0, Math.min(frozen, at + count - 1) - at + 1);

function shiftAround(book: WorkbookModel, sheet: SheetModel, axis: Axis, change: LineChange): void {
  if (axis === 'row') {
    sheet.rowHeights = shiftKeys(sheet.rowHeights, change);
    sheet.hiddenRows = new Set(
      shiftKeys(new Map([...sheet.hiddenRows].map((row) => [row, true])), change).keys(),
    );
  } else {
    sheet.columnWidths = shiftKeys(sheet.columnWidths, change);
    const hidden = new Map([...sheet.hiddenColumns].map((column) => [column, true]));
    sheet.hiddenColumns = new Set(shiftKeys(hidden, change).keys());
  }
  const shift = (box: BoxModel): BoxModel[] => {
    const moved = shiftBox(box, axis, change);
    return moved ? [moved] : [];
  };
  sheet.merges = sheet.merges.flatMap(shift).filter(({ rows, columns }) => rows * columns > 1);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap(shift) }))
    .filter(({ ranges }) => ranges.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) =>
    protection.box === undefined
      ? [protection]
      : shift(protection.box).map((box) => ({ ...protection, box })),
  );
  for (const chart of sheet.charts) {
    const span = shiftSpan(chart.anchor[axis], 1, change);
    chart.anchor[axis] = span?.start ?? change.at;
  }
  for (const { charts } of book.sheets) {
    for (const chart of charts) {
      chart.ranges = chart.ranges.flatMap((range) =>
        range.sheetId === sheet.id ? shift(range.box).map((box) => ({ ...range, box })) : [range],
      );
    }
  }
  shiftSpillSources(sheet, axis, change);
  shiftReferences(book, sheet, axis, change);
}

function shiftBox(box: BoxModel, axis: Axis, change: LineChange): BoxModel | undefined {
  const span =
    axis === 'row' ? shiftSpan(box.row, box.rows, change) : shiftSpan(box.column, box.columns, change);
  if (span === undefined) return undefined;
  return axis === 'row'
    ? { ...box, row: span.start, rows: span.count }
    : { ...box, column: span.start, columns: span.count };
}

function shiftKeys<T>(map: Map<number, T>, change: LineChange): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [line, value] of map) {
    const span = shiftSpan(line, 1, change);
    if (span) moved.set(span.start, value);
  }
  return moved;
}

function shiftSpillSources(sheet: SheetModel, axis: Axis, change: LineChange): void {
  for (const line of sheet.cells) {
    for (const cell of line ?? []) {
      if (cell?.spilledFrom === undefined) continue;
      const span = shiftSpan(cell.spilledFrom[axis], 1, change);
      if (span) cell.spilledFrom = { ...cell.spilledFrom, [axis]: span.start };
      else {
        delete cell.spilledFrom;
        delete cell.value;
      }
    }
  }
}

export const LARGEST_WORKBOOK = 10_000_000;

export const gridSize = (book: WorkbookModel): number =>
  book.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
