import { expect, test } from 'vitest';
import { fromFileFormula, moved, toFileFormula } from '../../../src/files/xlsx/formula.ts';

test.each([
  ['A1+B$2+$C3+$D$4', 'C2+D$2+$C4+$D$4'], // what stands behind $ stays
  ['SUM(A1:A9)&"A1"', 'SUM(C2:C10)&"A1"'], // a text is no reference
  ["'A1 парағы'!A1", "'A1 парағы'!C2"], // nor is a sheet's name
  ['LOG10(A1)+салық_A1', 'LOG10(C2)+салық_A1'], // nor a function or a defined name
])('%s moved down a row and right two columns is %s', (formula, expected) => {
  expect(moved(formula, 1, 2)).toBe(expected);
});

test.each([
  ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ['=SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
  ['=SUMIFS(A:A,B:B,"IFS(")', 'SUMIFS(A:A,B:B,"IFS(")'], // the end of another name, and a text
])('%s is written as %s and read back', (formula, inFile) => {
  expect(toFileFormula(formula, new Map())).toBe(inFile);
  expect(fromFileFormula(inFile)).toBe(formula);
});
