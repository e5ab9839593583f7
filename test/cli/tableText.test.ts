import { expect, test } from 'vitest';
import { tableText } from '../../src/cli/tableText.ts';
import type { TableFigures } from '../../src/core/summary/tableFigures.ts';

const TABLE: TableFigures = {
  id: 'attainment',
  heading: 'Качество',
  columns: [
    { key: 'district', head: 'Район (город)', format: 'text' },
    { key: 'graded', head: 'Оцениваемых', format: 'count' },
    { key: 'value', head: 'I четверть', group: 'Качество знаний, %', format: 'percent' },
    { key: 'delta', head: 'Изменение, п.п.', group: 'Качество знаний, %', format: 'deltaPp' },
    { key: 'place', head: 'Место', format: 'place' },
  ],
  rows: [
    { key: 'a', cells: ['Талгарский район', 12_345, 62.25, 1.04, 1] },
    { key: 'b', cells: ['Илийский район (неполные данные, до выяснения)', 980, 55.449, -0.6, null] },
    { key: 'total', isTotal: true, cells: ['Всего', 13_325, 61.7, 0.04, null] },
  ],
  notes: ['Примечание.'],
};

// Half-up: 62.25 is 62,3, 55.449 is 55,4; a change of 0.04 is printed as none. Names go on after 36 letters.
test('a table as the sheet shows it: heads by words, groups once, changes with their sign', () => {
  expect(tableText(TABLE, 'ru').map((line) => line.replace(/\u00a0/g, ' '))).toEqual([
    '',
    'Качество',
    '                                                    Качество',
    '                                                   знаний, %',
    'Район (город)                         Оцениваемых          I  Изменение,  Место',
    '                                                    четверть        п.п.',
    '───────────────────────────────────────────────────────────────────────────────',
    'Талгарский район                           12 345       62,3        +1,0      1',
    'Илийский район (неполные данные, до           980       55,4        −0,6      –',
    'выяснения)',
    'Всего                                      13 325       61,7         0,0      –',
    '  Примечание.',
  ]);
});

test('a list of unlike things is told in the formats of its lines; a year has no groups', () => {
  const targets: TableFigures = {
    ...TABLE,
    columns: [
      { key: 'indicator', head: 'Показатель', format: 'text' },
      { key: 'year', head: 'Год', format: 'place' },
      { key: 'value', head: 'Значение', format: 'decimal1' },
    ],
    rows: [
      { key: 'a', cells: ['Места', 2025, 14_800], formats: ['text', 'place', 'count'] },
      { key: 'b', cells: ['Охват', 2025, 91.7], formats: ['text', 'place', 'decimal1'] },
    ],
    notes: [],
  };
  expect(
    tableText(targets, 'ru')
      .slice(-2)
      .map((line) => line.replace(/\u00a0/g, ' ')),
  ).toEqual(['Места       2025    14 800', 'Охват       2025      91,7']);
});
