import type { Node } from 'acorn';
import { apply, type Edit } from './edit.ts';
import { nodesOf } from './freeNames.ts';
import { CLOSING, calls, opening } from './lazyConstants.ts';
import { isMadeOf, makersIn } from './madeOfText.ts';
import { bytesPacked } from './pack/symbols.ts';
import { plainText } from './plainText.ts';
import { type Constant, constantsOf, parseScript, usesOf } from './topConstants.ts';

/** Characters of source. What a shorter text saves when it is packed, the calls in the places of its uses would take. */
const LEAST = 60;
/** Of a list the longest text counts: short words are not packed, and a list of them only gets longer by being late. */
const LEAST_TEXT = 24;

/**
 * Makes long texts late, and lists, sets and patterns of words, so that the texts can be packed: `var REGISTER = '…';`
 * becomes a function that gives the text, and each use calls it. One that something asks for while the bundle loads
 * stays: it would be unpacked at each load.
 */
export function lazyTexts(code: string): string {
  const makers = makersIn(parseScript(code));
  const long = [...constantsOf(code)].filter(
    ([, { value }]) =>
      value.end - value.start >= LEAST && isMadeOf(value, makers) && longestText(value) >= LEAST_TEXT,
  );
  const early = usedAtLoad(code, new Map(long));
  const lazy = new Map(long.filter(([name]) => !early.has(name)));
  const made = [...lazy.values()].flatMap(({ name, declaration, value }): Edit[] => [
    { start: declaration.start, end: value.start, text: opening(name) },
    { start: value.end, end: declaration.end, text: CLOSING },
  ]);
  return apply(code, [...made, ...calls(code, lazy)]);
}

const longestText = (value: Node): number =>
  Math.max(0, ...[...nodesOf(value)].map(({ node }) => bytesPacked(plainText(node) ?? '')));

/** The constants that are used outside of all functions but the one that the bundle is. */
function usedAtLoad(code: string, constants: ReadonlyMap<string, Constant>): Set<string> {
  const late: Node[] = [];
  for (const { node, ancestors } of nodesOf(parseScript(code)))
    if (isFunction(node) && ancestors.filter(isFunction).length === 1) late.push(node);
  const isLate = (position: number) => late.some(({ start, end }) => start < position && position < end);
  return new Set(
    usesOf(code, constants)
      .filter(({ position }) => !isLate(position))
      .map(({ name }) => name),
  );
}

const isFunction = ({ type }: Node): boolean => /Function/.test(type);
