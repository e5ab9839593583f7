import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { apply, type Edit } from './edit.ts';

/** What is written for those who read the sources and the reference: where a rule or an indicator comes from. */
const NOTES: ReadonlySet<string> = new Set(['source', 'whenMissing']);
const NOTED = /core[\\/](?:rules|indicators)[\\/]\w+\.ts$/;

/** Leaves notes out of what is pushed: the script never asks for them. */
export const withoutNotes: Plugin = {
  name: 'without-notes',
  setup(build) {
    build.onLoad({ filter: NOTED }, async ({ path }) => ({
      contents: notesRemoved(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** `source: '…',` of an object literal gone, when a text is all it is. */
export function notesRemoved(code: string): string {
  const edits: Edit[] = [];
  const file = ts.createSourceFile('rule.ts', code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      NOTES.has(node.name.getText(file)) &&
      ts.isStringLiteral(node.initializer)
    ) {
      const comma = code.charAt(node.end) === ',' ? 1 : 0;
      edits.push({ start: node.getStart(file), end: node.end + comma, text: '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return apply(code, edits);
}
