import type { LayoutRow, SheetLayout } from './layout.ts';
import { FIRST_WIDTH, LOOKS, NUMBER_FORMATS, OTHER_WIDTH } from './looks.ts';
import { type FoundRow, type Patch, patchesOf, placeRows } from './place.ts';
import { RESERVED, readStamp, type Stamp, writeStamp } from './stamps.ts';
import type { Sheet, SheetValue, Spreadsheet } from './surface.ts';

/** A new sheet keeps a few rows and columns free for notes; the rest of Sheets' 1000 × 26 only eats the cell limit. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 3;
/** Room for two charts side by side. */
const LEAST_COLUMNS = 16;

export interface WrittenSheet {
  readonly sheet: Sheet;
  /** Row of the sheet, from 1, of each layout row. */
  readonly rowOf: readonly number[];
}

/**
 * Writes one summary sheet: a new one whole, an old one in place. The caller stamps it once its charts stand too; a
 * sheet without the hash of its inputs in the stamp is one that was begun and not finished.
 */
export function writeSheet(
  book: Spreadsheet,
  sheets: readonly Sheet[],
  id: string,
  layout: SheetLayout,
): WrittenSheet {
  const known = findStamped(sheets, id);
  if (!known) {
    const sheet = createSheet(book, sheets, id, layout);
    const rowOf = layout.rows.map((_, index) => index + 1);
    const whole = { row: 1, column: 1, columns: layout.columns, rows: layout.rows.map((_, index) => index) };
    writeFormats(sheet, layout, whole);
    writeLooks(sheet, layout, whole);
    writeValues(sheet, layout, whole);
    dressNewSheet(sheet, layout);
    return { sheet, rowOf };
  }
  return updateSheet(known.sheet, known.stamp, id, layout, sheets);
}

export function findStamped(
  sheets: readonly Sheet[],
  id: string,
): { sheet: Sheet; stamp: Stamp } | undefined {
  for (const sheet of sheets) {
    const stamp = readStamp(sheet);
    if (stamp?.id === id) return { sheet, stamp };
  }
  return undefined;
}

/**
 * A sheet is ours from its first moment: it is born under a reserved name, gets its stamp, and only then its title.
 * Cut off in between, it is found again by that name and used.
 */
function createSheet(book: Spreadsheet, sheets: readonly Sheet[], id: string, layout: SheetLayout): Sheet {
  const newborn = `${RESERVED}new`;
  const sheet =
    sheets.find((other) => other.getName() === newborn) ?? book.insertSheet(newborn, sheets.length);
  const rows = layout.rows.length + SPARE_ROWS;
  const columns = Math.max(layout.columns, LEAST_COLUMNS) + SPARE_COLUMNS;
  fitGrid(sheet, rows, columns);
  sheet.setName(freeTitle(sheets, layout.title));
  writeStamp(sheet, { v: 1, id, title: layout.title, columns: layout.columns, hash: null });
  return sheet;
}

function fitGrid(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (maxRows > rows) sheet.deleteRows(rows + 1, maxRows - rows);
  else if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxColumns > columns) sheet.deleteColumns(columns + 1, maxColumns - columns);
  else if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** Somebody's own sheet may have our title: then ours is «… (2)», and theirs is not touched. */
function freeTitle(sheets: readonly Sheet[], title: string): string {
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  // Sheets allows 100 characters.
  const base = title.slice(0, 90);
  let free = base;
  for (let copy = 2; taken.has(free.toLowerCase()); copy++) free = `${base} (${copy})`;
  return free;
}

function dressNewSheet(sheet: Sheet, layout: SheetLayout): void {
  sheet.setColumnWidth(2, FIRST_WIDTH);
  sheet.setColumnWidths(3, Math.max(1, layout.columns - 2), OTHER_WIDTH);
  sheet.setFrozenRows(layout.frozenRows);
  sheet.setFrozenColumns(2);
  sheet.hideColumns(1, 1);
  sheet.hideRows(1, layout.keyRows);
}

