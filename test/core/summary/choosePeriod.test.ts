import { describe, expect, test } from 'vitest';
import { periodKey } from '../../../src/core/model/period.ts';
import { parsePeriodKey } from '../../../src/core/parse/periodKey.ts';
import { choosePeriod, lastDayOf } from '../../../src/core/summary/choosePeriod.ts';

/** What is shown and why, what it is compared with: «!» not comparable, «~» other pupils. */
function planOf(asked: string, data: readonly string[] = []) {
  const parsed = parsePeriodKey(asked);
  if (!parsed.ok) throw new Error(asked);
  const plan = choosePeriod(parsed.value, asked, (key) => data.includes(key));
  const told = (compared: typeof plan.previous) =>
    compared &&
    periodKey(compared.period) +
      (compared.notComparable ? `!${compared.notComparable}` : '') +
      (compared.otherPupils ? '~' : '');
  return {
    shown: periodKey(plan.shown),
    as: plan.shownAs,
    previous: told(plan.previous),
    lastYear: told(plan.lastYear),
    comparable: told(plan.comparable),
  };
}

describe('a month shows the last term that ended by its last day', () => {
  // 2025-26: 2 Sep–26 Oct, 3 Nov–28 Dec, 8 Jan–18 Mar, 30 Mar–25 May.
  test.each([
    ['2025-08', '2024-T4', 'sameTermAgain'], // before the first lesson: last year's term IV
    ['2025-09', '2024-T4', 'sameTermAgain'],
    ['2025-10', '2025-T1', 'termOfMonth'],
    ['2025-11', '2025-T1', 'sameTermAgain'],
    ['2025-12', '2025-T2', 'termOfMonth'],
    ['2026-01', '2025-T2', 'sameTermAgain'],
    ['2026-02', '2025-T2', 'sameTermAgain'],
    ['2026-03', '2025-T3', 'termOfMonth'],
    ['2026-04', '2025-T3', 'sameTermAgain'],
    ['2026-05', '2025-T4', 'termOfMonth'],
    ['2026-06', '2025-T4', 'sameTermAgain'],
    ['2026-07', '2025-T4', 'sameTermAgain'],
  ])('%s shows %s as %s', (month, shown, as) => {
    expect(planOf(month)).toMatchObject({ shown, as });
  });

  test('data that have not come are never replaced by older ones', () => {
    expect(planOf('2025-10', ['2024-T1', '2024-T4'])).toMatchObject({ shown: '2025-T1' });
  });
});

describe('what a period is compared with', () => {
  test.each([
    ['2025-T1', '2024-T4~', '2024-T1'], // other pupils: grade 11 has left, grade 2 is new
    ['2025-T2', '2025-T1', '2024-T2'],
    ['2025-T3', '2025-T2', '2024-T3'],
    ['2025-T4', '2025-T3', '2024-T4'],
    ['2025-H2', '2025-H1', '2024-H2'],
    ['2025-H1', '2024-H2~', '2024-H1'],
    ['2025', undefined, '2024-Y'], // annual with annual only, and once
  ])('%s: before it %s, a year before %s', (asked, previous, lastYear) => {
    expect(planOf(asked, [asked])).toMatchObject({ previous, lastYear });
  });

  test('remote lessons: term IV, second half and annual of 2019-20, all of 2020-21', () => {
    expect(planOf('2020-T1')).toMatchObject({ previous: '2019-T4!remote~', lastYear: '2019-T1!remote' });
    expect(planOf('2021-T1')).toMatchObject({ previous: '2020-T4!remote~', lastYear: '2020-T1!remote' });
    expect(planOf('2019-T4')).toMatchObject({ previous: '2019-T3!remote' });
    expect(planOf('2019-T3')).toMatchObject({ previous: '2019-T2', lastYear: '2018-T3' });
    expect(planOf('2021')).toMatchObject({ lastYear: '2020-Y!remote' });
    expect(planOf('2020')).toMatchObject({ lastYear: '2019-Y!remote' });
    expect(planOf('2022-T1')).toMatchObject({ previous: '2021-T4~', lastYear: '2021-T1' });
  });

  test('then the nearest year taught in school that has data stands beside', () => {
    expect(planOf('2021-T1', ['2019-T1', '2018-T1']).comparable).toBe('2019-T1');
    expect(planOf('2021-T4', ['2019-T4', '2018-T4']).comparable).toBe('2018-T4'); // 2019-20 IV was remote too
    expect(planOf('2021-T1', []).comparable).toBeUndefined();
    expect(planOf('2022-T1', ['2019-T1']).comparable).toBeUndefined(); // last year is comparable already
  });
});

describe('a half-year', () => {
  test('with its own marks takes them', () => {
    expect(planOf('2025-H1', ['2025-H1', '2025-T2'])).toMatchObject({ shown: '2025-H1', as: 'asked' });
  });
  test('without them takes its second term, and compares term with term', () => {
    expect(planOf('2025-H1', ['2025-T2'])).toMatchObject({
      shown: '2025-T2',
      as: 'secondTermOfHalf',
      previous: '2024-T4~',
      lastYear: '2024-T2',
    });
    expect(planOf('2025-H2', ['2025-T4'])).toMatchObject({ shown: '2025-T4', previous: '2025-T2' });
  });
  test('a first term does not stand in for it, nor any term for a year', () => {
    expect(planOf('2025-H1', ['2025-T1'])).toMatchObject({ shown: '2025-H1', as: 'asked' });
    expect(planOf('2025', ['2025-T1', '2025-T2', '2025-T3', '2025-T4'])).toMatchObject({
      shown: '2025-Y',
      as: 'asked',
    });
  });
});

test.each([
  ['T1', '2025-10-26'],
  ['T2', '2025-12-28'],
  ['T3', '2026-03-18'],
  ['T4', '2026-05-25'],
  ['H1', '2025-12-28'],
  ['H2', '2026-05-25'],
  ['Y', '2026-05-25'],
] as const)('%s of 2025-26 ends on %s', (part, day) =>
  expect(lastDayOf({ schoolYear: 2025, part })).toBe(day),
);
