import { ok, type Result } from '../../core/result.ts';
import {
  type FixedCell,
  type FixRecord,
  makeCopySheets,
  moveRecord,
  rangeOf,
  readRecord,
  removeRecord,
  storeRecord,
} from '../../sheets/fixRecord.ts';
import { openJournal } from '../../sheets/journal.ts';
import type { Range, Services, Sheet, Spreadsheet } from '../../sheets/surface.ts';
import type { FixOutcome, FixRequest } from '../contract.ts';
import { type ReadWorkbook, readWorkbook } from '../office.ts';
import { type ChosenCell, chooseFixes, type RefusedFix, refusedCell } from './choose.ts';
import { runsOf } from './runs.ts';
import { type Telling, tell, whoAndWhen } from './tell.ts';
import { settleInterrupted } from './undo.ts';

/**
 * Applies fixes as one step that can be taken back. In this order, so that a call that is cut off anywhere leaves
 * nothing changed that could not be: copies of the cells, the record of what is to be done, the cells, the journal.
 */
export function applyFixes(services: Services, requests: readonly FixRequest[]): Result<FixOutcome, never> {
  const book = services.SpreadsheetApp.getActiveSpreadsheet();
  settleInterrupted(services);
  const workbook = readWorkbook(services);
  const { cells, refused } = chooseFixes(workbook, requests);
  if (cells.length === 0) return ok({ applied: 0, refused, canUndo: readRecord(book) !== undefined });
  const { who, at, lang } = whoAndWhen(services);
  removeRecord(book);
  const journal = openJournal(book, workbook.known, lang);
  const sheets = new Map(workbook.known.map(({ id, sheet }) => [id, sheet]));
  const sheetOf = ({ sheetId }: FixedCell): Sheet => sheets.get(sheetId) as Sheet;
  const copies = makeCopySheets(book, cells);
  for (const run of runsOf(cells)) rangeOf(sheetOf(run[0] as FixedCell), run).copyTo(copies(run));
  const record = storeRecord(
    book,
    { v: 1, phase: 'applying', at, who, after: journal.getLastRow(), sizes: sizesOf(cells, sheetOf) },
    cells.map(({ format: _, group: __, ...cell }) => cell),
  );
  // The record must have reached the sheet before the first cell does.
  services.SpreadsheetApp.flush();
  const closed = writeAll(cells, sheetOf, copies);
  return finish(
    { book, record, workbook, telling: { journal, known: workbook.known, lang } },
    closed,
    refused,
  );
}

interface Work {
  readonly book: Spreadsheet;
  readonly record: FixRecord;
  readonly workbook: ReadWorkbook;
  readonly telling: Telling;
}

function finish(
  { book, record, workbook, telling }: Work,
  closed: ReadonlySet<FixedCell>,
  refused: readonly RefusedFix[],
): Result<FixOutcome, never> {
  const isClosed = new Set([...closed].map(placeOf));
  const written = record.cells.filter((cell) => !isClosed.has(placeOf(cell)));
  tell(telling, record, written);
  if (written.length === 0) removeRecord(book);
  else moveRecord(record, { phase: 'applied' });
  const names = new Map(workbook.known.map(({ id, name }) => [id, name]));
  const against = [...closed].map((cell) => refusedCell(names.get(cell.sheetId) ?? '', cell, 'protected'));
  return ok({ applied: written.length, refused: [...refused, ...against], canUndo: written.length > 0 });
}

const placeOf = ({ sheetId, row, column }: FixedCell): string => `${sheetId} ${row} ${column}`;

function sizesOf(cells: readonly FixedCell[], sheetOf: (cell: FixedCell) => Sheet) {
  const sizes: Record<string, readonly [number, number]> = {};
  for (const cell of cells) {
    const sheet = sheetOf(cell);
    sizes[cell.sheetId] ??= [sheet.getMaxRows(), sheet.getMaxColumns()];
  }
  return sizes;
}

/** Gives the cells that refused their value by a validation of the office's own. */
function writeAll(
  cells: readonly ChosenCell[],
  sheetOf: (cell: FixedCell) => Sheet,
  copies: (run: readonly FixedCell[]) => Range,
): ReadonlySet<FixedCell> {
  const closed = new Set<FixedCell>();
  const write = (run: readonly ChosenCell[]): void => {
    const [first] = run as [ChosenCell];
    const range = rangeOf(sheetOf(first), run);
    try {
      if (first.format !== undefined) range.setNumberFormat(first.format);
      range.setValues(run.map(({ now }) => [now]));
    } catch (thrown) {
      if (!/data validation/.test(String((thrown as Error).message))) throw thrown;
      copies(run).copyTo(range);
      if (run.length === 1) closed.add(first);
      else for (const cell of run) write([cell]);
    }
  };
  for (const run of runsOf(cells, (one, next) => one.format === next.format)) write(run);
  return closed;
}
