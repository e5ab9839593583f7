/**
 * The three kinds of custom functions. All of them take single cells or whole ranges in one call, read an omitted
 * argument as a blank, and answer with numbers, texts and booleans only.
 */
import { type Cell, isNoData } from '../core/cell.ts';
import { excerpt } from '../core/parse/excerpt.ts';
import { callRefusals } from '../messages/refusals/call.ts';
import { type Answer, fillWords, isRefused, type Output, oneLine, type Refused, refusal } from './answer.ts';
import { type Argument, alignCall, type Call, readArgument, sizeOf } from './call.ts';
import { raise } from './raise.ts';

/** A custom function as Sheets calls it: a scalar in gives a scalar, a range gives rows. */
export type CustomFunction = (...args: unknown[]) => Output | Output[][];

/** Works out one cell; `index` is its place in the range, row by row. */
export type CellComputation = (cells: readonly Cell[], index: number) => Answer;

/** A text that starts with `#`: an error of Sheets, or a refusal written by one of our functions. */
export const isHashText = (cell: Cell): cell is string => typeof cell === 'string' && cell.startsWith('#');

/**
 * One answer a cell. A cell whose first `data` arguments (1 unless told) hold no data gives a blank; a `#…` text goes
 * through unchanged; what cannot be read throws for a scalar and becomes a `#…` text in its own cell of a range.
 */
export const perCell =
  (compute: (...cells: Cell[]) => Answer, { data = 1 }: { readonly data?: number } = {}): CustomFunction =>
  (...args) => {
    // An omitted argument must reach `compute` as a blank, not as `undefined`.
    const given = Math.max(args.length, compute.length, data);
    return answerEach(alignCall(args.map(readArgument)), given, data, (cells) => compute(...cells));
  };

/**
 * As `perCell`, for functions that must see the whole call first: a scale decided by all values, a place among
 * them, coefficients given as a range. The first `cells` arguments go cell by cell, the rest are options.
 */
export const perCellOfCall =
  (
    { cells, data = cells }: { readonly cells: number; readonly data?: number },
    prepare: (call: Call, options: readonly Argument[]) => CellComputation | Refused,
  ): CustomFunction =>
  (...args) => {
    const all = args.map(readArgument);
    const call = alignCall(all.slice(0, cells));
    const compute = prepare(call, all.slice(cells));
    if (isRefused(compute)) return raise(compute);
    return answerEach(call, cells, data, compute);
  };

/** Ranges in, one answer out. A `#…` text in them is an error with its position: it must not drop out of a total. */
export const aggregate =
  (
    { cells }: { readonly cells: number },
    compute: (call: Call, options: readonly Argument[]) => Answer,
  ): CustomFunction =>
  (...args) => {
    const all = args.map(readArgument);
    const call = alignCall(all.slice(0, cells));
    for (let argument = 0; argument < cells; argument += 1) {
      for (let index = 0; index < call.size; index += 1) {
        const cell = call.at(argument, index);
        if (isHashText(cell)) return raise(refusedAt(call, argument, index, hashRefusal(cell)));
      }
    }
    const answer = compute(call, all.slice(cells));
    return isRefused(answer) ? raise(answer) : answer;
  };

/**
 * Rows out for each cell of one column: `compute` gives rows of exactly `width` cells. A blank gives one blank row;
 * in a range a refusal stands in the first cell of its row.
 */
export const expanding =
  (
    { width, data = 1 }: { readonly width: number; readonly data?: number },
    compute: (...cells: Cell[]) => readonly (readonly Output[])[] | Refused,
  ): CustomFunction =>
  (...args) => {
    const call = alignCall(args.map(readArgument));
    if (call.columns > 1) raise(refusal({ code: 'call.column', values: { first: sizeOf(call) } }));
    const rowOf = (first: Output): Output[] => [first, ...Array<Output>(width - 1).fill('')];
    const table: Output[][] = [];
    for (let index = 0; index < call.size; index += 1) {
      const cells = cellsAt(call, Math.max(args.length, compute.length, data), index);
      const given = isBlank(cells, data) ? '' : cells.find(isHashText);
      const rows = given === undefined ? compute(...cells) : [rowOf(given)];
      if (!isRefused(rows)) for (const row of rows) table.push([...row]);
      else if (call.isRange) table.push(rowOf(`#${oneLine(rows)}`));
      else raise(rows);
    }
    return table.length === 0 ? [rowOf('')] : table;
  };

/** A refusal with the argument, row and column where it arose, counted from 1 inside the range. */
export const refusedAt = (call: Call, argument: number, index: number, { refused }: Refused): Refused => ({
  refused: fillWords(callRefusals['call.position'], {
    argument: argument + 1,
    row: Math.floor(index / call.columns) + 1,
    column: (index % call.columns) + 1,
    reason: refused,
  }),
});

function answerEach(call: Call, given: number, data: number, compute: CellComputation): Output | Output[][] {
  const answers: Output[] = [];
  for (let index = 0; index < call.size; index += 1) {
    const cells = cellsAt(call, given, index);
    const answer = isBlank(cells, data) ? '' : (cells.find(isHashText) ?? compute(cells, index));
    if (!isRefused(answer)) answers.push(answer);
    else if (call.isRange) answers.push(`#${oneLine(answer)}`);
    else raise(answer);
  }
  if (!call.isRange) return answers[0] ?? '';
  return Array.from({ length: call.rows }, (_, row) =>
    answers.slice(row * call.columns, (row + 1) * call.columns),
  );
}

function cellsAt(call: Call, count: number, index: number): Cell[] {
  const cells: Cell[] = [];
  for (let argument = 0; argument < count; argument += 1) cells.push(call.at(argument, index));
  return cells;
}

function isBlank(cells: readonly Cell[], data: number): boolean {
  for (let argument = 0; argument < data; argument += 1) if (!isNoData(cells[argument] ?? '')) return false;
  return true;
}

const hashRefusal = (cell: string): Refused =>
  refusal({ code: 'call.error', values: { text: excerpt(cell) } });
