import { expect, test } from 'vitest';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const targets = tableOf({
  Показатель: 'Охват дошкольным образованием',
  'Ед. изм.': 'процент',
  'Что лучше': 'выше',
  'Вид значения': 'уровень',
  'Исходное значение': 71.5,
  'Целевое значение': 95.5,
});

test.each([
  ['up, as it should be', {}, []],
  ['a digit lost', { 'Целевое значение': 5.5 }, ['F2 warning targetDirection']],
  ['a level that is kept', { 'Целевое значение': 71.5 }, []],
  ['less is better', { 'Что лучше': 'ниже', 'Целевое значение': 12 }, []],
  ['less is better, and more is planned', { 'Что лучше': 'ниже' }, ['F2 warning targetDirection']],
  ['how much is added', { 'Вид значения': 'прирост', 'Целевое значение': 20 }, []],
  ['not said what is better', { 'Что лучше': '', 'Целевое значение': 5.5 }, []],
  ['no base', { 'Исходное значение': '', 'Целевое значение': 5.5 }, []],
] as const)('%s', (_, row, expected) => expect(told('target-direction', targets([row]))).toEqual(expected));

test('the three are shown', () => {
  expect(toldValues('target-direction', targets([{ 'Целевое значение': 5.5 }]))).toEqual([
    { base: 71.5, target: 5.5, better: '@higher' },
  ]);
});
