import { readFileSync } from 'node:fs';
import { FUNCTIONS } from '../../src/functions/index.ts';

/** One `@example` line of a help block: `=NAME(args) → result`. */
export interface Example {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly expected: unknown;
  readonly line: string;
}

export const FOLDER = new URL('../../src/functions/', import.meta.url);

export const sourceOf = (name: string): string => readFileSync(new URL(`${name}.ts`, FOLDER), 'utf8');

export const functionNamed = (name: string): ((...args: unknown[]) => unknown) => {
  const found = Object.entries(FUNCTIONS).find(([known]) => known === name);
  if (found === undefined) throw new Error(`${name} is not listed`);
  return found[1];
};

/** The notation of a Kazakh or Russian spreadsheet: `;` between arguments, decimal comma, `{1; 2}` a column. */
export function examplesOf(name: string): Example[] {
  const lines = [...sourceOf(name).matchAll(/@example =(.*?)\s*$/gmu)];
  return lines.map(([, line = '']) => {
    const [, called = '', args = '', result = ''] = /^([A-Z_]+)\((.*)\) → (.*)$/u.exec(line) ?? [];
    return {
      name: called,
      args: args === '' ? [] : split(args, ';').map(literal),
      expected: literal(result),
      line,
    };
  });
}

/** Splits outside quotes and braces. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let isQuoted = false;
  let part = '';
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (!isQuoted && letter === '{') depth += 1;
    if (!isQuoted && letter === '}') depth -= 1;
    if (!isQuoted && depth === 0 && letter === separator) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return [...parts, part.trim()];
}

/** A number, a quoted text, a range `{a \ b; c \ d}`; other results are texts as they stand. */
function literal(text: string): unknown {
  if (text === '') return undefined;
  if (/^-?\d+(?:,\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  if (/^".*"$/su.test(text)) return text.slice(1, -1);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (text.startsWith('{')) {
    return split(text.slice(1, -1), ';').map((row) => split(row, '\\').map(literal));
  }
  return text;
}
