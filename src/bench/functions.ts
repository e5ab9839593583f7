import { Script } from 'node:vm';
import { customFunctions } from '../build/entry.ts';
import { freshRealm } from '../build/freshRealm.ts';
import type { ProjectFile } from '../build/project.ts';
import { type Argument, argumentsOf } from './arguments.ts';
import { type Line, milliseconds } from './line.ts';
import { sideBySide, timed } from './measure.ts';

export const ROWS = 10_000;
const AIM = 50;

/** Each custom function once over a range of 10 000 rows: first in a fresh realm, as a formula has it, and warm. */
export function functionCalls(files: readonly ProjectFile[]): Line[] {
  const source = files
    .filter(({ type }) => type === 'SERVER_JS')
    .map((file) => file.source)
    .join('\n');
  const script = new Script(source);
  return customFunctions().flatMap(({ name, help }) => {
    const args = argumentsOf(name, help?.examples ?? [], ROWS);
    const calls = () => callable(script, name);
    const first = firstOf(calls, args);
    const call = calls();
    const { ours, peer } = sideBySide(
      () => call(...args),
      () => walk(args),
      7,
    );
    return [
      {
        what: `${name}, first call`,
        ours: milliseconds(first),
        aim: `< ${AIM} ms`,
        isMet: first < AIM,
      },
      {
        what: `${name}, warm`,
        ours: milliseconds(ours),
        peer: `${milliseconds(peer)} (reading the cells only)`,
        ratio: ours / peer,
        aim: `< ${AIM} ms`,
        isMet: ours < AIM,
      },
    ];
  });
}

type Call = (...args: readonly Argument[]) => unknown;

function callable(script: Script, name: string): Call {
  const context = freshRealm();
  script.runInContext(context);
  return new Script(name).runInContext(context) as Call;
}

/** Median over realms that have never called it; the script itself is loaded before the clock starts. */
function firstOf(open: () => Call, args: readonly Argument[]): number {
  const times = Array.from({ length: 5 }, () => {
    const call = open();
    return timed(() => call(...args), 1);
  });
  return times.sort((a, b) => a - b)[2] ?? 0;
}

/** The least any function must do: look at each cell and make a number of it, in a range of the same shape. */
function walk(args: readonly Argument[]): number[][] {
  const ranges = args.filter((argument): argument is Exclude<Argument, string | number> =>
    Array.isArray(argument),
  );
  return Array.from({ length: ROWS }, (_, row) => [
    ranges.reduce((sum, range) => sum + Number(range[row]?.[0] ?? 0), 0),
  ]);
}
