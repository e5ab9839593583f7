import { describe, expect, test } from 'vitest';
import { type MarksRow, marksGrid } from '../../fixtures/marks.ts';
import { tableOf, told, toldValues, withFormat } from '../../fixtures/tables.ts';

const shares = tableOf({
  Школа: 'СШ №1',
  Район: 'Талгарский район',
  'Учебный год': '2025-2026',
  Четверть: 1,
  Класс: '5А',
  'Качество знаний, %': 60,
  'Успеваемость, %': 96,
});
const row = (quality: string | number, pass: string | number) =>
  told('quality-over-pass', shares([{ 'Качество знаний, %': quality, 'Успеваемость, %': pass }]));

test.each([
  ['quality is less', 60, 96, []],
  // Seen in a real table: one school prints 100 % under сапа and 70 % under үлгерім.
  ['the two headings exchanged', 100, 70, ['F2 error qualityOverPass']],
  ['everybody has only 4 and 5', 100, 100, []],
  ['who has no 2 has only 4 and 5', 60, 60, []],
  ['a tenth above', '60,2', '60,1', ['F2 error qualityOverPass']],
  ['one is not printed', 60, '', []],
  ['a dash', '–', 0, []],
  ['nobody has passed', 0, 0, []],
  // 2 of 3 is 66.67: «67» and «66,7» are one share, printed with other decimals.
  ['a share that was rounded up', 67, '66,7', []],
  ['… but not from more than half a percent', 68, '66,7', ['F2 error qualityOverPass']],
  ['2 of 3 in two decimals', '66,7', '66,67', []],
] as const)('%s: %s and %s', (_, quality, pass, expected) => expect(row(quality, pass)).toEqual(expected));

test('both are shown', () => {
  const grid = shares([{ 'Качество знаний, %': 100, 'Успеваемость, %': 70 }]);
  expect(toldValues('quality-over-pass', grid)).toEqual([{ quality: 100, passRate: 70 }]);
});

test('a fraction under a percent format', () => {
  const grid = shares([{ 'Качество знаний, %': 0.7, 'Успеваемость, %': 70 }]);
  expect(told('quality-over-pass', withFormat(grid, 'Качество знаний, %', '0%'))).toEqual([]);
});

describe('beside the marks', () => {
  const marks: MarksRow = { m5: 4, m4: 8, m3: 7, m2: 1 }; // 12 and 19 of 20: 60 and 95 %
  test.each([
    ['as the marks give them', { quality: 60, pass: 95 }, []],
    ['exchanged', { quality: 95, pass: 60 }, ['J2 error qualityOverPass']],
  ] as const)('%s', (_, printed, expected) =>
    expect(told('quality-over-pass', marksGrid([{ ...marks, ...printed }]))).toEqual(expected),
  );
});
