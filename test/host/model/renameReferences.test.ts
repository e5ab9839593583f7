import { expect, test } from 'vitest';
import { addSheet, createWorkbook } from '../../../src/host/model/create.ts';
import { renameReferences } from '../../../src/host/model/renameReferences.ts';

function renamed(formula: string, from: string, to: string): string | undefined {
  const book = createWorkbook();
  addSheet(book, 'Свод').cells = [[{ formula }]];
  renameReferences(book, from, to);
  return book.sheets[0]?.cells[0]?.[0]?.formula;
}

test.each([
  ['=Data!A1', 'Data', 'Деректер', '=Деректер!A1'],
  ['=SUM(Data!A:A)+A1', 'Data', 'X', '=SUM(X!A:A)+A1'],
  ['=data!A1', 'Data', 'X', '=X!A1'], // Sheets finds a sheet whatever the case
  ["='Қос бет'!A1", 'Қос бет', 'Бет', '=Бет!A1'],
  ['=Data!A1', 'Data', 'Қос бет', "='Қос бет'!A1"],
  ['=Data!A1', 'Data', "О'Брайен", "='О''Брайен'!A1"],
  ["='О''Брайен'!A1", "О'Брайен", 'X', '=X!A1'],
  ['=Data!A1', 'Data', '2026', "='2026'!A1"], // a figure first could be a number
  ['=Data!A1', 'Data', 'AB12', "='AB12'!A1"], // could be a cell
  ["='a!b'!A1", 'a!b', 'X', '=X!A1'],
  ['=Data2!A1', 'Data', 'X', '=Data2!A1'],
  ['="Data!A1"', 'Data', 'X', '="Data!A1"'], // text stays text
  ['=Data!A1+', 'Data', 'X', '=X!A1+'], // words are enough, it need not be whole
])('%s after «%s» became «%s» is %s', (formula, from, to, expected) => {
  expect(renamed(formula, from, to)).toBe(expected);
});
