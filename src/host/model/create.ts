import type { CellValue, SheetModel, Style, WorkbookModel } from './workbook.ts';

export interface NewWorkbook {
  name?: string;
  locale?: string;
  timeZone?: string;
}

/** A workbook without sheets, as an office in Kazakhstan would have it. */
export function createWorkbook({
  name = 'Sapa',
  locale = 'ru_KZ',
  timeZone = 'Asia/Almaty',
}: NewWorkbook = {}): WorkbookModel {
  return {
    id: 'local-workbook',
    name,
    locale,
    timeZone,
    sheets: [],
    activeSheetId: 0,
    styles: [{}],
    metadata: [],
    properties: { document: {}, script: {}, user: {} },
    nextId: 1,
  };
}

/** Appends an empty sheet with Sheets' own default size, unless another is asked for. */
export function addSheet(book: WorkbookModel, name: string, rowCount = 1000, columnCount = 26): SheetModel {
  const sheet: SheetModel = {
    id: book.nextId++,
    name,
    hidden: false,
    rowCount,
    columnCount,
    cells: [],
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    hiddenGridlines: false,
    merges: [],
    charts: [],
    conditionalFormats: [],
    protections: [],
    metadata: [],
  };
  book.sheets.push(sheet);
  if (book.sheets.length === 1) book.activeSheetId = sheet.id;
  return sheet;
}

/** Puts rows of plain values at the top left, growing the grid where needed; `''` and `undefined` stay empty. */
export function fillRows(sheet: SheetModel, rows: readonly (readonly (CellValue | undefined)[])[]): void {
  sheet.rowCount = Math.max(sheet.rowCount, rows.length);
  rows.forEach((row, index) => {
    sheet.columnCount = Math.max(sheet.columnCount, row.length);
    sheet.cells[index] = row.map((value) => (value === undefined || value === '' ? undefined : { value }));
  });
}

/** The index of an equal style in the workbook's list; a new one is appended. Styles in the list never change. */
export function internStyle(book: WorkbookModel, style: Style): number {
  const wanted = styleKey(style);
  const known = placesOf(book.styles).get(wanted);
  return known ?? book.styles.push(style) - 1;
}

const places = new WeakMap<readonly Style[], { readonly byKey: Map<string, number>; count: number }>();

/** Where each style stands: pasting tens of thousands of dates must not compare each of them with every style. */
function placesOf(styles: readonly Style[]): ReadonlyMap<string, number> {
  let known = places.get(styles);
  if (known === undefined || known.count > styles.length) known = { byKey: new Map(), count: 0 };
  places.set(styles, known);
  for (; known.count < styles.length; known.count += 1) {
    const key = styleKey(styles[known.count] ?? {});
    if (!known.byKey.has(key)) known.byKey.set(key, known.count);
  }
  return known.byKey;
}

const styleKey = (style: Style): string =>
  JSON.stringify(
    Object.entries(style)
      .filter(([, value]) => value !== undefined)
      .sort(),
  );
