import type { KnownSheet } from './book.ts';
import { insertBehind } from './insertBehind.ts';
import { RESERVED } from './stamps.ts';
import type { Sheet, Spreadsheet } from './surface.ts';

/** The hidden sheet on which an unfinished job waits: every call is a new realm, so its state lives in the workbook. */
export const JOB_SHEET = `${RESERVED}job`;

/** A cell holds 50 000 characters. */
const PIECE = 45_000;

export interface JobState<Task> {
  readonly v: 1;
  readonly jobId: string;
  readonly who: string;
  /** The name he gave in Settings, shown to others; his e-mail is not known to us. */
  readonly executor: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Until then nobody else may go on with the job; each step moves it. */
  readonly leaseUntil: number;
  readonly inputHash: string;
  /** What was asked for, so that the panel can name it. */
  readonly period: string;
  readonly tasks: readonly Task[];
  readonly done: number;
  /** Ids of the sheets that are there already, by their id in the plan. */
  readonly sheets: Readonly<Record<string, number>>;
  /** Their names as they were last seen, so that the panel can be told them without asking each sheet. */
  readonly names: Readonly<Record<string, string>>;
  /** How many rows each stored text takes, in order. */
  readonly pieces: readonly number[];
}

export interface StoredJob<Task> {
  readonly state: JobState<Task>;
  readonly sheet: Sheet;
}

/** Undefined when there is no job, when it was cut off while being stored, or when its sheet is no longer readable. */
export function readJob<Task>(book: Spreadsheet): StoredJob<Task> | undefined {
  const sheet = book.getSheetByName(JOB_SHEET);
  return sheet === null ? undefined : jobOn<Task>(sheet);
}

/** The same where the sheets of the workbook have been looked at already. */
export function readKnownJob<Task>(known: readonly KnownSheet[]): StoredJob<Task> | undefined {
  const found = known.find(({ name }) => name === JOB_SHEET);
  return found && jobOn<Task>(found.sheet);
}

function jobOn<Task>(sheet: Sheet): StoredJob<Task> | undefined {
  const text = String(sheet.getRange(1, 1, 1, 1).getValue());
  try {
    const state = JSON.parse(text) as JobState<Task> | null;
    return state?.v === 1 && Array.isArray(state.tasks) ? { state, sheet } : undefined;
  } catch {
    return undefined;
  }
}

/** One of the texts kept with the state. */
export function readText(
  {
    state: { pieces },
    sheet,
  }: { readonly state: { readonly pieces: readonly number[] }; readonly sheet: Sheet },
  index: number,
): string {
  const above = pieces.slice(0, index).reduce((sum, count) => sum + count, 0);
  const values = sheet.getRange(2 + above, 1, pieces[index] ?? 0, 1).getValues();
  return values.map(([piece]) => String(piece).slice(MARK.length)).join('');
}

/** Pieces first, state last: a job without a state is one that was never started. */
export function storeJob<Task>(
  book: Spreadsheet,
  state: Omit<JobState<Task>, 'pieces'>,
  texts: readonly string[],
): void {
  const known = book.getSheetByName(JOB_SHEET);
  const sheet = known?.hideSheet() ?? insertBehind(book, JOB_SHEET, true);
  if (known) sheet.getRange(1, 1, sheet.getMaxRows(), 1).clearContent();
  writeState(sheet, { ...state, pieces: writeTexts(sheet, texts) });
}

/** Writes texts below the first cell, which is the state's; how many rows each took. */
export function writeTexts(sheet: Sheet, texts: readonly string[]): number[] {
  const cuts = texts.map(cut);
  const pieces = cuts.flat();
  const rows = sheet.getMaxRows();
  if (rows < pieces.length + 1) sheet.insertRowsAfter(rows, pieces.length + 1 - rows);
  const range = sheet.getRange(2, 1, pieces.length, 1);
  range.setNumberFormats(pieces.map(() => ['@'])).setValues(pieces.map((piece) => [piece]));
  return cuts.map(({ length }) => length);
}

export function writeState(sheet: Sheet, state: object): void {
  sheet.getRange(1, 1, 1, 1).setNumberFormat('@').setValue(JSON.stringify(state));
}

export function removeJob(book: Spreadsheet, sheet: Sheet): void {
  book.deleteSheet(sheet);
}

/** Before each piece: JSON may be cut before an "=" or an apostrophe, and a cell must not begin with these. */
const MARK = ':';

function cut(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    // Half a character outside the basic plane would not survive being stored.
    const end = at + PIECE - (isHighSurrogate(text.charCodeAt(at + PIECE - 1)) ? 1 : 0);
    pieces.push(MARK + text.slice(at, end));
    at = end;
  }
  return pieces;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
