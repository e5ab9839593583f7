import type { Cell } from '../core/cell.ts';
import { refusal } from './answer.ts';
import { raise } from './raise.ts';

/** One argument of a formula: a single cell, or a range row by row. */
export interface Argument {
  readonly rows: number;
  readonly columns: number;
  readonly isRange: boolean;
  readonly cells: readonly Cell[];
}

/** The arguments of one call that go cell by cell, brought to one shape. */
export interface Call {
  readonly rows: number;
  readonly columns: number;
  readonly isRange: boolean;
  readonly size: number;
  /** The cell of an argument at a place of the range; an omitted argument is a blank everywhere. */
  at(argument: number, index: number): Cell;
}

const OMITTED: Argument = { rows: 1, columns: 1, isRange: false, cells: [''] };

/** Sheets gives a scalar as it is, a range as rows, an omitted argument as `undefined` or `''`. */
export function readArgument(raw: unknown): Argument {
  if (!Array.isArray(raw)) return raw === undefined ? OMITTED : { ...OMITTED, cells: [toCell(raw)] };
  const table: unknown[][] = raw.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const columns = table.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return OMITTED;
  const cells: Cell[] = [];
  for (const row of table)
    for (let column = 0; column < columns; column += 1) cells.push(toCell(row[column]));
  return { rows: table.length, columns, isRange: true, cells };
}

/** A scalar, or a range of one cell, stands for every cell; all other arguments must have one shape. */
export function alignCall(args: readonly Argument[]): Call {
  let shape = OMITTED;
  for (const argument of args) {
    if (argument.cells.length === 1) continue;
    if (shape.cells.length === 1) shape = argument;
    else if (shape.rows !== argument.rows || shape.columns !== argument.columns) {
      raise(refusal({ code: 'call.shapes', values: { first: sizeOf(shape), second: sizeOf(argument) } }));
    }
  }
  return {
    rows: shape.rows,
    columns: shape.columns,
    isRange: args.some((argument) => argument.isRange),
    size: shape.cells.length,
    at(argument, index) {
      const cells = args[argument]?.cells ?? OMITTED.cells;
      return cells[cells.length === 1 ? 0 : index] ?? '';
    },
  };
}

export const sizeOf = ({ rows, columns }: { rows: number; columns: number }): string =>
  `${rows} × ${columns}`;

function toCell(raw: unknown): Cell {
  switch (typeof raw) {
    case 'string':
    case 'boolean':
      return raw;
    case 'number':
      return Number.isFinite(raw) ? raw : '#NUM!';
    case 'object':
      if (raw === null) return '';
      return isDate(raw) ? dateCell(raw) : '#VALUE!';
    default:
      return raw === undefined ? '' : '#VALUE!';
  }
}

/** A date may come from another realm, where `instanceof Date` is false. */
const isDate = (raw: object): raw is Date => Object.prototype.toString.call(raw) === '[object Date]';

/** The day on the calendar of the script: Sheets builds dates at midnight. */
function dateCell(date: Date): Cell {
  if (Number.isNaN(date.getTime())) return '#VALUE!';
  const two = (part: number): string => String(part).padStart(2, '0');
  const year = String(date.getFullYear()).padStart(4, '0');
  return { date: `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}` };
}
