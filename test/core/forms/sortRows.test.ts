import { expect, test } from 'vitest';
import { marksGrid, officeOf } from '../../fixtures/marks.ts';
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

// 4 and 2 came to the two schools of Іле; the 3 of the district below are not among its 6.
test.each([
  ['the rows of its own district', 6, []],
  ['not their sum', 7, ['E2 error totalSum']],
] as const)('a total that names its district stands above its schools: %s', (_, arrived, expected) => {
  const rows = [
    ['2025-10', 'Илийский район', 'Всего по району', 1000, arrived, 4, 1002],
    { Район: 'Илийский район', Школа: 'СШ №1', 'На начало': 600, Прибыло: 4, Выбыло: 2, 'На конец': 602 },
    { Район: 'Илийский район', Школа: 'СШ №2', 'На начало': 400, Прибыло: 2, Выбыло: 2, 'На конец': 400 },
    { Район: 'Уйгурский район', Школа: 'СШ №9', 'На начало': 800, Прибыло: 3, Выбыло: 3, 'На конец': 800 },
  ];
  expect(told('total-sum', roll(rows))).toEqual(expected);
});

test('a signature under the columns of year and term is no row', () => {
  const office = officeOf(
    [marksGrid([{ m5: 5, m4: 5, m3: 5, m2: 0 }])].map((grid) => ({
      ...grid,
      values: [...grid.values, ['', '', 'Директор', 'Сейтов А.']],
    })),
  );
  expect(office.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(office.recognised[0]?.table.length).toBe(1);
});