function updateSheet(
  sheet: Sheet,
  stamp: Stamp,
  id: string,
  layout: SheetLayout,
  sheets: readonly Sheet[],
): WrittenSheet {
  // While it is being rewritten the sheet is not what its stamp says.
  if (stamp.hash !== null) writeStamp(sheet, { ...stamp, hash: null });
  const values = sheet.getDataRange().getValues();
  makeRoomAtRight(sheet, stamp, layout, values);
  const found = foundRows(values);
  const { inserts, rowOf, stale } = placeRows(found, layout.rows);
  for (const { after, count } of inserts) {
    if (after === 0) sheet.insertRowsBefore(1, count);
    else sheet.insertRowsAfter(after, count);
  }
  const foreignAt = foreignAfter(found, inserts);
  const patches = patchesOf(rowOf, layout.columns, foreignAt);
  const inserted = insertedRows(inserts);
  for (const patch of patches) {
    writeFormats(sheet, layout, patch);
    writeValues(sheet, layout, patch);
  }
  // Looks are given once, when a row is born: a user who has coloured a row of ours keeps his colour.
  for (const patch of patches.flatMap((patch) => newParts(patch, inserted))) writeLooks(sheet, layout, patch);
  for (const row of stale) emptyRow(sheet, row, layout.columns, foreignAt.get(row) ?? []);
  const hidden = layout.keyRows;
  if (inserts.some(({ after }) => after < hidden)) sheet.hideRows(1, hidden);
  if (stamp.title !== layout.title && sheet.getName() === stamp.title)
    sheet.setName(freeTitle(sheets, layout.title));
  writeStamp(sheet, { v: 1, id, title: layout.title, columns: layout.columns, hash: null });
  return { sheet, rowOf };
}

/** A wider table pushes what a user has written beside it to the right instead of writing over it. */
function makeRoomAtRight(sheet: Sheet, stamp: Stamp, layout: SheetLayout, values: SheetValue[][]): void {
  const more = layout.columns - stamp.columns;
  if (more <= 0) return;
  sheet.insertColumnsAfter(stamp.columns, more);
  for (const row of values) row.splice(stamp.columns, 0, ...Array.from({ length: more }, () => ''));
}

/** Which rows are ours, and where others have written: beside our cells, or in rows of their own. */
function foundRows(values: readonly (readonly SheetValue[])[]): FoundRow[] {
  const widths = new Map<string, number>();
  for (const [key, ...names] of values) {
    if (typeof key === 'string' && key.startsWith('#'))
      widths.set(key.slice(1), names.filter((name) => name !== '').length);
  }
  return values.map(([first, ...cells]) => {
    const key = typeof first === 'string' ? first : '';
    const own = key === '' ? 0 : ownWidth(key, widths);
    const foreign = cells.flatMap((value, index) => (value !== '' && index >= own ? [index + 2] : []));
    return { key, foreign };
  });
}

