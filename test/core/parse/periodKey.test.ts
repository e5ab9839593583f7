import { expect, test } from 'vitest';
import { parsePeriodKey } from '../../../src/core/parse/periodKey.ts';

test.each([
  ['2025-11', { kind: 'month', month: '2025-11' }],
  ['2025-T1', { kind: 'term', period: { schoolYear: 2025, part: 'T1' } }],
  ['2025-t4', { kind: 'term', period: { schoolYear: 2025, part: 'T4' } }],
  ['2025-H2', { kind: 'half', period: { schoolYear: 2025, part: 'H2' } }],
  ['2025', { kind: 'year', period: { schoolYear: 2025, part: 'Y' } }],
])('%s is read', (text, expected) => {
  expect(parsePeriodKey(text)).toEqual({ ok: true, value: expected });
});

test.each([
  ['2025-T5', 'period.keyTerm'],
  ['2025-T0', 'period.keyTerm'],
  ['2025-T11', 'period.keyTerm'],
  ['2025-H3', 'period.keyHalf'],
  ['2025-13', 'period.keyMonth'],
  ['2025-00', 'period.keyMonth'],
  ['2025-1', 'period.keyMonth'], // a month has two digits
  ['2025-2026', 'period.key'],
  ['2025-11-10', 'period.key'],
  ['11.2025', 'period.key'],
  ['қараша', 'period.key'],
  ['', 'period.key'],
])('%j is refused: %s', (text, code) => {
  const read = parsePeriodKey(text);
  expect(read.ok ? read.value : read.error.code).toBe(code);
});
