import { expect, test } from 'vitest';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const roll = tableOf({
  Месяц: 'ноябрь 2025',
  Район: 'Талгарский район',
  Школа: 'СШ №1',
  'На начало': 500,
  'На конец': 500,
  'Кол-во классов': 20, // 25 in a class
});

test.each([
  ['25 in a class', {}, []],
  ['forty is the most: 800 / 20', { 'На конец': 800 }, []],
  ['801 / 20 is 40.05', { 'На конец': 801 }, ['F2 warning classSize']],
  ['pupils and classes exchanged', { 'На конец': 20, 'Кол-во классов': 500 }, ['F2 warning classSize']],
  ['one pupil in a class, as small schools have', { 'На конец': 9, 'Кол-во классов': 9 }, []],
  ['more classes than pupils', { 'На конец': 8, 'Кол-во классов': 9 }, ['F2 warning classSize']],
  ['pupils and no class at all', { 'Кол-во классов': 0 }, ['F2 error noClasses']],
  ['nobody and no class: a school that has closed', { 'На конец': 0, 'Кол-во классов': 0 }, []],
  ['nobody yet, the classes are formed', { 'На конец': 0 }, []],
  ['classes not given', { 'Кол-во классов': '' }, []],
  ['a dash for the classes', { 'Кол-во классов': '-' }, []],
  ['pupils not given', { 'На конец': 'н/д' }, []],
] as const)('%s', (_, row, expected) => expect(told('class-size', roll([row]))).toEqual(expected));

test.each([
  ['801 / 20', { 'На конец': 801 }, { mean: 40.05 }],
  [
    '1001 / 25 is shown above the forty it passes',
    { 'На конец': 1001, 'Кол-во классов': 25 },
    { mean: 40.04 },
  ],
  ['5000 / 20: a nought too many', { 'На конец': 5000 }, { mean: 250 }],
  ['20 / 500', { 'На конец': 20, 'Кол-во классов': 500 }, { mean: 0.04 }],
  ['pupils without a class', { 'Кол-во классов': 0 }, { pupils: 500 }],
] as const)('what is said: %s', (_, row, values) =>
  expect(toldValues('class-size', roll([row]))).toEqual([values]),
);
