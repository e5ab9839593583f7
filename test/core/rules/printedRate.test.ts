import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { type MarksRow, marksGrid, officeOf, toldBy } from '../../fixtures/marks.ts';

const told = (given: MarksRow) => toldBy('printed-rate', [marksGrid([given])]);

describe('quality: 9 + 20 of 48 is 60.41666… %', () => {
  const marks = { m5: 9, m4: 20, m3: 18, m2: 1 } as const;
  test.each<[Cell, string[], string]>([
    ['60,42', [], 'half-up at two decimals'],
    ['60,4', [], 'at one'],
    ['60,40', ['2 info printedRate'], 'a nought that was typed is a decimal: 60,42 would be right'],
    [60, [], 'a whole printed 60 is rounded, not wrong'],
    ['60,4 %', [], 'a text with its sign'],
    [60.416666666666664, [], 'the full-length result of a formula'],
    ['60,41', ['2 info printedRateUnit'], 'cut instead of rounded: one unit of the last digit'],
    ['60,3', ['2 info printedRateUnit'], 'one unit at one decimal'],
    [61, ['2 info printedRateUnit'], 'one unit of a whole percent'],
    ['60,2', ['2 error printedRate'], 'two units'],
    [62, ['2 error printedRate'], ''],
    [60.5416666666667, ['2 error printedRate'], 'a formula over other cells'],
    ['', [], 'nothing printed'],
    ['–', [], 'no data'],
  ])('printed %j: %j %s', (quality, expected) => expect(told({ ...marks, quality })).toEqual(expected));
});

describe('other bases are named before a share is called wrong', () => {
  // 12 good of 20 graded, 5 not attested: 12/25 = 48 %, without the not attested 12/20 = 60 %; the class has 30.
  const marks = { m5: 4, m4: 8, m3: 7, m2: 1, na: 5, pupils: 30 } as const;
  test.each<[MarksRow, string[]]>([
    [{ quality: 48 }, []],
    [{ quality: 60 }, ['2 warning printedRateWithoutNotAttested']],
    [{ quality: 40 }, ['2 warning printedRateOfPupils']], // 12/30
    [{ quality: 55 }, ['2 error printedRate']],
    [{ pass: 76 }, []], // 19/25: the not attested have not passed
    [{ pass: 95 }, ['2 warning printedRateWithoutNotAttested']], // 19/20
  ])('%j: %j', (printed, expected) => expect(told({ ...marks, ...printed })).toEqual(expected));
});

describe('the tolerance of an office: 9 + 20 of 48 is 60.41666… %', () => {
  const marks = { m5: 9, m4: 20, m3: 18, m2: 1 } as const;
  test.each<[Cell, number, string, string]>([
    ['60,51', 0.1, 'info printedRate', '0.093 points off'],
    ['60,52', 0.1, 'error printedRate', '0.103 points off'],
    ['60,51', 0, 'error printedRate', 'an office that allows nothing'],
    [61, 0, 'info printedRateUnit', 'one unit of the last digit is a note whatever the tolerance'],
    ['60,2', 0.5, 'info printedRate', 'an office that allows half a point'],
  ])('printed %j under %d: %s, %s', (quality, tolerance, expected) => {
    const settings = { ...DEFAULT_SETTINGS, tolerance };
    expect(toldBy('printed-rate', [marksGrid([{ ...marks, quality }])], { settings })).toEqual([
      `2 ${expected}`,
    ]);
  });
});

test('swapped columns are told once, by their own rule', () => {
  const given = { m5: 4, m4: 8, m3: 7, m2: 1, quality: 95, pass: 60 };
  expect(told(given)).toEqual([]);
  expect(toldBy('quality-over-pass', [marksGrid([given])])).toEqual(['2 error qualityOverPass']);
  expect(toldBy('quality-over-pass', [marksGrid([{ ...given, quality: 60, pass: 60 }])])).toEqual([]);
});

test.each<[string, Cell, string, string[]]>([
  ['a percent format makes 0.605 mean 60.5', 0.605, '0.0%', []],
  ['a format of no decimals shows 61', 0.605, '0%', []],
  ['0.6 under a format of one decimal is 60.0', 0.6, '0.0%', ['2 error printedRate']],
  ['a text says percent whatever the format', '60,5 %', '0.0%', []],
  ['a bare 0.605 is less than a percent', 0.605, 'General', ['2 error printedRate']],
])('%s', (_, quality, format, expected) => {
  // 121 good of 200 graded: 60.5 %.
  const grid = marksGrid([{ m5: 21, m4: 100, m3: 70, m2: 9, quality }]);
  const formats = grid.values.map((row, at) =>
    row.map((_cell, column) => (at === 1 && column === row.length - 1 ? format : 'General')),
  );
  const found = officeOf([{ ...grid, formats }]).findings.filter(({ rule }) => rule === 'printed-rate');
  expect(found.map(({ row, severity, message }) => `${row} ${severity} ${message}`)).toEqual(expected);
});
