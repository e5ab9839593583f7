import { expect, test } from 'vitest';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const targets = tableOf({
  Показатель: 'Охват дошкольным образованием',
  'Ед. изм.': 'процент',
  'Базовый год': 2023,
  'Исходное значение': 71.5,
  'Год достижения': 2029,
  'Целевое значение': 95.5,
  'Отчётный год': 2025,
  Факт: 80.2,
});

test.each([
  ['on the way', {}, []],
  ['the target to the digit, four years early', { Факт: 95.5 }, ['H2 warning planAsFact']],
  ['as text', { Факт: '95,5' }, ['H2 warning planAsFact']],
  ['a tenth beside it', { Факт: 95.4 }, []],
  ['past it', { Факт: 96 }, []],
  ['reached when it was due', { Факт: 95.5, 'Отчётный год': 2029 }, []],
  ['reached later', { Факт: 95.5, 'Отчётный год': 2030 }, []],
  ['one year early', { Факт: 95.5, 'Отчётный год': 2028 }, ['H2 warning planAsFact']],
  ['a hundred percent is usual', { 'Целевое значение': 100, Факт: 100 }, []],
  ['a hundred percent said in words', { 'Ед. изм.': 'пайыз', 'Целевое значение': 100, Факт: 100 }, []],
  ['a hundred, the unit not given', { 'Ед. изм.': '', 'Целевое значение': 100, Факт: 100 }, []],
  [
    'a hundred schools are not',
    { 'Ед. изм.': 'мектеп', 'Целевое значение': 100, Факт: 100 },
    ['H2 warning planAsFact'],
  ],
  ['nought is usual: no school in three shifts', { 'Ед. изм.': 'школ', 'Целевое значение': 0, Факт: 0 }, []],
  ['two colleges are two early', { 'Ед. изм.': 'колледж', 'Целевое значение': 2, Факт: 2 }, []],
  ['a level to be kept', { 'Исходное значение': 95.5, Факт: 95.5 }, []],
  ['the base is not given', { 'Исходное значение': '', Факт: 95.5 }, ['H2 warning planAsFact']],
  ['the fact has not come', { Факт: '–' }, []],
  ['no target', { 'Целевое значение': '', Факт: 95.5 }, []],
  ['of which year is not said', { 'Отчётный год': '', Факт: 95.5 }, []],
  ['when it is due is not said', { 'Год достижения': '', Факт: 95.5 }, []],
  // 0.1 + 0.2 of a formula against a typed 0.3.
  ['binary noise of a formula', { 'Целевое значение': 0.3, Факт: 0.1 + 0.2 }, ['H2 warning planAsFact']],
] as const)('%s', (_, row, expected) => expect(told('plan-as-fact', targets([row]))).toEqual(expected));

test('the one figure is shown', () => {
  expect(toldValues('plan-as-fact', targets([{ Факт: 95.5 }]))).toEqual([{ value: 95.5 }]);
});

test('a road map without years says nothing of early', () => {
  const short = tableOf({ Көрсеткіш: 'Жаңа мектеп', 'Бастапқы мән': 0, 'Межелі мән': 22, 'Нақты мән': 22 });
  expect(told('plan-as-fact', short([{}]))).toEqual([]);
});
