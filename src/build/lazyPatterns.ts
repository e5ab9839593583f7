import type { Literal, Node } from 'acorn';
import { apply, type Edit } from './edit.ts';
import { nodesOf } from './freeNames.ts';
import { calls } from './lazyConstants.ts';
import { type Constant, parseScript } from './topConstants.ts';

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
  if (patterns.length === 0) return code;
  const edits: Edit[] = [];
  const shared: string[] = [];
  for (const { literal, constant, isInFunction } of patterns) {
    const { start, end } = constant?.declaration ?? literal;
    if (constant !== undefined) edits.push({ start, end, text: keeper(constant.name, literal) });
    else if (isInFunction && /[gy]/.test(literal.regex?.flags ?? ''))
      edits.push({ start, end, text: `new RegExp(${written(literal, false)})` });
    else if (isInFunction) {
      const name = `pattern$${shared.length + 1}`;
      shared.push(keeper(name, literal));
      edits.push({ start, end, text: `${name}()` });
    }
  }
  return apply(code, [...edits, ...calls(code, constants), ...atTheTop(code, [KEEP, ...shared])]);
}

/** Makes a pattern and keeps it with the function that stands for it: written once, it is short at each of them. */
const KEEP = 'function pattern$(of, source, flags = "u") { return (of.made = new RegExp(source, flags)); }';

const keeper = (name: string, literal: Literal): string =>
  `function ${name}() { return ${name}.made || pattern$(${name}, ${written(literal, true)}); }`;

interface Pattern {
  readonly literal: Literal;
  /** The constant at the top of the bundle whose value the pattern is. */
  readonly constant?: Constant;
  readonly isInFunction: boolean;
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

/** Function declarations are there from the start of their scope, so the top of the bundle is as good as any place. */
function atTheTop(code: string, made: readonly string[]): Edit[] {
  const start = code.indexOf(BUNDLE) + BUNDLE.length;
  return [{ start, end: start, text: `\n${made.join('\n')}\n` }];
}

const BUNDLE = '(() => {';

/** Source and flags as arguments; most patterns have the one flag `u`. */
function written({ regex }: Literal, isShort: boolean): string {
  const source = JSON.stringify(regex?.pattern);
  return isShort && regex?.flags === 'u' ? source : `${source}, ${JSON.stringify(regex?.flags)}`;
}
