import { type Comment, type Node, type Program, parse } from 'acorn';
import { apply } from './edit.ts';
import { declaredNames, freeNames } from './freeNames.ts';
import { parseScript } from './topConstants.ts';

/**
 * Takes the libraries out of the loading of a bundle. Only the panel's requests need them (zod reads what came in), and
 * a formula would pay for setting them up at each load: a third of all that runs then.
 *
 * Everything from `node_modules` goes into one function, which runs when the first of its names is used, and each use
 * of such a name outside asks that function for it. Libraries do not know our names, so nothing but the bundler's own
 * functions at the head of the bundle is asked for inside.
 */
export function lazyLibrary(code: string): string {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
  const parts = libraryParts(program, comments);
  const [first] = parts;
  if (first === undefined) return code;
  const library = parts.map(({ start, end }) => code.slice(start, end)).join('\n');
  const declared = new Set(declaredNames(parseScript(library)));
  const rest = apply(
    code,
    parts.map(({ start, end }) => ({ start, end, text: ' '.repeat(end - start) })),
  );
  const found = freeNames(parseScript(rest));
  const uses = [...new Map(found.map((use) => [use.position, use])).values()].filter(({ name }) =>
    declared.has(name),
  );
  const used = [...new Set(uses.map(({ name }) => name))];
  const wrapped = `function library$() { return library$.made || (library$.made = (() => {\n${library}\nreturn { ${used.join(', ')} };\n})()); }\n`;
  return apply(code, [
    ...parts.map((part) => ({ ...part, text: part === first ? wrapped : '' })),
    // `(0, …)`: a function of the library is called with no `this`, as before.
    ...uses.map(({ name, position, isShorthand }) => ({
      start: position,
      end: position + name.length,
      text: `${isShorthand ? `${name}: ` : ''}(0, library$().${name})`,
    })),
  ]);
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The bundler heads the statements of each module with a comment that gives the path of its file. */
const MODULE = /^ \S+\.[cm]?[jt]s$/;

function libraryParts(program: Program, comments: readonly Comment[]): Part[] {
  const bundle = bundleOf(program);
  if (bundle === undefined) return [];
  const inside = (position: number) =>
    bundle.body.some(({ start, end }) => start < position && position < end);
  const heads = comments.filter(({ value, start }) => MODULE.test(value) && !inside(start));
  const last = bundle.body[bundle.body.length - 1];
  // The bundle ends with the `return` of its exports, which belongs to no module.
  const end = last?.type === 'ReturnStatement' ? last.start : bundle.end - 1;
  return heads.flatMap(({ value, start }, index) =>
    /(^ |\/)node_modules\//.test(value) ? [{ start, end: heads[index + 1]?.start ?? end }] : [],
  );
}

type Body = Node & { body: Node[] };

/** The body of the one function that a bundle is. */
function bundleOf({ body }: Program): Body | undefined {
  for (const statement of body) {
    if (statement.type !== 'VariableDeclaration') continue;
    const init = statement.declarations[0]?.init;
    if (init?.type === 'CallExpression' && init.callee.type === 'ArrowFunctionExpression')
      return init.callee.body as Body;
  }
  return undefined;
}
