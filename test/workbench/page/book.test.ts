import { describe, expect, test } from 'vitest';
import type { Book } from '../../../src/workbench/page/book.ts';
import type { Patch } from '../../../src/workbench/protocol.ts';
import { sampleBook, Workshop } from '../workshop.ts';

const NOTHING: Omit<Patch, 'activeSheetId'> = {
  moves: [],
  styles: [],
  frames: [],
  cells: [],
  canUndo: false,
  canRedo: false,
};

async function page(): Promise<{ book: Book; data: number; summary: number }> {
  const { page: book } = await Workshop.open(sampleBook());
  const [data = 0, summary = 0] = book.sheets.map(({ id }) => id);
  return { book, data, summary };
}

describe('what was typed and is not answered yet', () => {
  test('is shown until the answer comes', async () => {
    const { book, data } = await page();
    const answered = book.type(data, 2, 2, '5');
    expect([book.pending(data, 2, 2), book.pending(data, 2, 3)]).toEqual(['5', undefined]);
    answered();
    expect(book.pending(data, 2, 2)).toBeUndefined();
  });
  test('is not dropped by the answer to what was typed before it, were it the same', async () => {
    const { book, data } = await page();
    const first = book.type(data, 2, 2, '5');
    const second = book.type(data, 2, 2, '5');
    first();
    expect(book.pending(data, 2, 2)).toBe('5');
    second();
    expect(book.pending(data, 2, 2)).toBeUndefined();
  });
});

describe('a patch', () => {
  test('says what those that draw must draw anew', async () => {
    const { book, data, summary } = await page();
    const frame = book.frame(summary)!;
    expect(book.apply({ ...NOTHING, activeSheetId: data })).toEqual({ frames: false, cells: new Set() });
    const moves = [{ sheetId: data, axis: 'row' as const, at: 2, deleted: 1 }];
    expect(book.apply({ ...NOTHING, moves, frames: [frame], activeSheetId: data })).toEqual({
      frames: true,
      cells: new Set([data]),
    });
    expect(book.value(data, 2, 1)).toBe('№2');
  });
  test('moves lines before it puts cells, which are counted as they are then', async () => {
    const { book, data } = await page();
    book.apply({
      ...NOTHING,
      moves: [{ sheetId: data, axis: 'row', at: 2, inserted: 1 }],
      cells: [
        {
          sheetId: data,
          cells: [
            [2, 1, { value: '№0' }],
            [3, 2, null],
          ],
        },
      ],
      activeSheetId: data,
    });
    expect([2, 3].map((row) => book.value(data, row, 1))).toEqual(['№0', '№1']);
    expect(book.cell(data, 3, 2)).toBeUndefined();
  });
  test('takes away the sheets that its order leaves out, with their cells', async () => {
    const { book, data, summary } = await page();
    const frame = book.frame(data)!;
    book.apply({ ...NOTHING, order: [summary], activeSheetId: summary });
    expect([book.frame(data), book.value(data, 2, 1)]).toEqual([undefined, undefined]);
    book.apply({ ...NOTHING, order: [summary, data], frames: [frame], activeSheetId: summary });
    expect(book.sheets.map(({ id }) => id)).toEqual([summary, data]);
    expect(book.value(data, 2, 1)).toBeUndefined();
  });
});
