import { type Node, type Program, parse } from 'acorn';
import { apply } from './edit.ts';
import { type FreeName, freeNames, nodesOf } from './freeNames.ts';

/** `var NAME = value;` at the top of a bundle. */
export interface Constant {
  readonly name: string;
  readonly declaration: Node;
  readonly value: Node;
}

export const parseScript = (code: string): Program =>
  parse(code, { ecmaVersion: 2019, sourceType: 'script' });

/** The constants at the top of the bundle that are given a value once and for all. */
export function constantsOf(code: string): Map<string, Constant> {
  const constants = new Map<string, Constant>();
  const changed = new Set<number>();
  const dropped = new Set<string>();
  for (const { node, ancestors } of nodesOf(parseScript(code))) {
    for (const { start } of changedBy(node)) changed.add(start);
    // Of a call it would be the type of a function.
    const asked = typeAskedFor(node);
    if (asked !== undefined) dropped.add(asked);
    const constant = isTop(ancestors) ? constantOf(node) : undefined;
    if (constant === undefined) continue;
    if (constants.has(constant.name)) dropped.add(constant.name);
    constants.set(constant.name, constant);
  }
  for (const { name, position } of usesOf(code, constants)) if (changed.has(position)) dropped.add(name);
  for (const name of dropped) constants.delete(name);
  return constants;
}

/** The body of the one function that a bundle is. */
const isTop = (ancestors: readonly Node[]): boolean =>
  ancestors[ancestors.length - 1]?.type === 'BlockStatement' &&
  /Function/.test(ancestors[ancestors.length - 2]?.type ?? '') &&
  ancestors.filter(({ type }) => /Function/.test(type)).length === 1;

type Declaration = Node & { declarations: { id: { type: string; name: string }; init: Node | null }[] };

function constantOf(node: Node): Constant | undefined {
  if (node.type !== 'VariableDeclaration') return undefined;
  const [first, ...more] = (node as Declaration).declarations;
  if (first?.init == null || more.length > 0 || first.id.type !== 'Identifier') return undefined;
  return { name: first.id.name, declaration: node, value: first.init };
}

interface Operation extends Node {
  readonly operator?: string;
  readonly left?: Node;
  readonly argument?: Node;
}

/** The names that a node gives another value. */
function changedBy(node: Operation): Node[] {
  const isAssigned = ['AssignmentExpression', 'ForOfStatement', 'ForInStatement'].includes(node.type);
  const target = isAssigned ? node.left : node.type === 'UpdateExpression' ? node.argument : undefined;
  if (target === undefined || target.type === 'MemberExpression') return [];
  return [...nodesOf(target)].map((each) => each.node).filter(({ type }) => type === 'Identifier');
}

function typeAskedFor({ type, operator, argument }: Operation): string | undefined {
  const isAsked = type === 'UnaryExpression' && operator === 'typeof' && argument?.type === 'Identifier';
  return isAsked ? (argument as Node & { name: string }).name : undefined;
}

/**
 * With the declarations taken away the uses are the names that nobody declares, so a parameter or a local of the same
 * name is none.
 */
export function usesOf(code: string, constants: ReadonlyMap<string, Constant>): FreeName[] {
  const undeclared = [...constants.values()].map(({ declaration, value }) => ({
    start: declaration.start,
    end: value.start,
    text: '0,'.padEnd(value.start - declaration.start),
  }));
  const uses = freeNames(parseScript(apply(code, undeclared))).filter(({ name }) => constants.has(name));
  // A short form in an object is met twice, as its key and as its value.
  return [...new Map(uses.map((use) => [use.position, use])).values()];
}
