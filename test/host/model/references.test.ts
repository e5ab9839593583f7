import { expect, test } from 'vitest';
import { addSheet, createWorkbook } from '../../../src/host/model/create.ts';
import { shiftReferences } from '../../../src/host/model/references.ts';

/** A formula on the sheet itself, or on another, after rows were inserted into or deleted from «Қос бет». */
function shifted(
  formula: string,
  change: { at: number; inserted?: number; deleted?: number },
  axis: 'row' | 'column' = 'row',
  elsewhere = false,
): string | undefined {
  const book = createWorkbook();
  const changed = addSheet(book, 'Қос бет');
  const home = elsewhere ? addSheet(book, 'Свод') : changed;
  home.cells = [[{ formula }]];
  shiftReferences(book, changed, axis, change);
  return home.cells[0]?.[0]?.formula;
}

const INSERT = { at: 3, inserted: 2 };
const DELETE = { at: 3, deleted: 2 };

test.each([
  ['=A2+A3', INSERT, '=A2+A5'],
  ['=$A$3', INSERT, '=$A$5'], // fixed references move too: the dollar is for copying
  ['=SUM(A1:A3)', INSERT, '=SUM(A1:A5)'], // the new rows are inside
  ['=SUM(A1:A2)', INSERT, '=SUM(A1:A2)'], // they are below it
  ['=SUM(A:A)', INSERT, '=SUM(A:A)'],
  ['=SUM(A2:A)', DELETE, '=SUM(A2:A)'],
  ['=SUM(2:5)', DELETE, '=SUM(2:3)'],
  ['=A3', DELETE, '=#REF!'],
  ['=SUM(A3:B4)', DELETE, '=SUM(#REF!)'],
  ['=SUM(A1:B5)', DELETE, '=SUM(A1:B3)'],
  ['="A3"&A5', DELETE, '="A3"&A3'], // text stays text
  ['=LOG10(A5)', DELETE, '=LOG10(A3)'], // a function is no cell
  ["='Қос бет'!A5", DELETE, "='Қос бет'!A3"],
  ["='ҚОС БЕТ'!A5", DELETE, "='ҚОС БЕТ'!A3"], // Sheets finds a sheet whatever the case
  ['=Свод!A5', DELETE, '=Свод!A5'], // speaks of another sheet
])('%s after %j is %s', (formula, change, expected) => {
  expect(shifted(formula, change)).toBe(expected);
});

test('columns: letters move, rows stay', () => {
  expect(shifted('=SUM(B2:D9)+$Z$1', { at: 3, inserted: 2 }, 'column')).toBe('=SUM(B2:F9)+$AB$1');
});

test('on another sheet only references that name the changed one move', () => {
  expect(shifted("=A5+'Қос бет'!A5", DELETE, 'row', true)).toBe("=A5+'Қос бет'!A3");
});
