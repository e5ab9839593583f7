import type { Node } from 'acorn';
import { apply, type Edit } from './edit.ts';
import { nodesOf } from './freeNames.ts';
import { parseScript } from './topConstants.ts';

/** Names of which the first is taken that nothing in the bundle has, neither in its code nor in its texts. */
const NAMES = ['_0', '_1', '_2', '$0', '$1', '$2', '_$', '$_'];
const OPENING = '(()=>{';

/**
 * A minified bundle with `void 0` under a short name of its own: what newer scripts write as `?.` and `??` stands in
 * ours with a `void 0` each, nine hundred times.
 */
export function shortUndefined(code: string): string {
  const head = code.indexOf(OPENING) + OPENING.length;
  const name = NAMES.find((each) => !code.includes(each));
  if (name === undefined || head < OPENING.length) return code;
  const edits = [...nodesOf(parseScript(code))].flatMap(({ node }): Edit[] =>
    isVoid(node) ? [{ start: node.start, end: node.end, text: name }] : [],
  );
  return apply(code, [{ start: head, end: head, text: `let ${name};` }, ...edits]);
}

interface Unary extends Node {
  readonly operator?: string;
  readonly argument?: Node & { readonly value?: unknown };
}

const isVoid = ({ type, operator, argument }: Unary): boolean =>
  type === 'UnaryExpression' && operator === 'void' && argument?.value === 0;
