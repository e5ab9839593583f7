import { expect, test } from 'vitest';
import { addSheet, createWorkbook } from '../../../src/host/model/create.ts';
import { followMoved } from '../../../src/host/model/followMoved.ts';

/** B2:C3 of «Дерек» cut and pasted three rows lower, on the same sheet or on «Басқа бет». */
function afterMove(formula: string, { home = 'Дерек', to = 'Дерек', at = [9, 9] } = {}): string | undefined {
  const book = createWorkbook();
  const sheets = ['Дерек', 'Басқа бет'].map((name) => addSheet(book, name));
  const named = (name: string) => sheets.find((sheet) => sheet.name === name) ?? sheets[0]!;
  const [row = 1, column = 1] = at;
  const cell = { formula };
  const sheet = named(home);
  sheet.cells[row - 1] = [];
  sheet.cells[row - 1]![column - 1] = cell;
  const box = { row: 2, column: 2, rows: 2, columns: 2 };
  followMoved(book, { from: named('Дерек'), box, to: named(to), offset: { rows: 3, columns: 0 } });
  return cell.formula;
}

/** As Sheets and Excel do when cells are cut, or dragged elsewhere. */
test.each([
  ['=B2', '=B5'],
  ['=$B$2', '=$B$5'], // dollars are for copying
  ['=SUM(B2:C3)*2', '=SUM(B5:C6)*2'],
  ['=SUM(B2:B4)', '=SUM(B2:B4)'], // only a part has moved
  ['=SUM(B:B)', '=SUM(B:B)'],
  ['=A1', '=A1'],
  ['=Дерек!B2', '=Дерек!B5'],
  ["='Басқа бет'!B2", "='Басқа бет'!B2"],
  ['="B2"', '="B2"'],
  ['=#REF!+B2', '=#REF!+B5'],
])('%s beside the cells becomes %s', (formula, expected) => {
  expect(afterMove(formula)).toBe(expected);
});

test.each([
  ['=B2', "='Басқа бет'!B5"],
  ['=Дерек!B2', "='Басқа бет'!B5"],
  ['=A1', '=A1'],
])('to another sheet: %s, left behind, becomes %s', (formula, expected) => {
  expect(afterMove(formula, { to: 'Басқа бет' })).toBe(expected);
});

test.each([
  ['=A1', '=Дерек!A1'], // it still means the cell it meant
  ['=B2', '=B5'], // which came along
  ["='Басқа бет'!A1", "='Басқа бет'!A1"],
])('to another sheet: %s, taken along, becomes %s', (formula, expected) => {
  expect(afterMove(formula, { home: 'Басқа бет', to: 'Басқа бет', at: [5, 3] })).toBe(expected);
});

test('a chart over the cells follows them', () => {
  const book = createWorkbook();
  const [from, to] = [addSheet(book, 'A'), addSheet(book, 'B')];
  const box = { row: 2, column: 2, rows: 2, columns: 2 };
  const ranges = [
    { sheetId: from.id, box },
    { sheetId: from.id, box: { ...box, rows: 3 } },
  ];
  const anchor = { row: 1, column: 1, offsetX: 0, offsetY: 0 };
  to.charts.push({ id: 9, type: 'BAR', ranges, numHeaders: 0, options: {}, anchor, width: 1, height: 1 });
  followMoved(book, { from, box, to, offset: { rows: 3, columns: 1 } });
  expect(to.charts[0]?.ranges).toEqual([
    { sheetId: to.id, box: { row: 5, column: 3, rows: 2, columns: 2 } },
    { sheetId: from.id, box: { row: 2, column: 2, rows: 3, columns: 2 } },
  ]);
});
