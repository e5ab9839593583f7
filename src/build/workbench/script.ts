/**
 * The built script as modules of the desk. In the page no code may be made from text, so the files that Google runs as
 * they are stand there as the body of a function, and every name they use that the realm of Apps Script lacks is a
 * parameter of it that nobody fills: whatever a worker may offer, the script does not see it.
 */
import { type Node, type Program, parse } from 'acorn';
import { servicesSource } from '../../host/node/bundle.ts';
import { declaredNames, freeNames, nodesOf } from '../freeNames.ts';
import type { ProjectFile } from '../project.ts';
import { REALM_NAMES, SERVICE_NAMES } from '../realm.ts';

/** Filled with what the services put into the scope. */
const GIVEN = [...SERVICE_NAMES, 'Charts', 'Logger', 'console', 'Date'];

export function scriptModule(files: readonly ProjectFile[]): string {
  const scripts = files.filter(({ type }) => type === 'SERVER_JS');
  const programs = scripts.map(({ source }) => parse(source, { ecmaVersion: 2019, sourceType: 'script' }));
  const names = programs.flatMap(declaredNames);
  const known = new Set([...REALM_NAMES, ...GIVEN, ...names, 'arguments']);
  const absent = [...new Set(programs.flatMap(usedNames))].filter((name) => !known.has(name));
  return [
    `export function runScript(scope) { const { ${GIVEN.join(', ')} } = scope; return script(scope, ${GIVEN.join(', ')}); }`,
    `function script(${['globalThis', ...GIVEN, ...absent].join(', ')}) {`,
    ...scripts.map(({ source }) => source),
    `return { ${names.join(', ')} };`,
    '}',
    `export function makeServices() { return ${servicesSource().trim().replace(/;$/, '')}; }`,
  ].join('\n');
}

/** Also those that are only asked for, as libraries do: `typeof File`. */
function usedNames(program: Program): string[] {
  const asked = [...nodesOf(program)].flatMap(({ node }) => askedName(node) ?? []);
  return [...freeNames(program).map(({ name }) => name), ...asked];
}

function askedName(node: Node): string | undefined {
  const { type, operator, argument } = node as Node & {
    operator?: string;
    argument?: Node & { name?: string };
  };
  return type === 'UnaryExpression' && operator === 'typeof' ? argument?.name : undefined;
}
