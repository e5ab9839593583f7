import { describe, expect, test } from 'vitest';
import { addSheet, createWorkbook, fillRows, internStyle } from '../../../../src/host/model/create.ts';
import { findNext } from '../../../../src/workbench/page/edit/search.ts';
import { Workshop } from '../../workshop.ts';

async function sheetWith(rows: (string | number)[][], hiddenRows: number[] = []) {
  const book = createWorkbook({ locale: 'ru_KZ' });
  const sheet = addSheet(book, 'Парақ', 6, 3);
  fillRows(sheet, rows);
  for (const row of hiddenRows) sheet.hiddenRows.add(row);
  const figure = sheet.cells[1]?.[1];
  if (figure) figure.style = internStyle(book, { numberFormat: '#,##0' });
  const shop = await Workshop.open(book);
  return (text: string, from = { row: 1, column: 1 }, back = false) =>
    findNext(shop.page, { sheetId: sheet.id, text, from, back, isStale: () => false });
}

const ROWS = [
  ['Мектеп', 'Оқушы', 'Сапа'],
  ['№ 1 Мектеп', 5200, 0.625],
  ['№ 2 мектеп', 120, 55.47],
];

describe('a text is found', () => {
  test.each([
    ['мектеп', { row: 2, column: 1 }, 'in any case, after the cell it is looked from'],
    ['№', { row: 2, column: 1 }, 'as a part'],
    ['5 200', { row: 2, column: 2 }, 'as the cell shows it'],
    ['5200', { row: 2, column: 2 }, 'as one would type it'],
    ['55,47', { row: 3, column: 3 }, 'with the comma of the workbook'],
    ['Гимназия', undefined, 'or not'],
    ['   ', undefined, 'blanks are nothing to look for'],
  ])('%j at %j: %s', async (text, spot, _why) => {
    expect(await (await sheetWith(ROWS))(text)).toEqual(spot);
  });

  test('backwards, round the end, and in the very cell last of all', async () => {
    const find = await sheetWith(ROWS);
    expect(await find('мектеп', { row: 1, column: 1 }, true)).toEqual({ row: 3, column: 1 });
    expect(await find('мектеп', { row: 3, column: 1 })).toEqual({ row: 1, column: 1 });
    expect(await find('оқушы', { row: 1, column: 2 })).toEqual({ row: 1, column: 2 });
  });

  test('but not where nobody can see it', async () => {
    const find = await sheetWith(ROWS, [2]);
    expect(await find('мектеп')).toEqual({ row: 3, column: 1 });
  });
});
