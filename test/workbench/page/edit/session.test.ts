import { expect, test } from 'vitest';
import { boxA1 } from '../../../../src/core/a1.ts';
import { readFormula } from '../../../../src/host/entry/notation.ts';
import { CANONICAL } from '../../../../src/host/entry/tokens.ts';
import { referenceText, withReference } from '../../../../src/workbench/page/edit/session.ts';

const B3 = { row: 3, column: 2, rows: 1, columns: 1 };

test.each([
  [undefined, 'B3'],
  ['Свод', 'Свод!B3'],
  ['Қос бет', "'Қос бет'!B3"],
  ["О'Брайен", "'О''Брайен'!B3"],
  ['2026', "'2026'!B3"],
  ['AB12', "'AB12'!B3"], // could be a cell
  ['мектеп-1', "'мектеп-1'!B3"],
])('a cell of %j is picked as %s', (sheet, expected) => {
  const text = referenceText(B3, boxA1, sheet);
  expect(text).toBe(expected);
  expect(readFormula(`=${text}`, CANONICAL)?.map(({ kind }) => kind)).toEqual(['reference']);
});

test('a range is picked with both ends', () => {
  expect(referenceText({ ...B3, rows: 7, columns: 2 }, boxA1)).toBe('B3:C9');
});

test('the next cell picked takes the place of the one before', () => {
  const first = withReference({ text: '=SUM()' }, 5, 'B3');
  expect(first).toEqual({ text: '=SUM(B3)', picked: { start: 5, end: 7 } });
  const second = withReference(first, 7, 'Свод!A1:B20');
  expect(second).toEqual({ text: '=SUM(Свод!A1:B20)', picked: { start: 5, end: 16 } });
});
