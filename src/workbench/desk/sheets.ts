/** Sheets that the user adds, renames, moves, hides and deletes, and charts that are moved about. */
import { addSheet } from '../../host/model/create.ts';
import { renameReferences } from '../../host/model/renameReferences.ts';
import { copyOf } from '../../host/model/snapshot.ts';
import type { SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import type { ChartPlace, SheetRequest } from '../protocol.ts';
import { doing, type Refused } from './change.ts';
import { type Change, touchOf } from './history.ts';
import { reframing } from './lines.ts';
import { hasRoomForSheet } from './room.ts';
import { type Restore, saveFormulas, saveFrames, sheetOf } from './saved.ts';

const SIZE = { rowCount: 1000, columnCount: 26 };

export function changeSheets(book: WorkbookModel, request: SheetRequest): Change | Refused {
  switch (request.action) {
    case 'add':
      if (!hasRoomForSheet(book, SIZE)) return { refused: 'edit.tooManyCells' };
      return isFree(book, request.name) ? add(book, request) : { refused: 'edit.sheetName' };
    case 'rename':
      return isFree(book, request.name, request.sheetId)
        ? rename(book, request.sheetId, request.name)
        : { refused: 'edit.sheetName' };
    case 'move':
      return move(book, request.sheetId, request.index);
    case 'show':
      return hide(book, request.sheetId, false);
    case 'hide':
      return hasOthers(book, request.sheetId)
        ? hide(book, request.sheetId, true)
        : { refused: 'edit.lastSheet' };
    case 'delete':
      return hasOthers(book, request.sheetId) ? remove(book, request.sheetId) : { refused: 'edit.lastSheet' };
  }
}

/** As in Sheets. */
const LONGEST_NAME = 100;

const isFree = (book: WorkbookModel, name: string, own?: number): boolean =>
  name.trim() !== '' &&
  name.length <= LONGEST_NAME &&
  !book.sheets.some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase());

const hasOthers = (book: WorkbookModel, id: number): boolean =>
  book.sheets.some((sheet) => sheet.id !== id && !sheet.hidden);

const put = (book: WorkbookModel, sheet: SheetModel, index: number): void => {
  book.sheets = [...book.sheets.slice(0, index), sheet, ...book.sheets.slice(index)];
};

const take = (book: WorkbookModel, id: number): void => {
  book.sheets = book.sheets.filter((other) => other.id !== id);
};

const indexOf = (book: WorkbookModel, sheetId: number): number =>
  book.sheets.findIndex(({ id }) => id === sheetId);

/** It comes back with the id it had, so that later steps find it. */
function add(book: WorkbookModel, { name, after }: SheetRequest & { action: 'add' }): Change {
  const sheet = addSheet(book, name, SIZE.rowCount, SIZE.columnCount);
  take(book, sheet.id);
  return doing({ sheetId: sheet.id }, () => {
    const at = indexOf(book, after);
    put(book, sheet, at < 0 ? book.sheets.length : at + 1);
    return [there(sheet.id, () => take(book, sheet.id))];
  });
}

/** Whoever rewrites a sheet or takes it away makes the step that put it there good for nothing. */
const there = (sheetId: number, restore: () => void): Restore => ({
  touches: [touchOf(sheetId, 'cells')],
  restore,
});

function rename(book: WorkbookModel, sheetId: number, name: string): Change {
  return doing({ sheetId }, () => {
    const sheet = sheetOf(book, sheetId);
    const frame = saveFrames(book, [sheet]);
    const formulas = saveFormulas(book);
    renameReferences(book, sheet.name, name);
    sheet.name = name;
    return [frame(), formulas()];
  });
}

const hide = (book: WorkbookModel, sheetId: number, hidden: boolean): Change =>
  reframing(book, sheetId, (sheet) => {
    sheet.hidden = hidden;
  });

function move(book: WorkbookModel, sheetId: number, index: number): Change {
  return doing({ sheetId }, () => {
    const sheet = sheetOf(book, sheetId);
    const before = indexOf(book, sheetId);
    const to = (place: number) => {
      take(book, sheetId);
      put(book, sheet, place);
    };
    to(Math.max(0, index));
    return [{ touches: [], restore: () => to(before) }];
  });
}

/** Formulas that spoke of it find nothing there; when it comes back they find it again. */
function remove(book: WorkbookModel, sheetId: number): Change {
  return doing({ sheetId }, () => {
    const sheet = sheetOf(book, sheetId);
    const before = indexOf(book, sheetId);
    take(book, sheetId);
    return [{ touches: [], restore: () => put(book, sheet, before) }];
  });
}

/** `null` deletes the chart. */
export function changeChart(
  book: WorkbookModel,
  { sheetId, chartId, place }: { sheetId: number; chartId: number; place: ChartPlace | null },
): Change {
  return reframing(book, sheetId, (sheet) => {
    if (place === null) sheet.charts = sheet.charts.filter(({ id }) => id !== chartId);
    else Object.assign(sheet.charts.find(({ id }) => id === chartId) ?? {}, copyOf(place));
  });
}

/** The sheet in front is one that is there and can be seen: else the one beside it comes forward. */
export function keepInFront(book: WorkbookModel, before: readonly number[]): void {
  const visible = book.sheets.filter(({ hidden }) => !hidden).map(({ id }) => id);
  if (visible.includes(book.activeSheetId)) return;
  const at = before.indexOf(book.activeSheetId);
  const next = before.slice(at + 1).find((id) => visible.includes(id));
  const previous = before
    .slice(0, Math.max(0, at))
    .reverse()
    .find((id) => visible.includes(id));
  book.activeSheetId = next ?? previous ?? visible[0] ?? book.activeSheetId;
}
