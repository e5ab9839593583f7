import type { KnownSheet } from './book.ts';
import { insertBehind } from './insertBehind.ts';
import { readText, writeState, writeTexts } from './jobStore.ts';
import { fitGrid } from './newSheet.ts';
import { RESERVED } from './stamps.ts';
import type { Range, Sheet, Spreadsheet } from './surface.ts';

/** Copies of the cells as they were, each at its own address; a second sheet of the office has `_sapa_undo2`. */
const COPIES = `${RESERVED}undo`;
/** What was changed, so that a call that was cut off can be finished or taken back by another. */
const RECORD = `${RESERVED}fixes`;

export interface FixedCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly was: string | number;
  readonly now: string | number;
  readonly rule: string;
  readonly percent?: true;
}

/** How far the work has come. Until `applied`, its rows may be missing in the journal. */
export interface FixState {
  readonly v: 1;
  readonly phase: 'applying' | 'applied' | 'undoing';
  /** When and by whom the present phase was begun. */
  readonly at: string;
  readonly who: string;
  /** Last row of the journal at that time. */
  readonly after: number;
  /** Sizes of the sheets, by id: rows that were put in since have moved what stands below them. */
  readonly sizes: Readonly<Record<string, readonly [rows: number, columns: number]>>;
  /** While undoing: indexes of the cells to copy back, and of those whose change is told in the journal. */
  readonly back?: readonly number[];
  readonly told?: readonly number[];
  readonly pieces: readonly number[];
}

export interface FixRecord {
  readonly sheet: Sheet;
  readonly state: FixState;
  readonly cells: readonly FixedCell[];
}

export function readRecord(book: Spreadsheet): FixRecord | undefined {
  const sheet = book.getSheetByName(RECORD);
  const state = sheet && stateOn(sheet);
  const cells = state && jsonOf<FixedCell[]>(readText({ state, sheet }, 0));
  return cells ? { sheet, state, cells } : undefined;
}

/** Whether something can be taken back; asks the sheet only where there is one. */
export function hasRecord(known: readonly KnownSheet[]): boolean {
  const found = known.find(({ name }) => name === RECORD);
  return found !== undefined && stateOn(found.sheet) !== undefined;
}

function stateOn(sheet: Sheet): FixState | undefined {
  const state = jsonOf<FixState>(String(sheet.getRange(1, 1, 1, 1).getValue()));
  return state?.v === 1 ? state : undefined;
}

/** Somebody may have written into a sheet that is only hidden. */
function jsonOf<T>(text: string): T | undefined {
  try {
    return (JSON.parse(text) as T | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Cells first, state last: a record without a state is one that was never begun, and nothing was changed by it. */
export function storeRecord(
  book: Spreadsheet,
  state: Omit<FixState, 'pieces'>,
  cells: readonly FixedCell[],
): FixRecord {
  const sheet = insertBehind(book, RECORD, true);
  const whole = { ...state, pieces: writeTexts(sheet, [JSON.stringify(cells)]) };
  writeState(sheet, whole);
  return { sheet, state: whole, cells };
}

export function moveRecord({ sheet, state, cells }: FixRecord, change: Partial<FixState>): FixRecord {
  const next = { ...state, ...change };
  writeState(sheet, next);
  return { sheet, state: next, cells };
}

/** The record goes first: copies without one are of no use to anybody, and harmless. */
export function removeRecord(book: Spreadsheet): void {
  const record = book.getSheetByName(RECORD);
  if (record) book.deleteSheet(record);
  const copies: Sheet[] = [];
  for (let sheet = copySheet(book, 0); sheet !== null; sheet = copySheet(book, copies.length))
    copies.push(sheet);
  // From the last one: a cut-off leaves none that the next look would not find.
  for (const sheet of copies.reverse()) book.deleteSheet(sheet);
}

const copySheet = (book: Spreadsheet, index: number): Sheet | null => book.getSheetByName(copiesName(index));

const copiesName = (index: number): string => (index === 0 ? COPIES : `${COPIES}${index + 1}`);

/** Where the copies of a run of cells stand; undefined when somebody has deleted a sheet of them. */
export function copiesOf(
  book: Spreadsheet,
  cells: readonly FixedCell[],
): ((run: readonly FixedCell[]) => Range) | undefined {
  const sheets = new Map<number, Sheet>();
  for (const [index, id] of [...new Set(cells.map(({ sheetId }) => sheetId))].entries()) {
    const sheet = copySheet(book, index);
    if (sheet === null) return undefined;
    sheets.set(id, sheet);
  }
  return (run) => rangeOf(sheets.get(run[0]?.sheetId ?? 0) as Sheet, run);
}

/** Hidden sheets just large enough for the copies. */
export function makeCopySheets(
  book: Spreadsheet,
  cells: readonly FixedCell[],
): (run: readonly FixedCell[]) => Range {
  const sheets = new Map<number, Sheet>();
  for (const [index, id] of [...new Set(cells.map(({ sheetId }) => sheetId))].entries()) {
    const own = cells.filter(({ sheetId }) => sheetId === id);
    const last = (side: 'row' | 'column') => own.reduce((most, cell) => Math.max(most, cell[side]), 1);
    const sheet = insertBehind(book, copiesName(index), true);
    fitGrid(sheet, last('row'), last('column'));
    sheets.set(id, sheet);
  }
  return (run) => rangeOf(sheets.get(run[0]?.sheetId ?? 0) as Sheet, run);
}

/** The range of cells that stand below each other. */
export const rangeOf = (sheet: Sheet, run: readonly FixedCell[]): Range =>
  sheet.getRange(run[0]?.row ?? 1, run[0]?.column ?? 1, run.length, 1);
