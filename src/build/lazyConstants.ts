import type { Edit } from './edit.ts';
import { type Constant, usesOf } from './topConstants.ts';

/** What makes the value of `name` at the first call and gives the same one at each later call; never a falsy value. */
export const opening = (name: string): string =>
  `function ${name}() { return ${name}.made || (${name}.made = `;
export const CLOSING = '); }';

/** The uses of the constants, as calls. */
export const calls = (code: string, constants: ReadonlyMap<string, Constant>): Edit[] =>
  usesOf(code, constants).map(({ name, position, isShorthand }) => ({
    start: position,
    end: position + name.length,
    text: isShorthand ? `${name}: ${name}()` : `${name}()`,
  }));
