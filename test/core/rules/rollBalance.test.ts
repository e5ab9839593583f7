import { expect, test } from 'vitest';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const roll = tableOf({
  Ай: 'қараша 2025',
  Аудан: 'Талғар ауданы',
  Мектеп: '№1 орта мектеп',
  'Ай басында': 500,
  Келгені: 12,
  Кеткені: 7,
  'Ай соңында': 505, // 500 + 12 − 7
});

test.each([
  ['the usual month', {}, []],
  ['one pupil too many at the end', { 'Ай соңында': 506 }, ['G2 error rollBalance']],
  ['the signs exchanged: 500 − 12 + 7', { 'Ай соңында': 495 }, ['G2 error rollBalance']],
  ['nobody came and nobody left', { Келгені: 0, Кеткені: 0, 'Ай соңында': 500 }, []],
  ['a school that opens', { 'Ай басында': 0, Келгені: 400, Кеткені: 0, 'Ай соңында': 400 }, []],
  ['a school that closes', { Келгені: 0, Кеткені: 500, 'Ай соңында': 0 }, []],
  ['a zero at the end is a number', { 'Ай соңында': 0 }, ['G2 error rollBalance']],
  ['counts typed as text', { 'Ай басында': '1 500', 'Ай соңында': '1 505' }, []],
  ['… and a slip in them', { 'Ай басында': '1 500', 'Ай соңында': 505 }, ['G2 error rollBalance']],
  ['a blank is no zero: how many left is not said', { Кеткені: '' }, []],
  ['a dash is no zero', { Келгені: '–' }, []],
  ['no data at the end', { 'Ай соңында': 'ж/қ' }, []],
  ['a cell that cannot be read is told by itself', { Келгені: '1x' }, []],
] as const)('%s', (_, row, expected) => expect(told('roll-balance', roll([row]))).toEqual(expected));

test('the sum is shown with all its parts', () => {
  expect(toldValues('roll-balance', roll([{ 'Ай соңында': 515 }]))).toEqual([
    { start: 500, arrived: 12, left: 7, expected: 505, end: 515 },
  ]);
});

test('every row stands for itself; a total is no row', () => {
  const grid = roll([
    { 'Ай соңында': 504 },
    { Мектеп: '№2 орта мектеп' },
    { Мектеп: '№3 орта мектеп', Кеткені: 6 },
    ['Барлығы', '', '', 1500, 36, 20, 1500],
  ]);
  expect(told('roll-balance', grid)).toEqual(['G2 error rollBalance', 'G4 error rollBalance']);
});

test('a sheet without those who came and left has nothing to add up', () => {
  const short = tableOf({
    Месяц: '11.2025',
    Район: 'Талгарский',
    Школа: 'СШ №1',
    'На начало': 500,
    'На конец': 700,
    Классов: 20,
  });
  expect(told('roll-balance', short([{}]))).toEqual([]);
});
