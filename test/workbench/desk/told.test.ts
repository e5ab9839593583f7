import { describe, expect, test } from 'vitest';
import { openCell } from '../../../src/host/model/cells.ts';
import { addSheet, createWorkbook, internStyle } from '../../../src/host/model/create.ts';
import { insertLines } from '../../../src/host/model/grid.ts';
import { copyOf } from '../../../src/host/model/snapshot.ts';
import { Told } from '../../../src/workbench/desk/told.ts';
import { sampleBook } from '../workshop.ts';

function told() {
  const book = sampleBook();
  const page = new Told(book);
  page.first();
  return { book, page, data: book.sheets[0]!, summary: book.sheets[1]! };
}
const NOTHING = { styles: [], frames: [], cells: [] };

test('nothing is told twice', () => {
  const { page } = told();
  expect(page.difference()).toEqual(NOTHING);
});

test('only the cell that changed is told, and the charts over it', () => {
  const { page, data, summary } = told();
  openCell(data, 3, 2).value = 250;
  const { cells, frames } = page.difference();
  expect(cells).toEqual([{ sheetId: data.id, cells: [[3, 2, expect.objectContaining({ value: 250 })]] }]);
  expect(frames.map(({ id }) => id)).toEqual([summary.id]);
  expect(frames[0]?.charts[0]?.picture.series[0]?.values).toEqual([100, 250, 300, 400]);
});

test('a cell that shows the same is not told: another copy of its rule, an empty text, the plain style', () => {
  const { page, data } = told();
  const cell = openCell(data, 2, 2);
  cell.validation = copyOf(cell.validation!);
  Object.assign(openCell(data, 9, 9), { value: '', style: 0 });
  expect(page.difference()).toEqual(NOTHING);
});

test.each([
  ['a rule that says something else', { validation: { criterion: 'X', values: [], allowInvalid: true } }],
  ['a note', { note: 'н' }],
  ['a formula with the same value', { formula: '=50+50' }],
  ['a style', { style: 1 }],
  ['a spill with the same value', { spilledFrom: { row: 1, column: 1 } }],
  ['another error note', { value: { error: '#REF!', note: 'x' } }],
])('%s is told', (_what, facts) => {
  const { page, data } = told();
  Object.assign(openCell(data, 2, 2), facts);
  expect(page.difference().cells[0]?.cells).toHaveLength(1);
});

describe('a row that wrapped text makes higher', () => {
  const heights = (page: Told, id: number) =>
    page
      .difference()
      .frames.find((frame) => frame.id === id)
      ?.rowHeights.map(([row]) => row);
  test('is told when the text, the width or the row itself changes', () => {
    const { book, page, data } = told();
    const style = internStyle(book, { wrap: true });
    Object.assign(openCell(data, 5, 7), { style, value: 'сөз '.repeat(30) });
    expect(heights(page, data.id)).toEqual([1, 5, 4]);
    openCell(data, 5, 7).value = 'сөз';
    expect(heights(page, data.id)).toEqual([1, 4]);
    data.columnWidths.set(1, 900);
    expect(heights(page, data.id)).toEqual([4]);
    data.columnWidths.delete(1);
    expect(heights(page, data.id)).toEqual([1, 4]);
    data.hiddenRows.add(1);
    expect(heights(page, data.id)).toEqual([4]);
  });
  test('moves along with the lines above it', () => {
    const book = createWorkbook();
    const sheet = addSheet(book, 'A', 20, 5);
    const style = internStyle(book, { wrap: true });
    Object.assign(openCell(sheet, 5, 1), { style, value: 'сөз '.repeat(30) });
    const page = new Told(book);
    expect(page.first().frames[0]?.rowHeights.map(([row]) => row)).toEqual([5]);
    insertLines(book, sheet, 'row', { at: 2, count: 3, like: 1 });
    page.move({ sheetId: sheet.id, axis: 'row', at: 2, inserted: 3 });
    expect(heights(page, sheet.id)).toEqual([8]);
  });
});

test('a chart whose sheet went is told without it, and again when it comes back', () => {
  const { book, page, data, summary } = told();
  book.sheets = [summary];
  const gone = page.difference();
  expect([gone.order, gone.frames[0]?.charts[0]?.picture.series]).toEqual([[summary.id], []]);
  book.sheets = [data, summary];
  const back = page.difference();
  expect(back.order).toEqual([data.id, summary.id]);
  expect(back.frames.map(({ id }) => id)).toEqual([data.id, summary.id]);
  expect(back.cells[0]?.cells.length).toBeGreaterThan(20);
});

/** A keystroke is answered before the next one comes: 50 ms on the office's machine, ten times that on a busy one. */
test('one cell of fifty thousand rows is found quickly', () => {
  const book = createWorkbook();
  const sheet = addSheet(book, 'A', 50_000, 14);
  const rule = { criterion: 'NUMBER_BETWEEN', values: [0, 9], allowInvalid: true };
  for (let row = 0; row < 50_000; row += 1)
    sheet.cells[row] = Array.from({ length: 14 }, (_, column) =>
      column === 5
        ? { value: row, validation: { ...rule } }
        : { value: column % 2 ? `${row % 90}` : row * column },
    );
  const page = new Told(book);
  page.first();
  const times = Array.from({ length: 7 }, (_, index) => {
    openCell(sheet, 100 + index, 3).value = `${index}`;
    const start = performance.now();
    expect(page.difference().cells[0]?.cells).toHaveLength(1);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(500);
});
