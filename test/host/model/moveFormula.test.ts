import { expect, test } from 'vitest';
import { moveFormula } from '../../../src/host/model/moveFormula.ts';

/** What Sheets makes of a formula copied so many rows down and columns to the right. */
test.each([
  ['=A1', 1, 0, '=A2'],
  ['=A1', 0, 1, '=B1'],
  ['=$A$1+$A1+A$1', 2, 3, '=$A$1+$A3+D$1'], // a dollar holds its part only
  ['=SUM(A1:B2)', 1, 1, '=SUM(B2:C3)'],
  ['=SUM($A$1:A1)', 4, 0, '=SUM($A$1:A5)'], // a running total grows
  ['=SUM(A:A)', 5, 1, '=SUM(B:B)'],
  ['=SUM(2:2)', 1, 5, '=SUM(3:3)'],
  ['=SUM(A2:A)', 1, 0, '=SUM(A3:A)'],
  ['=Z1', 0, 1, '=AA1'],
  ["='Қос бет'!A1+Свод!$B$2", 1, 0, "='Қос бет'!A2+Свод!$B$2"],
  ["='a!b'!A1", 1, 0, "='a!b'!A2"], // the last «!» ends the name
  ['="A1"&A1', 1, 0, '="A1"&A2'], // text stays text
  ['=LOG10(A1)', 1, 0, '=LOG10(A2)'], // a function is no cell
  ['=A1', -1, 0, '=#REF!'], // above the first row
  ['=A1+B5', 0, -1, '=#REF!+A5'],
  ['=SUM(A1:B2)', -1, 0, '=SUM(#REF!)'],
  ['=ZZZ1', 0, 1, '=#REF!'], // past the last column that can be written
  ['=1+', 1, 0, '=1+'], // not a formula, so left alone
] as const)('%s copied by %d and %d is %s', (formula, rows, columns, expected) => {
  expect(moveFormula(formula, { rows, columns })).toBe(expected);
});
