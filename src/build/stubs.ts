import type { EntryFunction } from './entry.ts';

/**
 * Sheets finds a custom function only as a top-level `function NAME(` with its comment directly above; the bundler
 * hides the one and drops the other. So Entry.js declares them, and each calls into the bundle when it is called:
 * the order of the two files does not matter, and the parameter names in the formula help are real.
 */
export function entrySource(functions: readonly EntryFunction[]): string {
  // Bundling drops comments, so the one that narrows the rights to this spreadsheet is written here.
  return ['/** @OnlyCurrentDoc */\n', ...functions.map(stub)].join('\n');
}

function stub({ name, params, help }: EntryFunction): string {
  const list = params.join(', ');
  const target = help === undefined ? `Sapa.${name}` : `Sapa.FUNCTIONS.${name}`;
  const declaration = `function ${name}(${list}) {\n  return ${target}(${list});\n}\n`;
  return help === undefined ? declaration : `${withoutExamples(help.text)}\n${declaration}`;
}

/** Sheets shows the description and the parameters of a block, and no example: those are for the reference. */
const withoutExamples = (block: string): string => block.replace(/^ \* @example .*\n/gm, '');
