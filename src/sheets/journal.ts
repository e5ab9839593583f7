import { type Lang, type Words, words } from '../messages/catalog.ts';
import type { KnownSheet } from './book.ts';
import { insertBehind } from './insertBehind.ts';
import { freeName, NEWBORN, settleNewborn } from './newSheet.ts';
import { writeStamp } from './stamps.ts';
import type { Sheet, SheetValue, Spreadsheet } from './surface.ts';
import { safeText } from './writeCells.ts';

/** The journal is a sheet of ours and known by its stamp, so it is no input whatever the user calls it. */
const ID = 'journal';
const TITLE = words('Журнал', 'Журнал', 'Log');
const HEADS: readonly Words[] = [
  words('Қашан', 'Когда', 'When'),
  words('Кім', 'Кто', 'Who'),
  words('Парақ', 'Лист', 'Sheet'),
  words('Ұяшық', 'Ячейка', 'Cell'),
  words('Ескі мәні', 'Было', 'Old'),
  words('Жаңа мәні', 'Стало', 'New'),
  words('Ереже', 'Правило', 'Rule'),
];
const COLUMNS = HEADS.length;
const WIDTH = 140;

/** One changed cell, in the order of the heads. */
export type JournalRow = readonly string[];

/** The journal of the workbook, made at its end when there is none. It gets its name last, as every sheet of ours. */
export function openJournal(book: Spreadsheet, known: readonly KnownSheet[], lang: Lang): Sheet {
  const standing = known.find(({ stamp }) => stamp?.id === ID);
  // A call that was cut off may have left one without its name, or not whole.
  if (standing?.name !== undefined && standing.name !== NEWBORN) return standing.sheet;
  settleNewborn(book);
  if (standing) return standing.sheet;
  const sheet = insertBehind(book, NEWBORN);
  const head = sheet.getRange(1, 1, 1, COLUMNS);
  head.setNumberFormat('@').setValues([HEADS.map((each) => each[lang])]);
  head.setFontWeights([HEADS.map(() => 'bold')]);
  sheet.setColumnWidths(1, COLUMNS, WIDTH);
  sheet.setFrozenRows(1);
  const name = freeName(TITLE[lang], (taken) => book.getSheetByName(taken) !== null);
  writeStamp(sheet, { v: 1, id: ID, title: TITLE[lang], name, hash: null });
  settleNewborn(book);
  return sheet;
}

/**
 * Adds rows below the last one. `after` is the last row when the work began: a call that was cut off after it had
 * written is done again, and finds its rows there.
 */
export function appendOnce(sheet: Sheet, after: number, rows: readonly JournalRow[]): void {
  if (rows.length === 0) return;
  const last = sheet.getLastRow();
  const isWritten =
    last >= after + rows.length &&
    plain(sheet.getRange(after + 1, 1, rows.length, COLUMNS).getValues()) === plain(rows);
  if (isWritten) return;
  const end = last + rows.length;
  const maxRows = sheet.getMaxRows();
  if (maxRows < end) sheet.insertRowsAfter(maxRows, end - maxRows);
  const range = sheet.getRange(last + 1, 1, rows.length, COLUMNS);
  range.setNumberFormat('@').setValues(rows.map((row) => row.map(safeText)));
}

/** Whether the apostrophe of a text that looks like a formula is read back is not known. */
const plain = (rows: readonly (readonly SheetValue[])[]): string =>
  JSON.stringify(rows.map((row) => row.map((cell) => String(cell).replace(/^'/, ''))));
