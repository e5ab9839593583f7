import { describe, expect, test } from 'vitest';
import {
  lastTermEndedBy,
  partOfDate,
  schoolCalendar,
  schoolYearOfDate,
  termsClosedIn,
} from '../../../src/core/model/calendar.ts';
import { periodKey } from '../../../src/core/model/period.ts';

const term = (date: string): string => {
  const period = partOfDate(date);
  return period.ok ? periodKey(period.value) : period.error.code;
};

// 2025-26: 2 Sep–26 Oct, 3 Nov–28 Dec, 8 Jan–18 Mar, 30 Mar–25 May, as the ministry announced.
describe('the term of a day in 2025-2026', () => {
  test.each([
    ['2025-09-02', '2025-T1'],
    ['2025-10-26', '2025-T1'],
    ['2025-10-27', '2025-T1'], // a break belongs to the term just ended
    ['2025-11-02', '2025-T1'],
    ['2025-11-03', '2025-T2'],
    ['2025-12-28', '2025-T2'],
    ['2025-12-31', '2025-T2'],
    ['2026-01-07', '2025-T2'],
    ['2026-01-08', '2025-T3'],
    ['2026-03-18', '2025-T3'],
    ['2026-03-29', '2025-T3'],
    ['2026-03-30', '2025-T4'],
    ['2026-05-25', '2025-T4'],
    ['2026-05-26', 'period.summer'],
    ['2026-08-31', 'period.summer'],
    ['2025-09-01', 'period.summer'], // lessons started on the 2nd
  ])('%s is %s', (date, expected) => expect(term(date)).toBe(expected));

  test('a summer day is refused with the first day of lessons', () => {
    const period = partOfDate('2025-07-15');
    expect(period.ok ? {} : period.error.values).toEqual({ date: '2025-07-15', from: '2025-09-02' });
  });
});

// 2023-24: autumn break 30 Oct–5 Nov, winter 29 Dec–7 Jan, spring 21–31 Mar, end 25 May, as the ministry announced.
test.each([
  ['2023-10-29', '2023-T1'],
  ['2023-11-05', '2023-T1'],
  ['2023-11-06', '2023-T2'],
  ['2024-01-07', '2023-T2'],
  ['2024-01-08', '2023-T3'],
  ['2024-03-31', '2023-T3'],
  ['2024-04-01', '2023-T4'],
])('in 2023-2024 %s is %s', (date, expected) => expect(term(date)).toBe(expected));

test('a year without the ministry’s dates says that they are assumed', () => {
  expect([2023, 2024, 2025, 2026].map((year) => schoolCalendar(year).isAssumed)).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test('in every year the terms follow one another without touching', () => {
  for (let year = 2015; year < 2035; year += 1) {
    const days = schoolCalendar(year).terms.flatMap(({ from, to }) => [from, to]);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.map(schoolYearOfDate)).toEqual(days.map(() => year));
  }
});

describe('the last term ended by a month', () => {
  test.each([
    ['2025-09', '2024-T4'], // term I is still going on
    ['2025-10', '2025-T1'], // ended on 26 October
    ['2025-11', '2025-T1'],
    ['2025-12', '2025-T2'],
    ['2026-02', '2025-T2'],
    ['2026-03', '2025-T3'],
    ['2026-05', '2025-T4'],
    ['2026-08', '2025-T4'],
    ['2020-10', '2019-T4'], // the autumn break of 2020 began on 5 November
    ['2020-11', '2020-T1'],
  ])('%s: %s', (month, key) => expect(periodKey(lastTermEndedBy(month))).toBe(key));

  test('a school year closes four terms, one a month', () => {
    const months = ['09', '10', '11', '12'].map((month) => `2025-${month}`);
    const next = ['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2026-${month}`);
    const closed = [...months, ...next].map((month) => termsClosedIn(month).map(periodKey).join());
    expect(closed).toEqual(['', '2025-T1', '', '2025-T2', '', '', '2025-T3', '', '2025-T4', '', '', '']);
  });
});
