/**
 * What the local workbook knows and the format has no place for: ids, developer metadata, document properties,
 * protections, the size of the grid, long names of sheets. It travels as JSON on a hidden sheet, so that a workbook
 * saved, closed and opened again is still the one whose summaries and charts are found by their ids. What belongs to
 * one user stays at home.
 */
import type { Sheet, WriteSheet } from 'hucre/xlsx';
import * as z from 'zod/mini';
import type { SheetModel, WorkbookModel } from '../../host/model/workbook.ts';

export const RECORD_SHEET = '_sapa_file';

/** Below what a cell of Excel holds. */
const PIECE = 30_000;

const metadata = z.array(
  z.object({
    id: z.number(),
    key: z.string(),
    value: z.string(),
    visibility: z.enum(['DOCUMENT', 'PROJECT']),
  }),
);
const box = z.object({ row: z.number(), column: z.number(), rows: z.number(), columns: z.number() });
const sheetRecord = z.object({
  inFile: z.string(),
  name: z.string(),
  id: z.number(),
  rowCount: z.number(),
  columnCount: z.number(),
  metadata,
  protections: z.array(
    z.object({ id: z.number(), box: z.optional(box), description: z.string(), warningOnly: z.boolean() }),
  ),
  charts: z.array(z.number()),
});
const record = z.object({
  v: z.literal(1),
  id: z.string(),
  locale: z.string(),
  timeZone: z.string(),
  nextId: z.number(),
  metadata,
  document: z.record(z.string(), z.string()),
  sheets: z.array(sheetRecord),
});

export type OwnRecord = z.infer<typeof record>;

/** A sheet for the record; none for a workbook that nothing of ours has touched, nor for a bare table. */
export function recordSheets(book: WorkbookModel, names: ReadonlyMap<number, string>): WriteSheet[] {
  const ours =
    book.metadata.length > 0 ||
    Object.keys(book.properties.document).length > 0 ||
    book.sheets.some((sheet) => sheet.metadata.length > 0 || sheet.protections.length > 0);
  if (!ours) return [];
  const { id, locale, timeZone, nextId } = book;
  const sheets = book.sheets.map((sheet) => recordOf(sheet, names.get(sheet.id) ?? sheet.name));
  const own: OwnRecord = {
    v: 1,
    id,
    locale,
    timeZone,
    nextId,
    metadata: book.metadata,
    document: book.properties.document,
    sheets,
  };
  const pieces = JSON.stringify(own).match(new RegExp(`[\\s\\S]{1,${PIECE}}`, 'g')) ?? [];
  return [{ name: RECORD_SHEET, rows: pieces.map((piece) => [piece]), veryHidden: true }];
}

const recordOf = (sheet: SheetModel, inFile: string): OwnRecord['sheets'][number] => ({
  inFile,
  name: sheet.name,
  id: sheet.id,
  rowCount: sheet.rowCount,
  columnCount: sheet.columnCount,
  metadata: sheet.metadata,
  protections: sheet.protections,
  charts: sheet.charts.map((chart) => chart.id),
});

/** The record of a file that we wrote; a changed or foreign one is as good as none. */
export function readRecord(sheets: readonly Sheet[]): OwnRecord | undefined {
  const sheet = sheets.find(({ name }) => name === RECORD_SHEET);
  if (!sheet) return undefined;
  try {
    const parsed = z.safeParse(record, JSON.parse(sheet.rows.map(([piece]) => String(piece ?? '')).join('')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Gives the workbook its own things back. Sheets that were renamed or added elsewhere keep the new ids they have. */
export function applyRecord(book: WorkbookModel, own: OwnRecord): void {
  const { id, locale, timeZone } = own;
  Object.assign(book, { id, locale, timeZone, metadata: own.metadata });
  book.properties.document = { ...own.document };
  // New things get ids that the record never gave away.
  const first = Math.max(own.nextId, book.nextId);
  book.nextId = first;
  for (const sheet of book.sheets) {
    const found = own.sheets.find(({ inFile }) => inFile === sheet.name);
    const isActive = book.activeSheetId === sheet.id;
    sheet.id = found ? found.id : book.nextId++;
    if (isActive) book.activeSheetId = sheet.id;
    if (!found) continue;
    sheet.metadata = found.metadata;
    sheet.protections = found.protections as SheetModel['protections'];
    sheet.rowCount = Math.max(found.rowCount, sheet.cells.length);
    sheet.columnCount = Math.max(found.columnCount, ...Array.from(sheet.cells, (row) => row?.length ?? 0));
  }
}

/** Last of all, when nothing is looked up by the file's names any more: full names, and the charts' own ids. */
export function restoreNames(book: WorkbookModel, own: OwnRecord): void {
  for (const sheet of book.sheets) {
    const found = own.sheets.find(({ id }) => id === sheet.id);
    if (!found) continue;
    sheet.name = found.name;
    if (found.charts.length !== sheet.charts.length) continue;
    sheet.charts.forEach((chart, index) => {
      chart.id = found.charts[index] ?? chart.id;
    });
  }
}
