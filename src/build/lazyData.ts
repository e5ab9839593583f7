import type { Node } from 'acorn';
import { apply, type Edit } from './edit.ts';
import { CLOSING, calls, opening } from './lazyConstants.ts';
import { type Data, type Maker, makerOf, type Names, pureData, Reference } from './pureData.ts';
import { type Constant, constantsOf } from './topConstants.ts';

/** Characters of source. Below it a call at each use costs more than the reading it saves. */
const LEAST = 300;

/**
 * Takes big tables of data out of the loading of a bundle. V8 reads a literal of objects and lists word by word and
 * makes it at every load, whether it is used or not; a string it only passes over.
 *
 * `var FORM = { id: 'schools', … };` becomes a function that makes the value from one string by `JSON.parse` when it
 * is first asked for and keeps it, and each use of FORM calls it: the same object every time, as before. Data are
 * literals in objects and lists, calls of functions that only put their arguments into an object, and constants above
 * (which are set into the value by name, so that they stay the same objects). A list or an object with such tables in it,
 * `[FORM, …]` or `{ ...WORDS, … }`, or a call that puts one into an object, is made at its first use too, or it would ask
 * for them while the bundle loads.
 * Everything else stays as it is.
 */
export function lazyData(code: string): string {
  const constants = constantsOf(code);
  const data = bigData(constants);
  const collections = collectionsOf(constants, new Set(data.keys()));
  const lazy = new Map([...constants].filter(([name]) => data.has(name) || collections.has(name)));
  const replaced: Edit[] = [];
  const wrapped: Edit[] = [];
  for (const [name, { declaration, value }] of lazy) {
    const { start, end } = declaration;
    const found = data.get(name);
    if (found === undefined)
      wrapped.push(
        { start, end: value.start, text: opening(name) },
        { start: value.end, end, text: CLOSING },
      );
    else
      replaced.push({
        start,
        end,
        text: `${opening(name)}${construct(found, new Set(lazy.keys()))}${CLOSING}`,
      });
  }
  const isKept = ({ start }: Edit) => !replaced.some((each) => each.start <= start && start < each.end);
  return apply(code, [...replaced, ...wrapped, ...calls(code, lazy).filter(isKept)]);
}

function bigData(constants: ReadonlyMap<string, Constant>): Map<string, Data> {
  const names = namesOf(constants);
  const found = new Map<string, Data>();
  for (const [name, { value }] of constants) {
    if (value.end - value.start < LEAST) continue;
    const data = pureData(value, names);
    if (typeof data === 'object' && data !== null && isTree(data)) found.set(name, data);
  }
  return found;
}

/** The constants that hold big tables and other data, and those that hold these, and so on. */
function collectionsOf(constants: ReadonlyMap<string, Constant>, tables: ReadonlySet<string>): Set<string> {
  const names = namesOf(constants);
  const lazy = new Set(tables);
  // In the order of the bundle, where what a constant holds stands above it.
  for (const [name, { value }] of constants)
    if (isCollection(value, lazy, names) || isMadeOfTables(value, lazy, names)) lazy.add(name);
  return new Set([...lazy].filter((name) => !tables.has(name)));
}

interface Collection extends Node {
  readonly elements?: readonly (Element | null)[];
  readonly properties?: readonly Element[];
}
type Element = Node & { argument?: Node; value?: Node; computed?: boolean; name?: string };

function isCollection(
  { type, elements, properties }: Collection,
  lazy: ReadonlySet<string>,
  names: Names,
): boolean {
  if (type !== 'ArrayExpression' && type !== 'ObjectExpression') return false;
  const held = (elements ?? properties ?? []).map((each) =>
    each?.type === 'SpreadElement'
      ? each.argument
      : each?.type === 'Property' && !each.computed
        ? each.value
        : each,
  );
  const isLazy = (each: Node | null | undefined) =>
    each?.type === 'Identifier' && lazy.has((each as Element).name ?? '');
  return (
    held.some(isLazy) && held.every((each) => isLazy(each) || (each && pureData(each, names) !== undefined))
  );
}

/** `column('subject', SUBJECTS)`: small itself, and made of a table. */
function isMadeOfTables(value: Node, lazy: ReadonlySet<string>, names: Names): boolean {
  if (value.type !== 'CallExpression') return false;
  const data = pureData(value, names);
  return data !== undefined && references(data, '').some(({ name }) => lazy.has(name));
}

function namesOf(constants: ReadonlyMap<string, Constant>): Names {
  const makers = new Map<string, Maker>();
  for (const [name, { value }] of constants) {
    const maker = makerOf(value);
    if (maker !== undefined) makers.set(name, maker);
  }
  return {
    makers,
    // One that stands below would have been undefined when the value was made.
    isConstantBefore: (name, position) => (constants.get(name)?.declaration.end ?? Infinity) < position,
  };
}

/** JSON would make two objects of one that stands in two places. */
function isTree(data: Data, seen = new Set<Data>()): boolean {
  if (typeof data !== 'object' || data === null || data instanceof Reference) return true;
  if (seen.has(data)) return false;
  seen.add(data);
  return Object.values(data).every((each) => isTree(each, seen));
}

/** The expression that makes a value, and sets the constants it holds into their places. */
function construct(data: Data, lazy: ReadonlySet<string>): string {
  const parsed = `JSON.parse(${JSON.stringify(jsonText(data))})`;
  const settings = references(data, 'data').map(
    ({ path, name }) => `${path} = ${lazy.has(name) ? `${name}()` : name}`,
  );
  return settings.length === 0 ? parsed : `((data) => (${settings.join(', ')}, data))(${parsed})`;
}

/** As `JSON.stringify`, which would write -0 as 0; null keeps the place of a constant among the keys. */
function jsonText(data: Data): string {
  if (data instanceof Reference) return 'null';
  if (Object.is(data, -0)) return '-0';
  if (Array.isArray(data)) return `[${data.map(jsonText).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  return `{${Object.entries(data)
    .map(([key, value]) => `${JSON.stringify(key)}:${jsonText(value)}`)
    .join(',')}}`;
}

function references(data: Data, path: string): { readonly path: string; readonly name: string }[] {
  if (data instanceof Reference) return [{ path, name: data.name }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => references(value, `${path}[${JSON.stringify(key)}]`));
}
