/** One script file: parsed as an ES2019 script, its top-level functions and their help texts collected. */
import { type Comment, type ModuleDeclaration, type Node, parse, type Statement } from 'acorn';
import { isBuiltIn } from './builtIns.ts';
import type { CustomFunction } from './project.ts';
import { remembering } from './remember.ts';

/** What formula help shows: the description, and a text for each parameter. */
export interface FunctionHelp {
  description: string;
  parameters: readonly { name: string; text: string }[];
}

export interface Script {
  callable: readonly string[];
  /** Only what is declared with `function` can be used in a cell. */
  declared: readonly CustomFunction[];
}

/** Parsing a bundle takes longer than loading it, and hosts are made by the hundred in tests of faults. */
export const readScript = remembering(8, parseFunctions);

function parseFunctions(file: string, source: string): Script {
  const comments: Comment[] = [];
  const statements = parseScript(file, source, comments);
  const declared: CustomFunction[] = [];
  const assigned: string[] = [];
  for (const statement of statements) {
    if (statement.type === 'FunctionDeclaration') {
      const help = helpAbove(source, statement, comments);
      refuseBuiltIn(statement.id.name, help, file);
      declared.push({
        name: statement.id.name,
        parameters: statement.params.map((parameter) => source.slice(parameter.start, parameter.end)),
        ...(help && { help }),
      });
    } else if (statement.type === 'VariableDeclaration') {
      for (const { id, init } of statement.declarations) {
        const isFunction = init?.type === 'FunctionExpression' || init?.type === 'ArrowFunctionExpression';
        if (id.type === 'Identifier' && isFunction) assigned.push(id.name);
      }
    }
  }
  const isPublic = (name: string): boolean => !name.endsWith('_');
  return {
    callable: [...declared.map(({ name }) => name), ...assigned].filter(isPublic),
    declared: declared.filter(({ name }) => isPublic(name)),
  };
}

function parseScript(file: string, source: string, comments: Comment[]): (Statement | ModuleDeclaration)[] {
  try {
    return parse(source, { ecmaVersion: 2019, sourceType: 'script', onComment: comments }).body;
  } catch (error) {
    const { message, loc } = error as SyntaxError & { loc?: { line: number } };
    const reason = message.replace(/ \(\d+:\d+\)$/, '');
    throw new Error(`Syntax error: ${reason} line: ${loc?.line ?? 1} file: ${file}`);
  }
}

function refuseBuiltIn(name: string, help: FunctionHelp | undefined, file: string): void {
  if (help && isBuiltIn(name)) throw new Error(`${name} in ${file} is the name of a built-in function`);
}

/** The `@customfunction` block that ends right above the declaration, with nothing but blanks between. */
function helpAbove(
  source: string,
  declaration: Node,
  comments: readonly Comment[],
): FunctionHelp | undefined {
  const block = comments.find(
    ({ type, end }) =>
      type === 'Block' && end <= declaration.start && source.slice(end, declaration.start).trim() === '',
  );
  if (!block?.value.startsWith('*') || !/@customfunction\b/i.test(block.value)) return undefined;
  const lines = block.value.slice(1).split('\n');
  const text = lines.map((line) => line.replace(/^\s*\*? ?/, '').trimEnd()).join('\n');
  const [description = '', ...tags] = text.split(/^@/m);
  return {
    description: description.trim(),
    parameters: tags.flatMap((tag) => {
      const match = /^param\s+(?:\{[^}]*\}\s*)?(\S+)\s*([\s\S]*)$/.exec(tag.trim());
      return match ? [{ name: match[1] ?? '', text: match[2] ?? '' }] : [];
    }),
  };
}
