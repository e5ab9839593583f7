import { expect, test } from 'vitest';
import { type MarksRow, marksGrid, toldBy } from '../../fixtures/marks.ts';

// 10 fives, 10 fours, 20 threes, 5 twos, 5 not attested, N = 50:
// 1000 + 640 + 720 + 80 + 35 = 2475, / 50 = 49.5; with 14 for a 2 and nothing for н/а 2430 / 50 = 48.6;
// with 16 and nothing for н/а 2440 / 50 = 48.8.
const marks: MarksRow = { subject: 'Алгебра', m5: 10, m4: 10, m3: 20, m2: 5, na: 5 };

test.each([
  ['49,5', []],
  ['49,4', []], // a unit of the last digit is rounding on the way
  ['48,6', ['2 info souOther']],
  ['48,8', ['2 info souOther']],
  ['52', ['2 warning printedRate']],
  ['', []],
] as const)('СОУ printed as %j: %j', (sou, expected) =>
  expect(toldBy('printed-sou', [marksGrid([{ ...marks, sou }])])).toEqual(expected),
);
