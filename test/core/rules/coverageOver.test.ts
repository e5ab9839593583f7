import { expect, test } from 'vitest';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const coverage = tableOf({
  Ай: 'қараша 2025',
  Аудан: 'Талғар ауданы',
  Мектеп: '№1 орта мектеп',
  Бағыты: 'ыстық тамақ',
  'Қамтылуға тиіс': 400,
  Қамтылды: 380,
});

test.each([
  ['fewer than are to be covered', {}, []],
  ['all of them', { Қамтылды: 400 }, []],
  ['one more', { Қамтылды: 401 }, ['F2 error coverageOver']],
  ['the two columns exchanged', { 'Қамтылуға тиіс': 380, Қамтылды: 400 }, ['F2 error coverageOver']],
  ['covered where nobody is to be', { 'Қамтылуға тиіс': 0, Қамтылды: 3 }, ['F2 error coverageOver']],
  ['nobody of nobody', { 'Қамтылуға тиіс': 0, Қамтылды: 0 }, []],
  ['how many are to be covered is not given', { 'Қамтылуға тиіс': '' }, []],
  ['a dash for the covered', { Қамтылды: '—' }, []],
  ['no data', { 'Қамтылуға тиіс': 'ж/қ' }, []],
  ['counts typed as text', { 'Қамтылуға тиіс': '1 400', Қамтылды: '1 400' }, []],
] as const)('%s', (_, row, expected) => expect(told('coverage-over', coverage([row]))).toEqual(expected));

test('both counts are shown', () => {
  expect(toldValues('coverage-over', coverage([{ Қамтылды: 3800 }]))).toEqual([
    { covered: 3800, eligible: 400 },
  ]);
});

test('in Russian, without a school: a district in a row', () => {
  const districts = tableOf({
    Месяц: '11.2025',
    Район: 'Талгарский район',
    'Вид питания': 'горячее питание',
    'Подлежит охвату': 35_000,
    'Охвачено горячим питанием': 35_081,
  });
  const rows = [{}, { Район: 'Карасайский район', 'Охвачено горячим питанием': 34_000 }];
  expect(told('coverage-over', districts(rows))).toEqual(['E2 error coverageOver']);
});
