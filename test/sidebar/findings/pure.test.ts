import { describe, expect, test } from 'vitest';
import type { FindingGroup, FixRequest } from '../../../src/addon/contract.ts';
import { ALL, bySheet, type Filter, stillPossible } from '../../../src/sidebar/findings/filter.ts';
import { batchOf, fixRequests } from '../../../src/sidebar/findings/fixes.ts';
import { openAtFirst } from '../../../src/sidebar/findings/need.ts';
import { pageOf } from '../../../src/sidebar/findings/pages.ts';
import { findingsOf, firstResults, groupKey, withNext } from '../../../src/sidebar/findings/results.ts';
import { negative, notNumber, pageOfAll } from '../opened.ts';

const group = (
  sheet: string,
  rule: string,
  severity: FindingGroup['severity'],
  count: number,
): FindingGroup => ({
  sheet,
  rule,
  severity,
  count,
  fixable: 0,
});

const GROUPS = [
  group('Ақсу', 'type', 'error', 3),
  group('Ақсу', 'grade-one', 'info', 2),
  group('Тараз', 'type', 'error', 5),
  group('Ақсу', 'marks-sum', 'error', 1),
];

test.each<[string, Filter, [string, number][]]>([
  [
    'everything, a sheet together even where its groups are apart',
    ALL,
    [
      ['Ақсу', 6],
      ['Тараз', 5],
    ],
  ],
  ['one severity', { without: new Set(['error', 'warning']) }, [['Ақсу', 2]]],
  ['one sheet', { without: new Set(), sheet: 'Тараз' }, [['Тараз', 5]]],
  [
    'one rule',
    { without: new Set(), rule: 'type' },
    [
      ['Ақсу', 3],
      ['Тараз', 5],
    ],
  ],
  ['nothing', { without: new Set(['info']), rule: 'grade-one' }, []],
])('%s is shown', (_what, filter, expected) => {
  expect(bySheet(GROUPS, filter).map(({ sheet, count }) => [sheet, count])).toEqual(expected);
});

test('a filter that would hide all after a fix lets go of what is no longer there', () => {
  const filter: Filter = { without: new Set(['info']), sheet: 'Ақсу', rule: 'marks-sum' };
  expect(stillPossible(filter, GROUPS.slice(0, 3))).toEqual({ without: new Set(['info']), sheet: 'Ақсу' });
});

test.each([
  [0, 0, { page: 0, last: 0, from: 0, to: 0 }],
  [50, 0, { page: 0, last: 0, from: 0, to: 50 }],
  [51, 1, { page: 1, last: 1, from: 50, to: 51 }],
  [51, 9, { page: 1, last: 1, from: 50, to: 51 }], // fewer are left than there were
  [51, -1, { page: 0, last: 1, from: 0, to: 50 }],
] as const)('of %i findings page %i is %j', (count, wanted, expected) => {
  expect(pageOf(count, wanted)).toEqual(expected);
});

describe('chunks', () => {
  const all = [negative(1), notNumber(2), negative(3), negative(4)];

  test('are put together by group, in their order', () => {
    const first = firstResults(pageOfAll(all, 0, 2));
    const whole = withNext(first, pageOfAll(all, 2, 2));
    expect(whole?.loaded).toBe(4);
    expect(whole && findingsOf(whole, groupKey(negative(0))).map(({ row }) => row)).toEqual([1, 3, 4]);
    expect(first.loaded).toBe(2);
  });

  test.each([
    ['of other data', pageOfAll(all, 2, 2, 'other')],
    ['from another place', pageOfAll(all, 3, 2)],
  ])('%s are not taken', (_what, page) => {
    expect(withNext(firstResults(pageOfAll(all, 0, 2)), page)).toBeUndefined();
  });
});

test('a handful of findings is open at once, of more only the first group', () => {
  const few = [negative(1), notNumber(2)];
  expect(openAtFirst(firstResults(pageOfAll(few, 0))).size).toBe(2);
  const more = [...few, ...Array.from({ length: 20 }, (_, row) => notNumber(row))];
  expect([...openAtFirst(firstResults(pageOfAll(more, 0)))]).toEqual([groupKey(negative(1))]);
});

describe('fixes', () => {
  test('are asked for where there is one, with what stood there', () => {
    expect(fixRequests([negative(1), notNumber(2)])).toEqual([
      { sheet: 'Ақсу', row: 2, column: 3, rule: 'type', before: '2 уч.' },
    ]);
  });

  test('go in one request as far as it holds them, and one always goes', () => {
    const request = (before: string): FixRequest => ({
      sheet: 'Ақсу',
      row: 1,
      column: 3,
      rule: 'type',
      before,
    });
    const many = Array.from({ length: 3_000 }, (_, row) => request(`${row}`));
    const batch = batchOf(many);
    expect(batch).toEqual(many.slice(0, batch.length));
    expect(JSON.stringify({ v: 1, name: 'fix.apply', input: { fixes: batch } }).length).toBeLessThan(100_000);
    expect(batch.length).toBeGreaterThan(1_000);
    expect(batchOf([request('x'.repeat(95_000))]).length).toBe(1);
  });
});
