import { ok, type Result } from '../../core/result.ts';
import { knownSheets } from '../../sheets/book.ts';
import {
  copiesOf,
  type FixRecord,
  moveRecord,
  rangeOf,
  readRecord,
  removeRecord,
} from '../../sheets/fixRecord.ts';
import { openJournal } from '../../sheets/journal.ts';
import type { Services, Sheet } from '../../sheets/surface.ts';
import { runsOf } from './runs.ts';
import { isSame, type Telling, tell, tellUntold, valuesNow, whoAndWhen } from './tell.ts';

export interface Undone {
  readonly restored: number;
  readonly canUndo: boolean;
}

/**
 * Takes the last application back: every cell that still holds what the fix put there becomes what it was. A cell that
 * somebody has changed since is his; rows that were put in or taken out leave the whole sheet alone.
 */
export function undoFixes(services: Services): Result<Undone, never> {
  const book = services.SpreadsheetApp.getActiveSpreadsheet();
  const record = readRecord(book);
  if (!record) return ok({ restored: 0, canUndo: false });
  return ok({ restored: takeBack(services, record), canUndo: false });
}

/** Finishes what a call that was cut off has begun: the telling of changes, or the taking back. */
export function settleInterrupted(services: Services): void {
  const record = readRecord(services.SpreadsheetApp.getActiveSpreadsheet());
  if (!record) return;
  if (record.state.phase === 'undoing') takeBack(services, record);
  else if (record.state.phase === 'applying') tellUntold(tellingOf(services), record);
}

function tellingOf(services: Services): Telling & { readonly who: string; readonly at: string } {
  const book = services.SpreadsheetApp.getActiveSpreadsheet();
  const known = knownSheets(book.getSheets());
  const { who, at, lang } = whoAndWhen(services);
  return { journal: openJournal(book, known, lang), known, lang, who, at };
}

function takeBack(services: Services, found: FixRecord): number {
  const book = services.SpreadsheetApp.getActiveSpreadsheet();
  const copies = copiesOf(book, found.cells);
  if (!copies) {
    removeRecord(book);
    return 0;
  }
  const telling = tellingOf(services);
  const { known } = telling;
  const record = found.state.phase === 'undoing' ? found : begin(services, found, telling);
  const { back = [], told = [] } = record.state;
  const cellsAt = (indexes: readonly number[]) => indexes.flatMap((index) => record.cells[index] ?? []);
  for (const run of runsOf(cellsAt(back))) {
    const sheet = known.find(({ id }) => id === run[0]?.sheetId)?.sheet as Sheet;
    copies(run).copyTo(rangeOf(sheet, run));
  }
  tell(telling, record, cellsAt(told));
  removeRecord(book);
  return told.length;
}

/** Settles which cells go back before the first one does, so that a cut-off does not change the answer. */
function begin(services: Services, found: FixRecord, telling: ReturnType<typeof tellingOf>): FixRecord {
  const wasCutOff = found.state.phase === 'applying';
  const record = tellUntold(telling, found);
  const values = valuesNow(telling.known, record);
  const indexes = [...record.cells.keys()];
  const told = indexes.filter((index) => isSame(values[index], record.cells[index]?.now ?? ''));
  // A cell that was being written when the call was cut off may have its format and not its value.
  const half = indexes.filter((index) => wasCutOff && isSame(values[index], record.cells[index]?.was ?? ''));
  const { who, at, journal } = telling;
  const begun = moveRecord(record, {
    phase: 'undoing',
    who,
    at,
    after: journal.getLastRow(),
    back: [...told, ...half],
    told,
  });
  services.SpreadsheetApp.flush();
  return begun;
}
