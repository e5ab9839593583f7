import { describe, expect, test } from 'vitest';
import { type MarksRow, marksGrid, officeOf } from '../../fixtures/marks.ts';

const rules = (rows: readonly MarksRow[]): string[] =>
  officeOf([marksGrid(rows)]).findings.map(({ rule, row }) => `${row} ${rule}`);

describe('a cause is told, not what follows from it', () => {
  // 50 typed for 5: 71 marks for 26 pupils; the printed 50 % (5 + 8 of 26) is right, and the marks give 81.7 %.
  const slipped: MarksRow = { pupils: 26, m5: 50, m4: 8, m3: 11, m2: 2, quality: 50 };
  test('a mark too many is one finding, though the share does not fit either', () => {
    expect(rules([slipped])).toEqual(['2 marks-sum']);
  });
  test('a share that does not fit sound marks is told', () => {
    expect(rules([{ ...slipped, m5: 5, quality: 62 }])).toEqual(['2 printed-rate']);
  });
  test('of another row nothing is held back', () => {
    expect(rules([slipped, { ...slipped, class: '5Б', m5: 5, quality: 62 }])).toEqual([
      '2 marks-sum',
      '3 printed-rate',
    ]);
  });
});
