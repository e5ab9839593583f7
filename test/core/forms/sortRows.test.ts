import { expect, test } from 'vitest';
import { tableOf, told } from '../../fixtures/tables.ts';

const roll = tableOf({
  Месяц: '2025-10',
  Район: 'Талгарский район',
  Школа: 'СШ №1',
  'На начало': 500,
  Прибыло: 9,
  Выбыло: 4,
  'На конец': 505,
});

/** What is told of the cells of a total under one school. */
const ofTotal = (...cells: (string | number)[]) =>
  ['type', 'negative-count', 'total-sum'].flatMap((rule) =>
    told(rule, roll([{}, ['Итого', '', '', ...cells]])),
  );

test.each([
  ['as it should be', [500, 9, 4, 505], []],
  ['a formula gone wrong', [500, '#REF!', 4, 505], ['E3 error formulaError']],
  ['words', [500, 9, 'четыре', 505], ['F3 error type']],
  ['a letter for a digit', ['5ОО', 9, 4, 505], ['D3 error type']],
  ['less than nobody', [500, 9, -4, 505], ['F3 error negativeCount']],
  ['no data', [500, '–', 'ж/қ', 505], []],
  ['a blank', ['', '', '', 505], []],
] as const)('a total: %s', (_, cells, expected) => expect(ofTotal(...cells)).toEqual(expected));

test.each([
  ['a mean class size under counts', ['В среднем', '', '', 500.5, 9, 4, '505,5'], []],
  ['an error in a line of means', ['В среднем', '', '', '#DIV/0!', 9, 4, 505], ['D3 error formulaError']],
] as const)('%s', (_, row, expected) => expect(told('type', roll([{}, row]))).toEqual(expected));
