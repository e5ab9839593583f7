import { expect, test } from 'vitest';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const targets = tableOf({
  Көрсеткіш: 'Балабақша орны',
  'Бастапқы жыл': 2023,
  'Бастапқы мән': 60_000,
  'Орындау жылы': 2029,
  'Межелі мән': 95_000,
});

test.each([
  ['six years to go', {}, []],
  ['one year to go', { 'Орындау жылы': 2024 }, []],
  ['due in the year it is measured from', { 'Орындау жылы': 2023 }, ['D2 error targetYears']],
  ['the two years exchanged', { 'Бастапқы жыл': 2029, 'Орындау жылы': 2023 }, ['D2 error targetYears']],
  ['years with their word', { 'Бастапқы жыл': '2023 жыл', 'Орындау жылы': '2029 ж.' }, []],
  [
    '… and a slip in them',
    { 'Бастапқы жыл': '2032 жыл', 'Орындау жылы': '2029 ж.' },
    ['D2 error targetYears'],
  ],
  ['no base year', { 'Бастапқы жыл': '' }, []],
  ['a dash for the due year', { 'Орындау жылы': '–' }, []],
  ['a year that cannot be read is told by itself', { 'Орындау жылы': '2029-2030' }, []],
] as const)('%s', (_, row, expected) => expect(told('target-years', targets([row]))).toEqual(expected));

test('both years are shown', () => {
  expect(toldValues('target-years', targets([{ 'Орындау жылы': 2020 }]))).toEqual([
    { firstYear: 2023, lastYear: 2020 },
  ]);
});
