import { expect, test } from 'vitest';
import { officeOf, plainGrid } from '../../fixtures/marks.ts';

const toldOf = (heads: readonly string[], cells: readonly (string | number)[]) =>
  officeOf([
    plainGrid([
      ['Показатель', 'Ед. изм.', ...heads],
      ['Охват кружками', '%', ...cells],
    ]),
  ]).findings.map(({ message, values }) => [message, values.text]);

function firstRow(heads: readonly string[], cells: readonly (string | number)[]) {
  const { recognised } = officeOf([
    plainGrid([
      ['Показатель', 'Ед. изм.', ...heads],
      ['Охват кружками', '%', ...cells],
    ]),
  ]);
  const numbers = recognised[0]?.table.numbers ?? {};
  return Object.fromEntries(
    ['baseYear', 'base', 'dueYear', 'target', 'year', 'actual'].map((id) => [id, numbers[id]?.[0]]),
  );
}

test('of columns for each year the last one counts, and its year is known', () => {
  const heads = ['Базовое значение 2023', 'План 2024', 'Факт 2024', 'План 2025', 'Факт 2025', 'План 2026'];
  expect(firstRow(heads, [70, 75, 74, 80, 79, 85])).toEqual({
    baseYear: 2023,
    base: 70,
    dueYear: 2026,
    target: 85,
    year: 2025,
    actual: 79,
  });
});

test('a year that nobody has filled yet is not the last one', () => {
  const heads = ['План 2025', 'Факт 2024', 'Факт 2025', 'Факт 2026'];
  expect(firstRow(heads, [80, 74, 79, ''])).toMatchObject({
    dueYear: 2025,
    target: 80,
    year: 2025,
    actual: 79,
  });
});

test('in Kazakh', () => {
  const heads = ['2023 ж. нақты', '2025 ж. жоспар', '2025 ж. нақты'];
  expect(firstRow(heads, [55, 60, 58])).toMatchObject({ dueYear: 2025, target: 60, year: 2025, actual: 58 });
});

test('a column that says its years is gone by', () => {
  const heads = ['Год достижения', 'План', 'Отчётный год', 'Факт'];
  expect(firstRow(heads, [2029, 100, 2024, 74])).toMatchObject({
    dueYear: 2029,
    target: 100,
    year: 2024,
    actual: 74,
  });
});

test('which years were read is told, and no heading is called a repetition', () => {
  const heads = ['План 2024', 'Факт 2024', 'План 2025', 'Факт 2025'];
  expect(toldOf(heads, [75, 74, 80, 79])).toEqual([['lastYears', '2025']]);
  expect(toldOf(['План 2025', 'Факт 2025'], [80, 79])).toEqual([]);
});
