import { FUNCTIONS } from '../../functions/index.ts';
import { readCellCall } from './cellCall.ts';

/** What a user sees instead of a value, in Kazakh and in Russian. */
export interface Shown {
  readonly kk: string;
  readonly ru: string;
}

/** Makes the call and gives its message: what it throws, or the `#…` text in a cell of its range. */
export function refusedCall(formula: string): Shown {
  const { name, args } = readCellCall(formula);
  const called = FUNCTIONS[name as keyof typeof FUNCTIONS];
  if (called === undefined) throw new Error(`${formula}: there is no such function`);
  return sidesOf(messageOf(() => called(...args)) ?? fail(`${formula} is not refused`));
}

function messageOf(call: () => unknown): string | undefined {
  try {
    const cells = [call()].flat(2);
    return cells.find((cell): cell is string => typeof cell === 'string' && cell.startsWith('#'))?.slice(1);
  } catch (error) {
    return (error as Error).message;
  }
}

function fail(message: string): never {
  throw new Error(message);
}

/** «қазақша / по-русски». A slash inside a side has no blanks around it. */
export function sidesOf(text: string): Shown {
  const at = text.indexOf(' / ');
  return at < 0 ? { kk: text, ru: '' } : { kk: text.slice(0, at), ru: text.slice(at + 3) };
}
