import { expect, test } from 'vitest';
import { dumpWorkbook } from '../../../src/host/model/compare.ts';
import { addSheet, createWorkbook, fillRows, internStyle } from '../../../src/host/model/create.ts';
import type { WorkbookModel } from '../../../src/host/model/workbook.ts';

function sample(): WorkbookModel {
  const book = createWorkbook();
  const sheet = addSheet(book, 'Есеп', 10, 5);
  fillRows(sheet, [['Аудан', 62.5]]);
  sheet.charts.push({
    id: book.nextId++,
    type: 'COLUMN',
    ranges: [{ sheetId: sheet.id, box: { row: 1, column: 1, rows: 1, columns: 2 } }],
    numHeaders: 0,
    options: { title: 'Сапа' },
    anchor: { row: 3, column: 1, offsetX: 0, offsetY: 0 },
    width: 600,
    height: 371,
  });
  return book;
}

test('a workbook reads as lines, one fact each', () => {
  expect(dumpWorkbook(sample()).split('\n')).toEqual([
    'locale ru_KZ',
    'time zone Asia/Almaty',
    'in front Есеп',
    '',
    'sheet Есеп',
    'size 10 × 5',
    'chart COLUMN Есеп!A1:B1 headers 0 at {"column":1,"offsetX":0,"offsetY":0,"row":3} 600 × 371',
    '  title "Сапа"',
    'frozen 0 0',
    'tab ',
    'widths ',
    'heights ',
    'hidden columns ',
    'hidden rows ',
    'A1 {"value":"Аудан"}',
    'B1 {"value":62.5}',
  ]);
});

test('ids and the order of styles do not count', () => {
  const other = sample();
  internStyle(other, { bold: true });
  other.nextId = 100;
  for (const sheet of other.sheets) {
    sheet.id += 50;
    for (const chart of sheet.charts) for (const range of chart.ranges) range.sheetId += 50;
  }
  other.activeSheetId += 50;
  expect(dumpWorkbook(other)).toBe(dumpWorkbook(sample()));
});

test.each([
  ['a value', (book: WorkbookModel) => fillRows(book.sheets[0]!, [['Аудан', 62.6]])],
  ['a colour', (book: WorkbookModel) => (book.sheets[0]!.tabColor = '#ff0000')],
  ['a property', (book: WorkbookModel) => (book.properties.document.a = '1')],
  ['a note', (book: WorkbookModel) => (book.sheets[0]!.cells[0]![0]!.note = 'x')],
])('%s does', (_what, change) => {
  const other = sample();
  change(other);
  expect(dumpWorkbook(other)).not.toBe(dumpWorkbook(sample()));
});

test('sheets, looks and properties can be left out', () => {
  const book = sample();
  book.properties.user.a = '1';
  book.sheets[0]!.frozenRows = 1;
  addSheet(book, 'Тағы');
  const options = {
    ignoreLooks: true,
    ignoreProperties: true,
    without: ({ name }: { name: string }) => name === 'Тағы',
  };
  expect(dumpWorkbook(book, options)).toBe(dumpWorkbook(sample(), options));
});
