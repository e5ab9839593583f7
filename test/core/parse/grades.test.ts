import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { gradesKey, parseGrades } from '../../../src/core/parse/grades.ts';

const keyOf = (cell: Cell): string | undefined => {
  const parsed = parseGrades(cell);
  return parsed.ok && parsed.value ? gradesKey(parsed.value) : undefined;
};

test.each([
  ['7А', '7 "а"'], // quotes and case
  ['7А', '7-а'],
  ['7А', '7A'], // a Latin A looks the same
  ['5-9', '5–9 сыныптар'],
  ['10-11', { date: '2025-11-10' }], // typed as 10.11, turned into a date
] as const)('%j and %j are one class', (one, other) => {
  expect(keyOf(one)).toBeDefined();
  expect(keyOf(one)).toBe(keyOf(other));
});

test.each([
  ['5А', '5Ә'], // letters of the Kazakh alphabet that a Russian keyboard lacks
  ['5Г', '5Ғ'],
  ['5А', '6А'],
  ['5', '5А'],
] as const)('%j and %j are two classes', (one, other) => {
  expect(keyOf(one)).toBeDefined();
  expect(keyOf(one)).not.toBe(keyOf(other));
});

test.each(['сынып', '13А', '9-5', { date: '2025-03-14' }] as const)('%j is no class', (cell) => {
  expect(parseGrades(cell)).toMatchObject({ ok: false, error: { code: 'grades.unreadable' } });
});
