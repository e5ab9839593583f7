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
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Until then nobody else may go on with the job; each step moves it. */
  readonly leaseUntil: number;
  readonly inputHash: string;
  /** What was asked for, so that the panel can name it. */
  readonly period: string;
  readonly tasks: readonly Task[];
  readonly done: number;
}

/** Reads the state and the pieces of all tasks; undefined when there is no job or it was cut off while being stored. */
export function readJob<Task>(
  sheets: readonly Sheet[],
): { state: JobState<Task>; sheet: Sheet; texts: string[] } | undefined {
  const sheet = sheets.find((other) => other.getName() === JOB_SHEET);
  if (!sheet) return undefined;
  const column = sheet
    .getDataRange()
    .getValues()
    .map(([cell]) => String(cell ?? ''));
  const [state = '', ...pieces] = column;
  try {
    return { state: JSON.parse(state) as JobState<Task>, sheet, texts: joinPieces(pieces) };
  } catch {
    return undefined;
  }
}

/** Pieces first, state last: a job without a state is one that was never started. */
export function storeJob<Task>(
  book: Spreadsheet,
  sheets: readonly Sheet[],
  state: JobState<Task>,
  texts: readonly string[],
): void {
  const sheet = sheets.find((other) => other.getName() === JOB_SHEET) ?? createSheet(book, sheets.length);
  const pieces = texts.flatMap(cut);
  sheet.getRange(1, 1, 1, 1).clearContent();
  const rows = sheet.getMaxRows();
  if (rows < pieces.length + 1) sheet.insertRowsAfter(rows, pieces.length + 1 - rows);
  if (pieces.length > 0) {
    const range = sheet.getRange(2, 1, pieces.length, 1);
    range.setNumberFormats(pieces.map(() => ['@'])).setValues(pieces.map((piece) => [piece]));
  }
  const below = sheet.getLastRow() - pieces.length - 1;
  if (below > 0) sheet.getRange(pieces.length + 2, 1, below, 1).clearContent();
  writeState(sheet, state);
}

export function writeState<Task>(sheet: Sheet, state: JobState<Task>): void {
  sheet.getRange(1, 1, 1, 1).setNumberFormat('@').setValue(JSON.stringify(state));
}

export function removeJob(book: Spreadsheet, sheet: Sheet): void {
  book.deleteSheet(sheet);
}

function createSheet(book: Spreadsheet, index: number): Sheet {
  return book.insertSheet(JOB_SHEET, index).hideSheet();
}

/** "0:" begins a text, "+:" goes on with it: no text needs to know its neighbours. */
function cut(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at === 0 || at < text.length; at += PIECE) {
    pieces.push(`${at === 0 ? '0:' : '+:'}${text.slice(at, at + PIECE)}`);
  }
  return pieces;
}

function joinPieces(pieces: readonly string[]): string[] {
  const texts: string[] = [];
  for (const piece of pieces) {
    const text = piece.slice(2);
    if (piece.startsWith('0:')) texts.push(text);
    else if (piece.startsWith('+:')) texts[texts.length - 1] += text;
  }
  return texts;
}
