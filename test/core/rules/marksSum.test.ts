import { expect, test } from 'vitest';
import { type MarksRow, marksGrid, toldBy } from '../../fixtures/marks.ts';

const told = (...rows: MarksRow[]) => toldBy('marks-sum', [marksGrid(rows)]);
const row = (pupils: number, more: MarksRow = {}): MarksRow => ({
  pupils,
  m5: 5,
  m4: 10,
  m3: 8,
  m2: 1,
  ...more,
}); // 24 marks

test.each([
  ['the marks are the pupils', row(24), []],
  ['more marks than pupils cannot be', row(23), ['2 error marksOver']],
  ['without a column for the unmarked a few are missing: one note', row(25), ['0 info marksShortSheet']],
  ['26 of which 24: 2 of 26 is below a tenth', row(26), ['0 info marksShortSheet']],
  ['27 of which 24: 3 of 27 is above a tenth', row(27), ['2 warning marksShort']],
  ['exactly a tenth is not past it: 27 marks of 30', row(30, { m3: 11 }), ['0 info marksShortSheet']],
  ['where the unmarked have a column, one missing is told', row(25, { na: 0 }), ['2 warning marksShort']],
  ['… and is explained by it', row(25, { na: 1 }), []],
  ['exempt count too', row(26, { na: 1, exempt: 1 }), []],
  ['exempt over the roll', row(25, { na: 1, exempt: 1 }), ['2 error marksOver']],
  ['a span with grade 1 falls short by right', row(40, { class: '1-4' }), []],
  ['pupils not given', row(0, { pupils: 'ж/қ' }), []],
  ['marks not given', { pupils: 25, m5: '', m4: '', m3: '', m2: '' }, []],
] as const)('%s', (_, given, expected) => expect(told(given)).toEqual(expected));

test('many small shortfalls are one note for the sheet', () => {
  expect(told(row(25), row(25, { class: '6А' }), row(26, { class: '7А' }))).toEqual([
    '0 info marksShortSheet',
  ]);
});
