import type { AnyNode, Node } from 'acorn';
import { nodesOf } from './freeNames.ts';
import { plainText } from './plainText.ts';

/** Functions at the top of the bundle that only make a new value of their one parameter, as `isMadeOf` says it. */
export type Makers = ReadonlySet<string>;

const CLASSES: ReadonlySet<string> = new Set(['Set', 'RegExp']);

/**
 * Is the value made of texts and of nothing else, so that it comes out the same whenever it is made? `'…'`, `'…'.split(' ')`,
 * `['…', '…']`, `new Set(…)`, `new RegExp(…)` of these, and calls of makers. `given` are names that stand for such a value.
 */
export function isMadeOf(node: Node, makers: Makers, given: ReadonlySet<string> = new Set()): boolean {
  const made = node as AnyNode;
  const are = (nodes: readonly (AnyNode | null)[]) =>
    nodes.every((each) => each !== null && isMadeOf(each, makers, given));
  if (plainText(made) !== undefined) return true;
  switch (made.type) {
    case 'Identifier':
      return given.has(made.name);
    case 'ArrayExpression':
      return are(made.elements);
    case 'NewExpression':
      return made.callee.type === 'Identifier' && CLASSES.has(made.callee.name) && are(made.arguments);
    case 'CallExpression':
      if (made.callee.type === 'Identifier') return makers.has(made.callee.name) && are(made.arguments);
      return isSplit(made.callee) && are([(made.callee as Split).object, ...made.arguments]);
    default:
      return false;
  }
}

type Split = AnyNode & { object: AnyNode };

const isSplit = (callee: AnyNode): boolean =>
  callee.type === 'MemberExpression' &&
  !callee.computed &&
  callee.property.type === 'Identifier' &&
  callee.property.name === 'split';

/** `function list(words) { return new Set(words.split(' ')); }` at the top of a bundle; declared once. */
export function makersIn(program: Node): Makers {
  const makers = new Set<string>();
  for (const { node, ancestors } of nodesOf(program)) {
    const declared = node as AnyNode;
    if (declared.type !== 'FunctionDeclaration' || !isTop(ancestors)) continue;
    const [parameter, ...more] = declared.params;
    const [statement, ...others] = declared.body.body;
    if (parameter?.type !== 'Identifier' || more.length > 0 || others.length > 0) continue;
    const value = statement?.type === 'ReturnStatement' ? statement.argument : undefined;
    if (value && isMadeOf(value, new Set(), new Set([parameter.name]))) makers.add(declared.id?.name ?? '');
  }
  return makers;
}

const isTop = (ancestors: readonly Node[]): boolean =>
  ancestors.filter(({ type }) => /Function/.test(type)).length === 1;