/** How many cells after the key a row of ours has written. */
function ownWidth(key: string, widths: ReadonlyMap<string, number>): number {
  if (key.startsWith('#')) return widths.get(key.slice(1)) ?? 0;
  const [, section = '', mark = '', rest = ''] = /^([^:#]+)([:#])?([\s\S]*)$/.exec(key) ?? [];
  if (section === 'charts' || rest === 'space') return 0;
  const isTable = mark === ':' || rest === 'head' || rest === 'group';
  return isTable ? (widths.get(section) ?? 0) : 1;
}

function foreignAfter(
  found: readonly FoundRow[],
  inserts: readonly { after: number; count: number }[],
): Map<number, readonly number[]> {
  const shifted = new Map<number, readonly number[]>();
  found.forEach(({ foreign }, index) => {
    if (foreign.length === 0) return;
    const row = index + 1;
    const by = inserts.reduce((sum, { after, count }) => sum + (after < row ? count : 0), 0);
    shifted.set(row + by, foreign);
  });
  return shifted;
}

function insertedRows(inserts: readonly { after: number; count: number }[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { after, count } of inserts) {
    const above = inserts.reduce((sum, other) => sum + (other.after < after ? other.count : 0), 0);
    for (let index = 1; index <= count; index++) rows.add(after + above + index);
  }
  return rows;
}

/** The rows of a patch that were just inserted, as patches of their own. */
function newParts(patch: Patch, inserted: ReadonlySet<number>): Patch[] {
  const parts: { row: number; rows: number[] }[] = [];
  patch.rows.forEach((layoutRow, offset) => {
    const row = patch.row + offset;
    if (!inserted.has(row)) return;
    const last = parts[parts.length - 1];
    if (last && last.row + last.rows.length === row) last.rows.push(layoutRow);
    else parts.push({ row, rows: [layoutRow] });
  });
  return parts.map(({ row, rows }) => ({ row, column: patch.column, columns: patch.columns, rows }));
}

function emptyRow(sheet: Sheet, row: number, columns: number, foreign: readonly number[]): void {
  const pieces = patchesOf([row], columns, new Map([[row, foreign]]));
  for (const { column, columns: width } of pieces) sheet.getRange(row, column, 1, width).clear();
}

const rangeOf = (sheet: Sheet, { row, column, columns, rows }: Patch) =>
  sheet.getRange(row, column, rows.length, columns);

/** One value for each cell of the patch, of whatever the caller makes of a layout row and a column from 1. */
const matrix = <T>(
  layout: SheetLayout,
  { column, columns, rows }: Patch,
  make: (row: LayoutRow, column: number) => T,
): T[][] =>
  rows.map((index) => {
    const row = layout.rows[index];
    return Array.from({ length: columns }, (_, at) => make(row as LayoutRow, column + at));
  });

/** Formats come before values: only then is a text that looks like a number, a date or a formula kept as text. */
function writeFormats(sheet: Sheet, layout: SheetLayout, patch: Patch): void {
  rangeOf(sheet, patch).setNumberFormats(
    matrix(layout, patch, (row, column) => {
      const format = row.formats?.[column - 2];
      return format === undefined ? '@' : NUMBER_FORMATS[format];
    }),
  );
}

function writeValues(sheet: Sheet, layout: SheetLayout, patch: Patch): void {
  rangeOf(sheet, patch).setValues(
    matrix(layout, patch, (row, column) =>
      column === 1 ? safeText(row.key) : safeText(row.cells[column - 2] ?? ''),
    ),
  );
}

/** Sheets may read such a text as a formula in spite of the text format; the apostrophe says once more that it is not. */
const safeText = (value: string | number): string | number =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;

function writeLooks(sheet: Sheet, layout: SheetLayout, patch: Patch): void {
  const range = rangeOf(sheet, patch);
  const isInside = (row: LayoutRow, column: number) => column >= 2 && column - 2 < row.cells.length;
  const look = <T>(pick: (look: (typeof LOOKS)[LayoutRow['look']]) => T, outside: T) =>
    matrix(layout, patch, (row, column) => (isInside(row, column) ? pick(LOOKS[row.look]) : outside));
  range.setFontWeights(look(({ bold }) => (bold ? 'bold' : 'normal'), 'normal'));
  range.setFontSizes(look(({ size }) => size, 10));
  range.setFontColors(look<string | null>(({ color }) => color, null));
  range.setBackgrounds(look<string | null>(({ background }) => background, null));
  range.setWraps(look(({ wrap }) => wrap, false));
  range.setHorizontalAlignments(
    matrix(layout, patch, (row, column) => {
      if (row.look === 'head') return column === 2 ? 'left' : 'center';
      const format = row.formats?.[column - 2];
      return format === undefined || format === 'text' ? 'left' : 'right';
    }),
  );
  range.setVerticalAlignment('middle');
}
