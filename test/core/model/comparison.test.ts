import { describe, expect, test } from 'vitest';
import {
  comparability,
  previousPart,
  sameLastYear,
  termsOfHalf,
} from '../../../src/core/model/comparison.ts';
import { PARTS_OF_YEAR, type PartOfYear, periodKey } from '../../../src/core/model/period.ts';

const period = (key: string) => ({ schoolYear: Number(key.slice(0, 4)), part: key.slice(5) as PartOfYear });

test.each([
  ['2025-T1', '2024-T4'],
  ['2025-T2', '2025-T1'],
  ['2025-T3', '2025-T2'],
  ['2025-T4', '2025-T3'],
  ['2025-H1', '2024-H2'],
  ['2025-H2', '2025-H1'],
  ['2025-Y', '2024-Y'],
  ['2025-F', '2024-F'],
])('before %s comes %s', (key, before) => {
  expect(periodKey(previousPart(period(key)))).toBe(before);
});

test('the same part of last year', () => {
  expect(periodKey(sameLastYear(period('2025-T3')))).toBe('2024-T3');
});

test('half-years are two terms each', () => {
  expect([termsOfHalf('H1'), termsOfHalf('H2')]).toEqual([
    ['T1', 'T2'],
    ['T3', 'T4'],
  ]);
});

describe('comparability', () => {
  test.each([
    ['2021-T1', '2019-T1', true], // both taught at school: the +8 points of a city report
    ['2021-T1', '2020-T1', 'remote'], // the −7 points
    ['2019-T4', '2018-T4', 'remote'], // distance learning began in term IV
    ['2019-H2', '2018-H2', 'remote'], // holds that term
    ['2019-Y', '2021-Y', 'remote'],
    ['2019-T3', '2018-T3', true],
    ['2019-H1', '2021-H1', true],
    ['2020-T2', '2020-T1', 'remote'],
    ['2021-T2', '2020-Y', 'kind'], // a term against a year
    ['2025-H1', '2025-T2', 'kind'],
    ['2025-Y', '2025-F', 'kind'],
    ['2025-T2', '2025-T1', true],
  ] as const)('%s with %s: %s', (a, b, expected) => {
    const answer = comparability(period(a), period(b));
    expect(answer.comparable || answer.why).toBe(expected);
  });

  test('goes both ways', () => {
    const all = [2018, 2019, 2020, 2021].flatMap((schoolYear) =>
      PARTS_OF_YEAR.map((part) => ({ schoolYear, part })),
    );
    for (const a of all) for (const b of all) expect(comparability(a, b)).toEqual(comparability(b, a));
  });
});
