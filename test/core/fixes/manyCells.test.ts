import { describe, expect, test } from 'vitest';
import { type MarksRow, marksGrid, officeOf } from '../../fixtures/marks.ts';

const fixOf = (rule: string, rows: readonly MarksRow[]) =>
  officeOf([marksGrid(rows)]).findings.find((finding) => finding.rule === rule)?.fix;

describe('two columns in each other’s place', () => {
  // 4 + 8 of 20 are 60 %, and one of 20 has a 2: 95 % passed.
  const marks = { m5: 4, m4: 8, m3: 7, m2: 1 } as const;
  test('are put right together where the marks say so', () => {
    expect(fixOf('quality-over-pass', [{ ...marks, quality: 95, pass: 60 }])).toEqual({
      before: '95',
      after: 60,
      more: [{ column: 11, before: '60', after: 95 }],
    });
  });
  test.each<[MarksRow, string]>([
    [{ ...marks, quality: 95, pass: 70 }, 'one of them is something else'],
    [{ m5: '', m4: '', m3: '', m2: '', quality: 95, pass: 60 }, 'there are no marks to tell'],
  ])('%j: %s', (row) => expect(fixOf('quality-over-pass', [row])).toBeUndefined());
});

describe('a row written twice', () => {
  const row = { class: '5А', pupils: 26, m5: 5, m4: 8, m3: 11, m2: 2 } as const;
  test('is emptied where it says nothing else', () => {
    expect(fixOf('duplicate', [row, row])).toEqual({
      before: 'СШ №1',
      after: '',
      more: [
        { column: 1, before: 'Талгарский район', after: '' },
        { column: 3, before: '2025-2026', after: '' },
        { column: 4, before: '1', after: '' },
        { column: 5, before: '5А', after: '' },
        { column: 6, before: '26', after: '' },
        { column: 7, before: '5', after: '' },
        { column: 8, before: '8', after: '' },
        { column: 9, before: '11', after: '' },
        { column: 10, before: '2', after: '' },
      ],
    });
  });
  test('two rows that say different things are left to the office', () => {
    expect(fixOf('duplicate', [row, { ...row, m5: 6, pupils: 27 }])).toBeUndefined();
  });
});
