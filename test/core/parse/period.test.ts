import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { parsePart, parseSchoolYear } from '../../../src/core/parse/period.ts';

const part = (cell: Cell): string | undefined => {
  const read = parsePart(cell);
  return read.ok ? read.value : read.error.code;
};

describe('parsePart', () => {
  test.each<[Cell, string]>([
    ['I', 'T1'],
    ['І', 'T1'], // Cyrillic І
    ['і', 'T1'],
    ['iv', 'T4'],
    ['ІV', 'T4'], // І Cyrillic, V Latin
    ['1', 'T1'],
    [1, 'T1'],
    [4, 'T4'],
    ['ІІ тоқсан', 'T2'], // as in a regional report: both letters Cyrillic
    ['II четверти', 'T2'],
    ['ІІ токсан', 'T2'], // Russian keyboard
    ['П четверть', 'T2'], // П typed for II
    ['Ш тоқсан', 'T3'],
    ['1-тоқсан', 'T1'],
    ['1тоқсан', 'T1'],
    ['тоқсан 2', 'T2'],
    ['III ч.', 'T3'],
    ['3 четв.', 'T3'],
    ['1-я четверть', 'T1'],
    ['2-ая четверть', 'T2'],
    ['бірінші тоқсан', 'T1'],
    ['төртінші тоқсан', 'T4'],
    ['первая четверть', 'T1'],
    ['четвёртая четверть', 'T4'], // the ordinal and the noun begin alike
    ['в третьей четверти', 'T3'],
    ['I тоқсан қорытындысы', 'T1'], // the results of a term are that term
    ['Итоги II четверти', 'T2'],
    ['2025-2026 оқу жылының I тоқсаны', 'T1'],
    ['I четверть 2025-2026 учебного года', 'T1'],
    ['2024/25 уч. год, 3 четверть', 'T3'],
    ['2025 жылғы IV тоқсан', 'T4'],
    ['Term II', 'T2'],
    ['I жартыжылдық', 'H1'],
    ['ІІ жартыжылдық', 'H2'],
    ['1 полугодие', 'H1'],
    ['второе полугодие', 'H2'],
    ['2 полуг.', 'H2'],
    ['жылдық', 'Y'],
    ['Жылдық баға', 'Y'],
    ['годовая', 'Y'],
    ['Годовой', 'Y'],
    ['год', 'Y'],
    ['за год', 'Y'],
    ['2024-2025 оқу жылы', 'Y'],
    ['қорытынды', 'F'],
    ['Қорытынды баға', 'F'],
    ['итоговая', 'F'],
  ])('%j is %s', (cell, expected) => expect(part(cell)).toBe(expected));

  test.each<[Cell]>([
    ['V четверть'], // there is none
    ['VI'],
    [5],
    [0],
    ['0'],
    [1.5],
    ['5 тоқсан'],
    ['III жартыжылдық'],
    ['I-II тоқсан'], // two terms
    ['1 полугодие (2 четверть)'], // two kinds
    ['тоқсан'], // which?
    ['четверть'],
    ['жылдық қорытынды'], // annual or final
    ['II сынып'], // a number of something else
    ['5А'],
    ['П'], // a letter, without the word
    ['2025-2026'], // a year without its words is no annual mark
    ['қараша'],
    [true],
    [{ date: '2026-04-01' }], // «1.04» turned into a date by the sheet
  ])('%j is refused', (cell) => expect(part(cell)).toBe('period.term'));

  test.each<[Cell]>([[''], ['–'], ['ж/қ'], ['н/д']])('%j is no data', (cell) => {
    expect(part(cell)).toBeUndefined();
  });

  test('the refusal offers the terms', () => {
    const read = parsePart('V четверть');
    expect(read.ok ? {} : read.error.values).toEqual({ text: 'V четверть', options: 'I, II, III, IV' });
  });
});

describe('parseSchoolYear', () => {
  const year = (cell: Cell): number | string | undefined => {
    const read = parseSchoolYear(cell);
    return read.ok ? read.value : read.error.code;
  };

  test.each<[Cell, number]>([
    ['2025-2026', 2025],
    ['2025/26', 2025],
    ['2025/2026', 2025],
    ['2025–26 оқу жылы', 2025], // en dash
    ['2025 - 2026', 2025],
    ['2025-2026 уч. год', 2025],
    ['2024-2025 оқу жылы I тоқсан', 2024],
    ['I четверть 2021-2022 учебного года', 2021],
    ['25/26', 2025],
    ['25-26 оқу жылы', 2025],
    ['1999-2000', 1999],
    ['1999/00', 1999],
    [{ date: '2025-09-01' }, 2025], // the year changes on 1 September
    [{ date: '2025-08-31' }, 2024],
    [{ date: '2026-01-14' }, 2025],
    ['14.01.2026', 2025],
    ['2025-11-10', 2025],
  ])('%j starts in %i', (cell, expected) => expect(year(cell)).toBe(expected));

  test.each<[Cell, string]>([
    ['2025-2027', 'period.yearPair'],
    ['2026-2025', 'period.yearPair'],
    ['2023-2029 жж.', 'period.yearPair'], // a programme, not a school year
    ['2025-11', 'period.yearPair'], // a month
    [2025, 'period.yearAlone'],
    ['2025 ж.', 'period.yearAlone'],
    ['2024-2025, 2025-2026', 'period.year'],
    ['7-8', 'period.year'],
    ['10-11 сынып', 'period.year'],
    ['I тоқсан', 'period.year'],
    ['31.02.2026', 'period.yearAlone'], // no such day
    [true, 'period.year'],
  ])('%j is refused: %s', (cell, code) => expect(year(cell)).toBe(code));

  test('a year alone names both readings', () => {
    const read = parseSchoolYear(2025);
    expect(read.ok ? {} : read.error.values).toEqual({
      text: '2025',
      first: '2024-2025',
      second: '2025-2026',
    });
  });

  test('a blank is no data', () => expect(year('')).toBeUndefined());
});
