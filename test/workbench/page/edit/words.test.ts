import { expect, test } from 'vitest';
import { bothHalves, builtIns, halfOf } from '../../../../src/workbench/page/edit/words.ts';

test.each([
  ['Сома. / Сумма.', 'Сома.', 'Сумма.'],
  ['Сома\n/ Сумма', 'Сома', 'Сумма'], // a line may end before the slash
  ['а / б / в / г', 'а / б', 'в / г'], // each half has a slash of its own
  ['а / б / в', 'а / б / в', 'а / б / в'], // nobody can tell where it parts
  ['км/сағ', 'км/сағ', 'км/сағ'], // a slash without blanks parts nothing
  ['', '', ''],
])('%j is %j in Kazakh and %j in Russian', (text, kk, ru) => {
  expect([halfOf(text, 'kk'), halfOf(text, 'ru')]).toEqual([kk, ru]);
  expect(bothHalves(text)).toEqual({ kk, ru, en: '' });
});

test('built-in functions are offered once each, in alphabetical order', () => {
  const names = builtIns().map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
  expect(names).toContain('VLOOKUP');
});
