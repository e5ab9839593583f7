import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { officeOf, plainGrid } from '../../fixtures/marks.ts';

const HEAD = [
  '№',
  'Школа',
  'Учебный год',
  'Четверть',
  'Класс',
  'Всего уч-ся',
  '5',
  '4',
  '3',
  '2',
  '% качества',
];
type Line = readonly Cell[];
const line = (
  school: string,
  name: string,
  pupils: number,
  marks: readonly [number, number, number, number],
): Line => ['', school, '2025-2026', 'I', name, pupils, ...marks, ''];
const sum = (label: string, at: 0 | 1, ...numbers: Cell[]): Line =>
  at === 0 ? [label, '', '', '', '', ...numbers] : ['', label, '', '', '', ...numbers];

const told = (...rows: Line[]) =>
  officeOf([plainGrid([HEAD, ...rows])])
    .findings.filter(({ rule }) => rule === 'total-sum')
    .map(({ row, column, message, values }) => [
      row,
      column,
      message,
      values.diff ?? values.computed ?? values.value,
    ]);

const A = line('СШ №1', '5А', 25, [5, 10, 9, 1]); // 15 of 25: 60 %
const B = line('СШ №1', '6А', 20, [1, 4, 14, 1]); // 5 of 20: 25 %
const C = line('СШ №2', '5А', 30, [6, 9, 15, 0]); // 15 of 30: 50 %
const D = line('СШ №2', '6А', 10, [1, 1, 8, 0]); // 2 of 10: 20 %

describe('sums', () => {
  test('one total below all rows', () => {
    expect(told(A, B, sum('Итого', 1, 45, 6, 14, 23, 2))).toEqual([]);
    expect(told(A, B, sum('Итого', 1, 46, 6, 14, 23, 2))).toEqual([[4, 6, 'totalSum', 1]]); // off by one: one finding
    expect(told(A, B, sum('Барлығы', 0, 45, 6, 13, 23, 2))).toEqual([[4, 8, 'totalSum', -1]]); // named under «№»
  });

  test('a total per school and one of all', () => {
    const first = sum('Итого по СШ №1', 1, 45, 6, 14, 23, 2);
    const second = sum('СШ №2 бойынша барлығы', 1, 40, 7, 10, 23, 0);
    expect(told(A, B, first, C, D, second, sum('ВСЕГО', 1, 85, 13, 24, 46, 2))).toEqual([]);
    expect(told(A, B, first, [], C, D, second, [], sum('ВСЕГО', 1, 85, 13, 24, 46, 2))).toEqual([]); // blank rows
  });

  test('three levels: school, district, oblast', () => {
    const s1 = sum('Итого', 1, 25, 5, 10, 9, 1);
    const s2 = sum('Итого', 1, 20, 1, 4, 14, 1);
    const district = sum('Итого по району', 1, 45, 6, 14, 23, 2);
    const s3 = sum('Итого', 1, 30, 6, 9, 15, 0);
    const other = sum('Итого по району', 1, 30, 6, 9, 15, 0);
    expect(told(A, s1, B, s2, district, C, s3, other, sum('По области', 1, 75, 12, 23, 38, 2))).toEqual([]);
    const third = line('СШ №2', '7А', 10, [1, 1, 8, 0]);
    const s4 = sum('Итого', 1, 10, 1, 1, 8, 0);
    expect(
      told(A, s1, B, s2, district, C, s3, third, s4, sum('Итого по району', 1, 40, 7, 10, 23, 0)),
    ).toEqual([]);
  });

  test('spans among their classes are another way to the same total, and neither is added to the other', () => {
    // 25 + 20 are 45, of the classes and of the span; the other class stands alone.
    const span = line('СШ №1', '5-6', 45, [6, 14, 23, 2]);
    expect(told(A, B, span, sum('Итого', 1, 45, 6, 14, 23, 2))).toEqual([]);
    expect(told(A, B, span, sum('Итого', 1, 46, 6, 14, 23, 2))).toEqual([[5, 6, 'totalSum', 1]]);
  });
  test('totals that stand first', () => {
    const first = sum('СШ №1 всего', 1, 45, 6, 14, 23, 2);
    const second = sum('СШ №2 всего', 1, 40, 7, 10, 23, 0);
    expect(told(first, A, B, second, C, D)).toEqual([]);
    expect(told(sum('ВСЕГО', 1, 85, 13, 24, 46, 2), first, A, B, second, C, D)).toEqual([]);
    expect(told(first, A, B, sum('СШ №2 всего', 1, 41, 7, 10, 23, 0), C, D)).toEqual([[5, 6, 'totalSum', 1]]);
  });

  test('a mean of the rows is no sum', () => {
    expect(told(A, B, sum('Среднее', 1, 22.5, 3, 7, 11.5, 1))).toEqual([]);
    expect(told(A, B, sum('Орташа', 1, 22, 3, 7, 11, 1))).toEqual([]);
    expect(told(A, B, sum('Качество по школе', 1, '', '', '', '', '', 44.4))).toEqual([]);
  });

  test('a cell that cannot be read is told by itself, not as a wrong sum', () => {
    const bad: Line = ['', 'СШ №1', '2025-2026', 'I', '7А', '2x', 1, 1, 1, 1, ''];
    expect(told(A, bad, sum('Итого', 1, 50, 6, 11, 10, 2))).toEqual([]);
  });
});

describe('shares', () => {
  // 6 + 14 of 45 is 44.4 %; the plain mean of 60 and 25 is 42.5 %.
  test.each<[Cell, unknown[]]>([
    [44.4, []],
    [44, []], // a whole percent
    [42.5, [[4, 11, 'totalIsMean', 44.4]]],
    [61, [[4, 11, 'outsideParts', 61]]],
    [24, [[4, 11, 'outsideParts', 24]]],
    [50, [[4, 11, 'printedRate', 44.4]]], // within the parts, and neither pooled nor their mean
  ])('a total share of %j: %j', (quality, expected) => {
    expect(told(A, B, sum('Итого', 1, 45, 6, 14, 23, 2, quality))).toEqual(expected);
  });
});

describe('what is a total and what is a school', () => {
  const used = (name: string) => {
    const { recognised } = officeOf([plainGrid([HEAD, A, line(name, '7А', 25, [5, 10, 9, 1])])]);
    return recognised[0]?.table.length;
  };
  test.each([
    'Средняя школа №5',
    'Жалпы білім беретін мектеп №3',
    'Жалпы орта білім беретін №7 мектеп',
    'Основная средняя школа',
    'Средняя общеобразовательная школа',
    'Всеволод атындағы мектеп',
    '№4 орта мектеп',
    'Качар орта мектебі',
    'Жиынғали атындағы мектеп-гимназия',
  ])('%s is a school', (name) => expect(used(name)).toBe(2));

  test.each([
    'Итого',
    'ИТОГО:',
    'Итого по школе',
    'Всего по району',
    'Барлығы',
    'Барлығы:',
    'Жиыны',
    'Қорытынды',
    'Мектеп бойынша',
    'По школе',
    'Жалпы',
    'Среднее по школе',
    'Средний %',
    'TOTAL',
    'Бaрлығы', // a Latin a
  ])('%s is a total', (name) => expect(used(name)).toBe(1));

  test('the final mark under the term is no total', () => {
    const final: Line = ['', 'СШ №1', '2025-2026', 'Қорытынды', '7А', 25, 5, 10, 9, 1, ''];
    expect(officeOf([plainGrid([HEAD, A, final])]).facts.used).toBe(2);
  });
});
