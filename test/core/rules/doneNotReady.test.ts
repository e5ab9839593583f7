import { expect, test } from 'vitest';
import { tableOf, told } from '../../fixtures/tables.ts';

const objects = tableOf({
  Район: 'Талгарский район',
  Объект: 'Школа на 600 мест',
  Стадия: 'завершено',
  'Готовность, %': 100,
});

test.each([
  ['finished and ready', {}, []],
  ['handed over at 85 %', { 'Готовность, %': 85 }, ['D2 warning doneNotReady']],
  ['said in other words', { Стадия: 'введен', 'Готовность, %': '85 %' }, ['D2 warning doneNotReady']],
  ['a fraction for a percentage', { 'Готовность, %': 1 }, ['D2 warning doneNotReady']],
  ['not given', { 'Готовность, %': '' }, []],
  ['still being built', { Стадия: 'идёт', 'Готовность, %': 85 }, []],
  ['ready and not yet handed over', { Стадия: 'идёт' }, []],
] as const)('%s', (_, row, expected) => expect(told('done-not-ready', objects([row]))).toEqual(expected));
