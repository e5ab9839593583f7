/** Sheets that the user adds, renames, moves, hides and deletes, and charts that are moved about. */
import { addSheet } from '../../host/model/create.ts';
import { renameReferences } from '../../host/model/renameReferences.ts';
import type { SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import type { ChartPlace, SheetRequest } from '../protocol.ts';
import { changing, sheetOf } from './edits.ts';
import type { Change } from './history.ts';
import { saveSurroundings } from './saved.ts';

/** Undefined when it may not be done: a name that is taken, the last visible sheet. The page does not offer that. */
export function changeSheets(book: WorkbookModel, request: SheetRequest): Change | undefined {
  switch (request.action) {
    case 'add':
      return isFree(book, request.name) ? add(book, request) : undefined;
    case 'rename':
      return isFree(book, request.name, request.sheetId)
        ? rename(book, sheetOf(book, request.sheetId), request.name)
        : undefined;
    case 'move':
      return reordering(book, request.sheetId, () => {
        const sheet = sheetOf(book, request.sheetId);
        const others = book.sheets.filter((other) => other !== sheet);
        book.sheets = [...others.slice(0, request.index), sheet, ...others.slice(request.index)];
      });
    case 'show':
      return hide(sheetOf(book, request.sheetId), false);
    case 'hide':
      return hasOthers(book, request.sheetId) ? hide(sheetOf(book, request.sheetId), true) : undefined;
    case 'delete':
      return hasOthers(book, request.sheetId) ? remove(book, request.sheetId) : undefined;
  }
}

const isFree = (book: WorkbookModel, name: string, own?: number): boolean =>
  name.trim() !== '' &&
  !book.sheets.some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase());

const hasOthers = (book: WorkbookModel, id: number): boolean =>
  book.sheets.some((sheet) => sheet.id !== id && !sheet.hidden);

function add(book: WorkbookModel, { name, after }: SheetRequest & { action: 'add' }): Change {
  const sheet = addSheet(book, name);
  const at = book.sheets.findIndex(({ id }) => id === after) + 1;
  book.sheets.pop();
  const put = () => {
    book.sheets.splice(at === 0 ? book.sheets.length : at, 0, sheet);
    return [];
  };
  put();
  return {
    where: { sheetId: sheet.id },
    back() {
      book.sheets = book.sheets.filter((other) => other !== sheet);
      return [];
    },
    forward: put,
  };
}

function rename(book: WorkbookModel, sheet: SheetModel, name: string): Change {
  const before = sheet.name;
  const to = (next: string) => {
    renameReferences(book, sheet.name, next);
    sheet.name = next;
    return [];
  };
  to(name);
  return { where: { sheetId: sheet.id }, back: () => to(before), forward: () => to(name) };
}

const hide = (sheet: SheetModel, hidden: boolean): Change =>
  changing(sheet, { row: 1, column: 1, rows: 0, columns: 0 }, () => {
    sheet.hidden = hidden;
  });

function reordering(book: WorkbookModel, sheetId: number, work: () => void): Change {
  const before = book.sheets;
  work();
  const after = book.sheets;
  const to = (sheets: SheetModel[]) => () => {
    book.sheets = [...sheets];
    return [];
  };
  return { where: { sheetId }, back: to(before), forward: to(after) };
}

/** Formulas that spoke of it find nothing there; when it comes back they find it again. */
function remove(book: WorkbookModel, sheetId: number): Change {
  const surroundings = saveSurroundings(book);
  const change = reordering(book, sheetId, () => {
    book.sheets = book.sheets.filter(({ id }) => id !== sheetId);
  });
  return {
    ...change,
    back() {
      change.back();
      surroundings.restore();
      return [];
    },
  };
}

/** `null` deletes the chart. */
export function changeChart(
  book: WorkbookModel,
  { sheetId, chartId, place }: { sheetId: number; chartId: number; place: ChartPlace | null },
): Change {
  const sheet = sheetOf(book, sheetId);
  return changing(sheet, { row: 1, column: 1, rows: 0, columns: 0 }, () => {
    if (place === null) sheet.charts = sheet.charts.filter(({ id }) => id !== chartId);
    else Object.assign(sheet.charts.find(({ id }) => id === chartId) ?? {}, place);
  });
}
