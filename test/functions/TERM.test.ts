import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { SCHOOL_YEAR } from '../../src/functions/SCHOOL_YEAR.ts';
import { TERM } from '../../src/functions/TERM.ts';

/** A date as Sheets hands it over: midnight, and of another realm. */
const dateOfSheets = (year: number, month: number, day: number): unknown =>
  runInNewContext(`new Date(${year}, ${month - 1}, ${day})`);

describe('TERM', () => {
  test.each<[unknown, unknown]>([
    ['ІІ тоқсан', 2],
    ['3-я четверть', 3],
    [4, 4],
    ['10.11.2025', 2],
    [dateOfSheets(2025, 11, 10), 2],
    [dateOfSheets(2025, 10, 30), 1], // the autumn break belongs to the term just ended
    ['', ''],
  ])('%s gives %s', (x, expected) => expect(TERM(x)).toBe(expected));

  test.each<[unknown, string]>([
    [dateOfSheets(2025, 7, 15), '2025-09-02'], // summer: says when lessons start
    ['V четверть', 'I, II, III, IV'],
    ['жылдық', 'тоқсан емес'],
    ['I жартыжылдық', 'не четверть'],
  ])('%s is refused: %s', (x, message) => expect(() => TERM(x)).toThrow(message));

  test('a range keeps its shape', () => {
    expect(
      TERM([
        ['I', 'II'],
        ['', 4],
      ]),
    ).toEqual([
      [1, 2],
      ['', 4],
    ]);
  });
});

describe('SCHOOL_YEAR', () => {
  test.each<[unknown, unknown]>([
    ['2025/26 оқу жылы', '2025-2026'],
    ['14.01.2026', '2025-2026'],
    [dateOfSheets(2025, 9, 1), '2025-2026'],
    [dateOfSheets(2025, 8, 31), '2024-2025'],
    ['', ''],
  ])('%s gives %s', (x, expected) => expect(SCHOOL_YEAR(x)).toBe(expected));

  test('a year alone is refused with both readings', () => {
    expect(() => SCHOOL_YEAR(2025)).toThrow('2024-2025 және 2025-2026');
  });

  test('years that do not follow one another are refused', () => {
    expect(() => SCHOOL_YEAR('2025-2027')).toThrow('два соседних года');
  });
});
