import { a1 } from '../../core/a1.ts';
import { roundHalfUp } from '../../core/rounding.ts';
import { type Lang, words } from '../../messages/catalog.ts';
import { langOfLocale } from '../../messages/language.ts';
import type { KnownSheet } from '../../sheets/book.ts';
import { type FixedCell, type FixRecord, moveRecord } from '../../sheets/fixRecord.ts';
import { appendOnce, type JournalRow } from '../../sheets/journal.ts';
import type { Services, Sheet, SheetValue } from '../../sheets/surface.ts';
import { readSettings } from '../settings.ts';

const UNDONE = words('кері қайтарылды', 'отменено', 'undone');

/** Who is at work, as he has called himself, and when. */
export function whoAndWhen(services: Services): {
  readonly who: string;
  readonly at: string;
  readonly lang: Lang;
} {
  const { SpreadsheetApp, Session, Utilities } = services;
  const { executor, language } = readSettings(services);
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return {
    who: executor || Session.getTemporaryActiveUserKey(),
    at: Utilities.formatDate(new Date(), zone, 'dd.MM.yyyy HH:mm:ss'),
    lang: language ?? langOfLocale(Session.getActiveUserLocale()),
  };
}

export interface Telling {
  readonly journal: Sheet;
  readonly known: readonly KnownSheet[];
  readonly lang: Lang;
}

/** Writes what was done into the journal; done again it writes nothing. */
export function tell(
  { journal, known, lang }: Telling,
  record: FixRecord,
  cells: readonly FixedCell[],
): void {
  const { at, who, after, phase } = record.state;
  const isUndo = phase === 'undoing';
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const rows = cells.map((cell): JournalRow => {
    const [was, now] = [textOf(cell.was, cell, lang), textOf(cell.now, cell, lang)];
    return [
      at,
      who,
      names.get(cell.sheetId) ?? '',
      a1(cell.row, cell.column),
      ...(isUndo ? [now, was] : [was, now]),
      isUndo ? `${UNDONE[lang]}: ${cell.rule}` : cell.rule,
    ];
  });
  appendOnce(journal, after, rows);
}

/** What a call that was cut off has changed and not told yet. */
export function tellUntold(telling: Telling, record: FixRecord): FixRecord {
  if (record.state.phase !== 'applying') return record;
  const found = valuesNow(telling.known, record);
  const changed = record.cells.filter((cell, index) => isSame(found[index], cell.now));
  tell(telling, record, changed);
  return moveRecord(record, { phase: 'applied' });
}

/** What stands in the cells of a record now; undefined where the sheet is gone or its rows have moved. */
export function valuesNow(
  known: readonly KnownSheet[],
  { cells, state }: FixRecord,
): (SheetValue | undefined)[] {
  const values = new Map<string, SheetValue>();
  for (const id of new Set(cells.map(({ sheetId }) => sheetId))) {
    const sheet = known.find((each) => each.id === id)?.sheet;
    const [rows, columns] = state.sizes[id] ?? [0, 0];
    if (!sheet || sheet.getMaxRows() !== rows || sheet.getMaxColumns() !== columns) continue;
    const read = sheet.getRange(1, 1, rows, columns).getValues();
    for (const { sheetId, row, column } of cells) {
      if (sheetId === id) values.set(`${id} ${row} ${column}`, read[row - 1]?.[column - 1] ?? '');
    }
  }
  return cells.map(({ sheetId, row, column }) => values.get(`${sheetId} ${row} ${column}`));
}

export const isSame = (found: SheetValue | undefined, value: string | number): boolean =>
  typeof value === 'number' ? typeof found === 'number' && Math.abs(found - value) < 1e-9 : found === value;

function textOf(value: string | number, { percent }: FixedCell, lang: Lang): string {
  if (typeof value === 'string') return value;
  const shown = percent ? `${roundHalfUp(100 * value, 10)} %` : String(value);
  return lang === 'en' ? shown : shown.replace('.', ',');
}
