import { type Literal, type Node, parse } from 'acorn';
import { freeNames, nodesOf } from './freeNames.ts';

/**
 * Takes patterns with Unicode classes out of the loading of a bundle. V8 reads every pattern of a script when it
 * compiles the script, also those in functions that are never called, and `\p{L}` is a table of seven hundred ranges:
 * a hundred such patterns took more than half of the time that each formula waits for the script.
 *
 * `var WORD = /\p{L}+/gu;` becomes a function that makes the pattern when it is first asked for and keeps it, and each
 * use of WORD calls it. It is the same object every time, as before, so `lastIndex` goes on where it was. A pattern
 * written inside a function is shared where it keeps no state (no `g`, no `y`), else made at each evaluation, as the
 * language has it. Patterns in a list at the top of a module stay: whoever writes one puts it into a function.
 */
export function lazyPatterns(code: string): string {
  const patterns = unicodePatterns(code);
  const constants = new Map(
    patterns.flatMap(({ constant }) => (constant ? [[constant.name, constant]] : [])),
  );
  const edits = [...constants.values()].flatMap(makeLazy);
  const shared: string[] = [];
  for (const { literal, constant, isInFunction } of patterns) {
    if (constant === undefined && !isInFunction) continue;
    const isKept = constant === undefined && !/[gy]/.test(literal.regex?.flags ?? '');
    if (isKept) shared.push(`${opening(nameOf(shared))}${construct(literal)}${CLOSING}`);
    const text = isKept ? `pattern$${shared.length}()` : construct(literal);
    edits.push({ start: literal.start, end: literal.end, text });
  }
  return apply(code, [...edits, ...calls(code, constants), ...atTheTop(code, shared)]);
}

const nameOf = (shared: readonly string[]): string => `pattern$${shared.length + 1}`;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Pattern {
  readonly literal: Literal;
  /** The constant at the top of the bundle whose value the pattern is. */
  readonly constant?: Constant;
  readonly isInFunction: boolean;
}

/** `var NAME = value;` */
interface Constant {
  readonly name: string;
  readonly declaration: Node;
  readonly value: Node;
}

function unicodePatterns(code: string): Pattern[] {
  const patterns: Pattern[] = [];
  for (const { node, ancestors } of nodesOf(parseScript(code))) {
    const literal = node as Literal;
    if (literal.type !== 'Literal' || !literal.regex || !/\\p\{/i.test(literal.regex.pattern)) continue;
    // The first function around it is the bundle itself.
    const functions = ancestors.filter(({ type }) => /Function/.test(type)).length;
    const constant = functions === 1 ? constantAround(ancestors) : undefined;
    patterns.push({ literal, isInFunction: functions > 1, ...(constant && { constant }) });
  }
  return patterns;
}

function constantAround(ancestors: readonly Node[]): Constant | undefined {
  const [block, declaration, declarator] = ancestors.slice(-3) as [Node, Declaration, Declarator];
  const isConstant = declaration?.type === 'VariableDeclaration' && declaration.declarations.length === 1;
  if (!isConstant || block.type !== 'BlockStatement' || declarator.id.type !== 'Identifier') return undefined;
  return { name: declarator.id.name, declaration, value: declarator.init };
}

type Declarator = Node & { id: { type: string; name: string }; init: Node };
type Declaration = Node & { declarations: Declarator[] };

const makeLazy = ({ name, declaration, value }: Constant): Edit[] => [
  { start: declaration.start, end: value.start, text: opening(name) },
  { start: value.end, end: declaration.end, text: CLOSING },
];

/** The uses of the constants: with the declarations taken away they are the names that nobody declares. */
function calls(code: string, constants: ReadonlyMap<string, Constant>): Edit[] {
  const undeclared = [...constants.values()].map(({ declaration, value }) => ({
    start: declaration.start,
    end: value.start,
    text: 'void'.padEnd(value.start - declaration.start),
  }));
  const uses = freeNames(parseScript(apply(code, undeclared))).filter(({ name }) => constants.has(name));
  const places = new Map(uses.map((use) => [use.position, use]));
  return [...places.values()].map(({ name, position, isShorthand }) => ({
    start: position,
    end: position + name.length,
    text: isShorthand ? `${name}: ${name}()` : `${name}()`,
  }));
}

/** Function declarations are there from the start of their scope, so the top of the bundle is as good as any place. */
function atTheTop(code: string, made: readonly string[]): Edit[] {
  const start = code.indexOf(BUNDLE) + BUNDLE.length;
  return made.length === 0 ? [] : [{ start, end: start, text: `\n${made.join('\n')}\n` }];
}

const BUNDLE = '(() => {';
const CLOSING = '); }';

const opening = (name: string): string => `function ${name}() { return ${name}.made || (${name}.made = `;

const construct = ({ regex }: Literal): string =>
  `new RegExp(${JSON.stringify(regex?.pattern)}, ${JSON.stringify(regex?.flags)})`;

const parseScript = (code: string) => parse(code, { ecmaVersion: 2019, sourceType: 'script' });

function apply(code: string, edits: readonly Edit[]): string {
  let result = code;
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}
