import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot, readSource } from '../../src/build/paths.ts';
import { findingsInCode } from '../../src/build/reference/findingsInCode.ts';
import { REFERENCE, referencePages } from '../../src/build/reference/pages.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { findingMessages } from '../../src/messages/findings.ts';

test.each([...referencePages()])(
  '%s is what the code says now; `npm run reference` writes it',
  (path, text) => {
    expect(readSource(path)).toBe(text);
  },
);

test('no page is left of what is gone', () => {
  const files = readdirSync(inRoot(REFERENCE), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${REFERENCE}/${path.replaceAll('\\', '/')}`);
  expect(files.sort()).toEqual([...referencePages().keys()].sort());
});

const found = findingsInCode((text) => text in findingMessages);

test('every message a finding can carry is on the page of rules', () => {
  const told = new Set(found.map(({ message }) => message));
  expect(Object.keys(findingMessages).filter((message) => !told.has(message))).toEqual([]);
});

test('every rule says something', () => {
  const speaking = new Set(found.map(({ rule }) => rule));
  expect(RULES.filter(({ id }) => !speaking.has(id)).map(({ id }) => id)).toEqual([]);
});
