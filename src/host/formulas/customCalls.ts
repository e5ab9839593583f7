/** Calls of the script's functions from cells: arguments as Apps Script would give them, results as it would take them. */
import { cellAt } from '../model/cells.ts';
import { isDateFormat } from '../model/dates.ts';
import { formatOf } from '../model/styles.ts';
import type { CellModel, CellValue, SheetModel, WorkbookModel } from '../model/workbook.ts';
import {
  type DateSerial,
  type EngineArgument,
  type EngineResult,
  type EngineValue,
  isDateSerial,
} from './engine.ts';

/** A date goes to the script as its day number; the caller makes it a Date of its own realm. */
export type CallScalar = string | number | boolean | DateSerial;
export type CallArgument = CallScalar | CallScalar[][];
export type CallOutcome = { ok: true; value: unknown } | { ok: false; message: string };
export type CallFunction = (name: string, args: CallArgument[]) => CallOutcome;

export interface Answer {
  readonly result: EngineResult;
  /** What hovering over the cell says. */
  readonly note?: string;
  /** The function returned something that Sheets has no place for: a fault of the script, whatever its arguments. */
  readonly violation?: string;
}

/** Longest text of arguments that is kept itself; a longer one is kept as its digest. */
const LONGEST_KEY = 300;
const MOST_ANSWERS = 50_000;

/** Remembers answers by function and arguments: Sheets calls again only when an argument has changed. */
export class CustomCalls {
  private readonly answers = new Map<string, Answer>();
  calls = 0;

  forget(): void {
    this.answers.clear();
  }

  ask(name: string, args: CallArgument[], callFunction: CallFunction): Answer {
    const key = digest(`${name}(${JSON.stringify(args, (_key, value) => value ?? null)})`);
    const known = this.answers.get(key);
    if (known) return known;
    this.calls += 1;
    const answer = answerOf(name, callFunction(name, args));
    if (this.answers.size >= MOST_ANSWERS) this.answers.clear();
    this.answers.set(key, answer);
    return answer;
  }
}

/**
 * A range becomes rows of values, a single cell its value. Errors inside a range arrive as their text, empty cells
 * as ''. An error given as the only value is returned instead: the function is not called for it.
 */
export function toCallArgument(
  book: WorkbookModel,
  argument: EngineArgument,
): CallArgument | { error: string } {
  if (argument.kind === 'scalar') return scalar(argument.value);
  if (argument.kind === 'array') return argument.values.map((row) => row.map(inRange));
  const sheet = book.sheets.find(({ id }) => id === argument.sheetId);
  if (!sheet) return { error: '#REF!' };
  const { row, column, rows, columns } = argument.box;
  if (rows === 1 && columns === 1) return scalar(read(book, cellAt(sheet, row, column)));
  return readBox(book, sheet, argument.box);
}

const isError = (value: EngineValue): value is { error: string } =>
  typeof value === 'object' && !isDateSerial(value);

const scalar = (value: EngineValue): CallScalar | { error: string } =>
  isError(value) ? { error: value.error } : (value ?? '');

const inRange = (value: EngineValue): CallScalar => (isError(value) ? value.error : (value ?? ''));

function readBox(
  book: WorkbookModel,
  sheet: SheetModel,
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
): CallScalar[][] {
  return Array.from({ length: rows }, (_, r) => {
    const line = sheet.cells[row + r - 1];
    return Array.from({ length: columns }, (_unused, c) => inRange(read(book, line?.[column + c - 1])));
  });
}

function read(book: WorkbookModel, cell: CellModel | undefined): EngineValue {
  const value: CellValue | undefined = cell?.value;
  if (typeof value !== 'number' || cell?.style === undefined) return value;
  return isDateFormat(formatOf(book, cell.style)) ? { dateSerial: value } : value;
}

function answerOf(name: string, outcome: CallOutcome): Answer {
  if (!outcome.ok) return { result: errorResult('#ERROR!'), note: outcome.message };
  const { value } = outcome;
  if (!isList(value)) {
    const single = toEngineValue(value);
    return single.fault ? refused(name, single.fault) : { result: { kind: 'scalar', value: single.value } };
  }
  // A plain list fills downwards, one cell a row.
  const rows = value.some(isList) ? value : value.map((item) => [item]);
  const width = isList(rows[0]) ? rows[0].length : 0;
  if (rows.length === 0 || width === 0) return refused(name, 'an empty array');
  const values: EngineValue[][] = [];
  for (const row of rows) {
    if (!isList(row) || row.length !== width) return refused(name, 'rows of different lengths');
    const line = row.map(toEngineValue);
    const fault = line.find((cell) => cell.fault !== undefined)?.fault;
    if (fault) return refused(name, fault);
    values.push(line.map((cell) => cell.value));
  }
  return {
    result:
      values.length === 1 && width === 1
        ? { kind: 'scalar', value: values[0]?.[0] }
        : { kind: 'array', values },
  };
}

/** Arrays of the script's realm are no instances of ours: only `isArray` knows them. */
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

function toEngineValue(value: unknown): { value: EngineValue; fault?: string } {
  switch (typeof value) {
    case 'number':
      return { value: Number.isFinite(value) ? value : { error: '#NUM!' } };
    case 'string':
    case 'boolean':
      return { value };
    case 'undefined':
      return { value: '' };
    default:
      if (value === null) return { value: '' };
      if (isDateSerial(value)) return { value };
      return {
        value: undefined,
        fault: `a value of type ${Object.prototype.toString.call(value).slice(8, -1)}`,
      };
  }
}

function refused(name: string, fault: string): Answer {
  const violation = `${name} returned ${fault}: a cell takes numbers, strings, booleans and rectangles of them`;
  return { result: errorResult('#ERROR!'), note: violation, violation };
}

const errorResult = (error: string): EngineResult => ({ kind: 'scalar', value: { error } });

/** Two 32-bit hashes and the length: a chance meeting of two ranges is out of reach for one workbook. */
function digest(text: string): string {
  if (text.length <= LONGEST_KEY) return text;
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return `${text.slice(0, text.indexOf('('))} ${text.length} ${(a >>> 0).toString(36)} ${(b >>> 0).toString(36)}`;
}
