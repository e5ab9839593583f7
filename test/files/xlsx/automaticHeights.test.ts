import { expect, test } from 'vitest';
import { automaticHeights } from '../../../src/files/xlsx/automaticHeights.ts';
import { partText } from '../../../src/files/xlsx/parts.ts';
import { readWorkbook } from '../../../src/files/xlsx/read.ts';
import { writeWorkbook } from '../../../src/files/xlsx/write.ts';
import { addSheet, createWorkbook, internStyle } from '../../../src/host/model/create.ts';
import type { Style } from '../../../src/host/model/workbook.ts';

function bookOf(text: string, style: Style = { wrap: true }) {
  const book = createWorkbook();
  const sheet = addSheet(book, 'Парақ');
  sheet.cells[1] = [{ value: text, style: internStyle(book, style) }];
  return { book, sheet };
}

const heightOf = (text: string, style?: Style): number | undefined => {
  const { book, sheet } = bookOf(text, style);
  return automaticHeights(sheet, book.styles).get(2);
};

// Ten points are 13.3 pixels; a line of them is 16, and 6 pixels are kept: two lines 38 pixels = 28.5 points.
test.each([
  ['Сапа', undefined, 'one line needs no height'],
  ['Сапа\nүлгерім', 28.5, 'a line break'],
  ['Бағаланған оқушы саны', 28.5, 'two words of seven pixels a letter do not fit into 100'],
  ['Аттестатталмағандардың', 28.5, 'a word wider than its column is broken'],
  ['а б в г', undefined, 'short words share a line'],
])('%j: %s points (%s)', (text, points, _why) => {
  expect(heightOf(text)).toBe(points);
});

test.each([
  ['a text that is not wrapped', heightOf('Бағаланған оқушы саны', {})],
  [
    'a row with a height of its own',
    (() => {
      const { book, sheet } = bookOf('Сапа\nүлгерім');
      sheet.rowHeights.set(2, 21);
      return automaticHeights(sheet, book.styles).get(2);
    })(),
  ],
  [
    'a merged cell',
    (() => {
      const { book, sheet } = bookOf('Сапа\nүлгерім');
      sheet.merges.push({ row: 2, column: 1, rows: 1, columns: 3 });
      return automaticHeights(sheet, book.styles).get(2);
    })(),
  ],
])('%s gets none', (_what, height) => {
  expect(height).toBeUndefined();
});

test('a larger font makes a higher line: 14 points are 18.7 pixels, two lines and the margin 51', () => {
  expect(heightOf('Сапа\nүлгерім', { wrap: true, fontSize: 14 })).toBe(38.25);
});

// 14 · 4/3 · 1.2 = 22.4, up to 23, and three pixels around: 26 pixels are 19.5 points. Of 11 it is 18 + 3 = 21, as usual.
test.each([
  [14, 19.5],
  [11, undefined],
])('a line of letters of %s points that is not wrapped: %s points', (fontSize, points) => {
  expect(heightOf('Қорытынды есеп', { fontSize })).toBe(points);
});

test('the file says the height as an automatic one, and reading it back finds none set', async () => {
  const { book, sheet } = bookOf('Бағаланған оқушы саны');
  sheet.rowHeights.set(1, 40);
  const bytes = await writeWorkbook(book);
  const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
  expect(xml).toMatch(/<row r="2" ht="28.5"(?! customHeight)/);
  expect(xml).toMatch(/<row r="1" ht="30" customHeight="1"/);
  const read = await readWorkbook(bytes, 'Кітап.xlsx');
  expect(read.ok && [...(read.value.sheets[0]?.rowHeights ?? [])]).toEqual([[1, 40]]);
});
