import { createWorkbook } from '../../host/model/create.ts';
import type { CellArgument } from '../../host/services/transfer.ts';
import { printJson } from '../options.ts';
import { Session } from '../session.ts';
import { Trouble } from '../trouble.ts';

type Argument = CellArgument | CellArgument[][];

/** Calls one custom function as a cell would; arguments are JSON: a scalar, or rows of a range. */
export async function fn(name: string, args: readonly string[]): Promise<number> {
  const values = args.map(readArgument);
  const { host } = await Session.open(createWorkbook(), 'ru');
  const execution = host.callFunction(name, values);
  if (execution.ok) {
    printJson(execution.value);
    return 0;
  }
  process.stderr.write(`${execution.error.message}\n`);
  return execution.error.message.startsWith('Unknown function') ? 2 : 1;
}

function readArgument(text: string): Argument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Trouble(`not JSON: ${text} (a text needs quotes of its own: '"${text}"')`);
  }
  if (!Array.isArray(value)) return value as CellArgument;
  // One row may be written without the outer brackets.
  return (value.every(Array.isArray) ? value : [value]) as CellArgument[][];
}
