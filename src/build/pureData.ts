import type {
  AnyNode,
  CallExpression,
  Identifier,
  Literal,
  Node,
  ObjectExpression,
  Property,
  SpreadElement,
} from 'acorn';

/** A value as an expression gives it; `Reference` stands where it holds another constant of the bundle. */
export type Data =
  | string
  | number
  | boolean
  | null
  | Reference
  | readonly Data[]
  | { readonly [key: string]: Data };

/** Another constant, which stays one object however many values hold it. */
export class Reference {
  constructor(readonly name: string) {}
}

/** What the names of a bundle stand for, as far as data may be made of them. */
export interface Names {
  /** `(kk, ru, en) => ({ kk, ru, en })`: functions that only put their arguments into a new object. */
  readonly makers: ReadonlyMap<string, Maker>;
  /** Constants of the bundle that were given their value before the place that is read. */
  readonly isConstantBefore: (name: string, position: number) => boolean;
}

export interface Maker {
  readonly params: readonly string[];
  readonly body: ObjectExpression;
}

class NoData extends Error {}

/**
 * The value of an expression that is data: literals in objects and lists, calls of makers, constants; `undefined` for
 * any other expression. Each object in it is a new one, as the expression itself would make it.
 */
export function pureData(node: Node, names: Names): Data | undefined {
  try {
    return evaluate(node as AnyNode, names, new Map());
  } catch (error) {
    if (error instanceof NoData) return undefined;
    throw error;
  }
}

/** The maker that a function is, if it is one. */
export function makerOf(node: Node): Maker | undefined {
  const maker = node as AnyNode;
  if (maker.type !== 'ArrowFunctionExpression' || maker.async || maker.body.type !== 'ObjectExpression')
    return undefined;
  const params = maker.params.flatMap((param) => (param.type === 'Identifier' ? [param.name] : []));
  return params.length === maker.params.length ? { params, body: maker.body } : undefined;
}

/** The arguments of the maker that is read. */
type Given = ReadonlyMap<string, Data | undefined>;

function evaluate(node: AnyNode, names: Names, given: Given): Data {
  switch (node.type) {
    case 'Literal':
      return literal(node);
    case 'TemplateLiteral': {
      const text = node.quasis[0]?.value.cooked;
      if (node.expressions.length > 0 || typeof text !== 'string') throw new NoData();
      return text;
    }
    case 'UnaryExpression':
      return negative(evaluate(node.argument, names, given), node.operator);
    case 'ArrayExpression':
      return elements(node.elements, names, given);
    case 'ObjectExpression':
      return Object.fromEntries(node.properties.flatMap((each) => entries(each, names, given)));
    case 'CallExpression':
      return made(node, names, given);
    case 'Identifier':
      return named(node, names, given);
    default:
      throw new NoData();
  }
}

function literal({ value, regex, bigint }: Literal): Data {
  const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  if (!isPlain || regex || bigint || value === Infinity) throw new NoData();
  return value as Data;
}

function negative(value: Data, operator: string): Data {
  if (operator !== '-' || typeof value !== 'number') throw new NoData();
  return -value;
}

function elements(nodes: readonly (AnyNode | null)[], names: Names, given: Given): Data[] {
  return nodes.flatMap((node) => {
    // A hole in a list reads as undefined, which JSON has not.
    if (node === null) throw new NoData();
    if (node.type !== 'SpreadElement') return [evaluate(node, names, given)];
    const spread = evaluate(node.argument, names, given);
    if (!Array.isArray(spread)) throw new NoData();
    return spread as Data[];
  });
}

type Entry = readonly [string, Data];

/** `...of` gives the entries of an object that is made for it; those of a constant would be copied too early. */
function entries(node: Property | SpreadElement, names: Names, given: Given): readonly Entry[] {
  if (node.type !== 'SpreadElement') return [property(node, names, given)];
  const spread = evaluate(node.argument, names, given);
  if (typeof spread !== 'object' || spread === null || spread instanceof Reference || Array.isArray(spread))
    throw new NoData();
  return Object.entries(spread);
}

function property(node: Property, names: Names, given: Given): Entry {
  if (node.kind !== 'init' || node.computed || node.method) throw new NoData();
  const key = node.key.type === 'Identifier' ? node.key.name : String((node.key as Literal).value);
  // It would set the prototype in the script, and be a key in JSON.
  if (key === '__proto__') throw new NoData();
  return [key, evaluate(node.value, names, given)];
}

function made({ callee, arguments: nodes, optional }: CallExpression, names: Names, given: Given): Data {
  const isNamed = callee.type === 'Identifier' && !given.has(callee.name) && !optional;
  const maker = isNamed ? names.makers.get(callee.name) : undefined;
  if (maker === undefined) throw new NoData();
  const values = elements(nodes, names, given);
  return evaluate(maker.body, names, new Map(maker.params.map((name, at) => [name, values[at]])));
}

function named({ name, start }: Identifier, names: Names, given: Given): Data {
  if (!given.has(name)) {
    if (!names.isConstantBefore(name, start)) throw new NoData();
    return new Reference(name);
  }
  const value = given.get(name);
  if (value === undefined) throw new NoData();
  return value;
}
