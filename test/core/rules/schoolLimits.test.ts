import { expect, test } from 'vitest';
import { tableOf, told } from '../../fixtures/tables.ts';

const register = tableOf({
  Район: 'Талгарский район',
  Школа: 'СШ №1',
  'Число смен': 2,
  'Проектная мощность': 600,
});

test.each([
  ['an ordinary school', {}, []],
  ['a digit struck twice', { 'Число смен': 22 }, ['C2 warning schoolLimits']],
  ['no shift', { 'Число смен': 0 }, ['C2 warning schoolLimits']],
  ['four shifts do occur', { 'Число смен': 4 }, []],
  ['a large new school', { 'Проектная мощность': 4000 }, []],
  ['as many places as a town has people', { 'Проектная мощность': 60_000 }, ['D2 warning schoolLimits']],
  ['a school in a house that was not built for one', { 'Проектная мощность': 0 }, []],
  ['not given', { 'Число смен': '', 'Проектная мощность': '' }, []],
] as const)('%s', (_, row, expected) => expect(told('school-limits', register([row]))).toEqual(expected));
