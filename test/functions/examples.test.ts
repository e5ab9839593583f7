import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { examplesOf, FOLDER, functionNamed, sourceOf } from './example.ts';

/** Files named as in the cell hold a function; the others serve them. */
const files = readdirSync(FOLDER)
  .filter((file) => /^[A-Z][A-Z0-9_]*\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length));

test('every file is listed, and nothing else', () => {
  expect(Object.keys(FUNCTIONS).sort()).toEqual(files.sort());
});

describe.each(files)('%s', (name) => {
  const source = sourceOf(name);
  const block = /\/\*\*(?<block>(?:(?!\*\/)[\s\S])*@customfunction) \*\/\nexport const (?<name>\w+) = /.exec(
    source,
  );
  const lines = (block?.groups?.block ?? '').split('\n').map((line) => line.trim().replace(/^\* ?/, ''));

  test('its help block stands right above its declaration', () => {
    expect(block?.groups?.name).toBe(name);
  });

  test('the description is one line in Kazakh and Russian, without markup', () => {
    const [description = '', ...others] = lines;
    expect(description).toMatch(/^\p{Lu}.* \/ \p{Lu}.*\.$/u);
    expect(description).not.toMatch(/[<>]/);
    expect(others.every((line) => line.startsWith('@'))).toBe(true);
  });

  test('every parameter says the same in both languages', () => {
    const params = lines.filter((line) => line.startsWith('@param'));
    expect(params.length).toBeGreaterThan(0);
    for (const param of params) {
      expect(param).toMatch(/^@param \{[^}]+\} [a-z]\w* .+ \/ .+\.$/u);
      expect(param.includes('міндетті емес')).toBe(param.includes('необязательно'));
    }
  });

  const examples = examplesOf(name);
  test('has an example', () => expect(examples.length).toBeGreaterThan(0));
  test.each(examples)('$line', (example) => {
    expect(example.name).toBe(name);
    expect(functionNamed(name)(...example.args)).toEqual(example.expected);
  });
});
