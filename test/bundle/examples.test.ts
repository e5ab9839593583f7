import { beforeAll, describe, expect, test } from 'vitest';
import { customFunctions } from '../../src/build/entry.ts';
import { addSheet, createWorkbook } from '../../src/host/model/create.ts';
import { createHost, type Host } from '../../src/host/node/host.ts';
import { project } from '../project.ts';

type Cell = string | number | boolean;

let host: Host;
beforeAll(async () => {
  const workbook = createWorkbook({ locale: 'ru_KZ' });
  addSheet(workbook, 'Лист1');
  host = createHost({ files: await project(), workbook });
});

/** The examples are written as an office types them: `;` between arguments, a decimal comma, `{1; 2}` for a column. */
describe.each(customFunctions().map(({ name, help }) => [name, help?.examples ?? []] as const))(
  '%s',
  (name, examples) => {
    test.each(examples)('%s', (example) => {
      const [, called = '', args = '', expected = ''] = /^=([A-Z_]+)\((.*)\) → (.+)$/.exec(example) ?? [];
      expect(called).toBe(name);
      const execution = host.callFunction(name, split(args, ';').map(readArgument));
      const value = execution.ok ? (execution.value as Cell | Cell[][]) : execution.error.message;
      // In quotes where a number could be meant: a code is a text, and its leading zeros are real.
      expect(expected.startsWith('"') ? showInside(value as Cell) : show(value)).toBe(expected);
    });
  },
);

test('every custom function has an example', () => {
  for (const { name, help } of customFunctions()) expect(help?.examples.length, name).toBeGreaterThan(0);
});

/** Splits at a separator that stands outside quotes and braces. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = '';
  let isQuoted = false;
  let depth = 0;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (!isQuoted && character === '{') depth += 1;
    if (!isQuoted && character === '}') depth -= 1;
    if (character === separator && !isQuoted && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += character;
  }
  return text.trim() === '' ? [] : [...parts, part.trim()];
}

/** `\` parts the cells of a row where the decimal sign is a comma. */
const readArgument = (text: string): Cell | Cell[][] =>
  text.startsWith('{')
    ? split(text.slice(1, -1), ';').map((row) => split(row, '\\').map(readCell))
    : readCell(text);

function readCell(text: string): Cell {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  const number = Number(text.replace(',', '.'));
  if (text === '' || Number.isNaN(number)) throw new Error(`not a cell: ${text}`);
  return number;
}

const show = (value: Cell | Cell[][]): string =>
  Array.isArray(value)
    ? `{${value.map((row) => row.map(showInside).join(' \\ ')).join('; ')}}`
    : (typeof value === 'boolean' ? String(value).toUpperCase() : String(value)).replace(
        /^(-?\d+)\.(\d+)$/,
        '$1,$2',
      );

const showInside = (cell: Cell): string => (typeof cell === 'string' ? `"${cell}"` : show(cell));
