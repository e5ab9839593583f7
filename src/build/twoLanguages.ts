import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { apply, type Edit } from './edit.ts';

/** What formulas refuse with; `action.ts` and its like speak to the panel and the page. */
const OF_FORMULAS =
  /messages[\\/]refusals[\\/](?:amount|call|figure|number|period|place|rate|share|target)\.ts$/;

/**
 * Leaves the English of refusals out of what is pushed: a formula answers in Kazakh and Russian, on one line, and
 * nothing else of the script shows these messages.
 */
export const twoLanguages: Plugin = {
  name: 'two-languages',
  setup(build) {
    build.onLoad({ filter: OF_FORMULAS }, async ({ path }) => ({
      contents: withoutEnglish(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** `words('…', '…', '…')` with its third text empty. */
export function withoutEnglish(source: string): string {
  const edits: Edit[] = [];
  const file = ts.createSourceFile('messages.ts', source, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const english =
      ts.isCallExpression(node) && node.expression.getText(file) === 'words' ? node.arguments[2] : undefined;
    if (english !== undefined) edits.push({ start: english.getStart(file), end: english.end, text: "''" });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return apply(source, edits);
}
