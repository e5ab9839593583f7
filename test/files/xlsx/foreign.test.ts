import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../src/files/xlsx/read.ts';

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];

/** A file as another program might write it. */
async function read(sheets: Sheets, options: Omit<Parameters<typeof writeXlsx>[0], 'sheets'> = {}) {
  const book = await readWorkbook(await writeXlsx({ sheets, ...options }), 'Есеп.xlsx');
  if (!book.ok) throw new Error(book.error.code);
  return book.value;
}

test('a formula that the file holds once for a block stands in each cell', async () => {
  const shared = { formulaType: 'shared' as const, formulaSharedIndex: 0 };
  const { sheets } = await read([
    {
      name: 'a',
      rows: [
        [1, 2],
        [3, 4],
      ],
      cells: new Map([
        ['0,2', { ...shared, formula: 'A1+B$1', formulaRef: 'C1:C2', formulaResult: 3 }],
        ['1,2', { ...shared, formula: '', formulaResult: 5 }],
      ]),
    },
  ]);
  expect(sheets[0]!.cells.map((row) => row[2])).toEqual([
    { value: 3, formula: '=A1+B$1' },
    { value: 5, formula: '=A2+B$1' },
  ]);
});

test.each([
  ['m/d/yyyy', 'dd.mm.yyyy'], // built-in 14: Excel shows it by the reader's locale
  ['[$-419]d mmmm yyyy;@', 'd mmmm yyyy'],
  ['dd\\.mm\\.yyyy', 'dd.mm.yyyy'],
  ['#,##0.00[$₸-43F]', '#,##0.00"₸"'],
  ['General', undefined],
])('number format %s is %s', async (inFile, pattern) => {
  const book = await read([
    { name: 'a', rows: [], cells: new Map([['0,0', { value: 45_992, style: { numFmt: inFile } }]]) },
  ]);
  const cell = book.sheets[0]!.cells[0]![0]!;
  expect(cell.value).toBe(45_992);
  expect(book.styles[cell.style ?? 0]!.numberFormat).toBe(pattern);
});

test('theme and palette colours become colours; the automatic text colour stays automatic', async () => {
  const style = {
    font: { name: 'Calibri', size: 11, bold: true, color: { theme: 1 } },
    fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { indexed: 13 } },
  };
  const book = await read([{ name: 'a', rows: [], cells: new Map([['0,0', { value: 'x', style }]]) }], {
    defaultFont: { name: 'Calibri', size: 11 },
  });
  // Palette colour 13 is yellow; 11 points are this file's usual size.
  expect(book.styles[1]).toEqual({ bold: true, background: '#ffff00' });
});

test('a list of choices taken from cells is read as its texts', async () => {
  const rows = [['Қала'], ['Ауыл'], [null]];
  const { sheets } = await read([
    {
      name: 'a',
      rows: [['x']],
      dataValidations: [{ type: 'list', formula1: "'Тізім'!$A$1:$A$3", range: 'B2' }],
    },
    { name: 'Тізім', rows },
  ]);
  expect(sheets[0]!.cells[1]![1]!.validation).toMatchObject({
    criterion: 'VALUE_IN_LIST',
    values: ['Қала', 'Ауыл'],
  });
});

test('a rule for a whole column is kept to the end of the grid', async () => {
  const { sheets } = await read([
    {
      name: 'a',
      rows: [['x']],
      dataValidations: [
        {
          type: 'whole',
          operator: 'greaterThanOrEqual',
          formula1: '0',
          range: 'B:B',
          showErrorMessage: true,
        },
      ],
    },
  ]);
  expect(sheets[0]!.rowCount).toBe(1000);
  expect(sheets[0]!.cells[999]![1]!.validation).toEqual({
    criterion: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    values: [0],
    allowInvalid: false,
  });
});

test('days of old Macs are the same days', async () => {
  const date = new Date(Date.UTC(2025, 10, 10));
  const { sheets } = await read([{ name: 'a', rows: [[date]] }], { dateSystem: '1904' });
  // 10 November 2025 is day 45 971 of Sheets.
  expect(sheets[0]!.cells[0]![0]!.value).toBe(45_971);
});

test('a workbook of the widest kind is not swollen by its hidden rest', async () => {
  const columns = Array.from({ length: 16_384 }, (_, index) => ({ width: 9, hidden: index > 2 }));
  const { sheets } = await read([{ name: 'a', rows: [[1, 2, 3]], columns }]);
  expect(sheets[0]!.columnCount).toBe(26);
  expect(sheets[0]!.hiddenColumns.size).toBe(23);
});
