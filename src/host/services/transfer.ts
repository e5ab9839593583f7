/** Calls into the script from outside its realm: arguments are built here, so that they belong to it. */
import type { Kernel } from '../kernel/kernel.ts';
import { civilMilliseconds, dayNumberOfIso } from '../model/dates.ts';
import type { CellError } from '../model/workbook.ts';
import { Exception } from './guard.ts';
import { dateAt } from './moments.ts';

/** A date as an argument of a custom function: the day in the spreadsheet's time zone. */
export interface DateMark {
  date: string;
}

export type CellArgument = string | number | boolean | CellError | DateMark | undefined;

export type Outcome =
  | { ok: true; value: unknown }
  | { ok: false; name: string; message: string; stack: string };

export interface RealmCalls {
  /** Arguments as the JSON text of a list. */
  callWithJson(target: unknown, json: string): Outcome;
  /** Arguments as cells and ranges give them; `undefined` alone is an argument left out. */
  callWithCells(
    target: unknown,
    args: readonly (CellArgument | readonly (readonly CellArgument[])[])[],
  ): Outcome;
}

export function realmCalls(kernel: Kernel): RealmCalls {
  return {
    callWithJson: (target, json) => outcome(() => apply(target, JSON.parse(json) as unknown[])),
    callWithCells: (target, args) =>
      outcome(() =>
        apply(
          target,
          Array.from(args, (argument) => argumentOf(kernel, argument)),
        ),
      ),
  };
}

const apply = (target: unknown, args: unknown[]): unknown =>
  (target as (...args: unknown[]) => unknown)(...args);

function outcome(work: () => unknown): Outcome {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Exception(String(error));
    return { ok: false, name: String(name), message: String(message), stack: String(stack) };
  }
}

function argumentOf(kernel: Kernel, argument: CellArgument | readonly (readonly CellArgument[])[]): unknown {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return cellOf(kernel, argument as CellArgument);
  const rows: unknown[][] = [];
  for (const line of argument as readonly (readonly CellArgument[])[]) {
    const row: unknown[] = [];
    for (let column = 0; column < line.length; column += 1) row.push(cellOf(kernel, line[column]));
    rows.push(row);
  }
  return rows;
}

function cellOf(kernel: Kernel, cell: CellArgument): unknown {
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return cell;
  if ('error' in cell) return cell.error;
  const day = dayNumberOfIso(cell.date);
  if (day === undefined) throw new Error(`not a date: ${cell.date}`);
  return dateAt(kernel, civilMilliseconds(day), kernel.book.timeZone);
}
