/** The list of Google's names is generated; this keeps it equal to the types it came from. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { GOOGLE_GLOBALS, GOOGLE_METHODS } from '../../../src/host/services/google.ts';

const TYPES = new URL('../../../node_modules/@types/google-apps-script/', import.meta.url);

const methods = new Map<string, Set<string>>();
const globals = new Set<string>();

for (const file of readdirSync(TYPES).filter((name) => name.endsWith('.d.ts'))) {
  const source = ts.createSourceFile(
    file,
    readFileSync(new URL(file, TYPES), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      const names = methods.get(node.name.text) ?? new Set<string>();
      for (const member of node.members)
        if (ts.isMethodSignature(member)) names.add(member.name.getText(source));
      methods.set(node.name.text, names);
    }
    if (ts.isVariableStatement(node) && node.parent === source) {
      for (const { name } of node.declarationList.declarations) globals.add(name.getText(source));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

test.each(Object.keys(GOOGLE_METHODS))('%s has the methods that its type has', (service) => {
  expect(GOOGLE_METHODS[service]?.split(' ')).toEqual([...(methods.get(service) ?? [])].sort());
});

test('global services are those of the types, but for what the host has by other means', () => {
  for (const own of ['console', 'Logger', 'Date2']) globals.delete(own);
  expect(GOOGLE_GLOBALS.split(' ')).toEqual([...globals].sort());
});
