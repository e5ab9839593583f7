import { describe, expect, test } from 'vitest';
import { cellAt, openCell } from '../../../src/host/model/cells.ts';
import { addSheet, createWorkbook, fillRows } from '../../../src/host/model/create.ts';
import type { CellValue } from '../../../src/host/model/workbook.ts';
import { Workshop } from '../workshop.ts';

async function shopOf(
  rows: (CellValue | undefined)[][],
  size: [number, number] = [20, 10],
): Promise<Workshop> {
  const book = createWorkbook();
  fillRows(addSheet(book, 'A', ...size), rows);
  return Workshop.open(book);
}
const enter = (shop: Workshop, row: number, column: number, text: string) =>
  shop.ask('enter', { sheetId: shop.sheet().id, row, column, text });
const paste = (shop: Workshop, row: number, column: number, texts: string[][]) =>
  shop.ask('enterBlock', { sheetId: shop.sheet().id, row, column, texts });
const value = (shop: Workshop, row: number, column: number) => cellAt(shop.sheet(), row, column)?.value;
const values = (shop: Workshop, rows: number, columns: number) =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_c, c) => shop.page.value(shop.sheet().id, r + 1, c + 1)),
  );

describe('a spilled result', () => {
  const SPILLED = [
    [1, 1],
    [2, 2],
    [3, 3],
  ];
  const spilled = async () => {
    const shop = await shopOf([[1], [2], [3]]);
    await enter(shop, 1, 2, '=A1:A3');
    expect(values(shop, 3, 2)).toEqual(SPILLED);
    return shop;
  };
  test('comes back with its neighbours when what was typed over its formula is undone', async () => {
    const shop = await spilled();
    await enter(shop, 1, 2, 'х');
    expect(values(shop, 3, 2)).toEqual([
      [1, 'х'],
      [2, undefined],
      [3, undefined],
    ]);
    await shop.ask('undo', null);
    expect(values(shop, 3, 2)).toEqual(SPILLED);
  });
  test('gives way to what is typed into it, and comes back', async () => {
    const shop = await spilled();
    await enter(shop, 2, 2, 'х');
    expect(value(shop, 1, 2)).toMatchObject({ error: '#REF!' });
    expect(value(shop, 3, 2)).toBeUndefined();
    await shop.ask('undo', null);
    expect(values(shop, 3, 2)).toEqual(SPILLED);
  });
  test('is copied as values without its formula, and with it as a formula', async () => {
    const shop = await spilled();
    const sheetId = shop.sheet().id;
    const copy = (row: number, rows: number, column: number) =>
      shop.ask('transfer', {
        sheetId,
        box: { row, column: 2, rows, columns: 1 },
        to: { sheetId, row, column },
        cut: false,
      });
    await copy(2, 2, 4);
    expect([cellAt(shop.sheet(), 2, 4), cellAt(shop.sheet(), 3, 4)]).toEqual([{ value: 2 }, { value: 3 }]);
    await copy(1, 1, 3);
    expect(cellAt(shop.sheet(), 1, 3)?.formula).toBe('=B1:B3');
  });
});

describe('too much', () => {
  const long = 'ә'.repeat(50_001);
  test('50 000 characters are taken, one more is refused', async () => {
    const shop = await shopOf([]);
    await enter(shop, 1, 1, long.slice(1));
    expect(shop.patch.refused).toBeUndefined();
    expect(await enter(shop, 1, 1, long)).toBeNull();
    expect(shop.patch.refused?.code).toBe('edit.textTooLong');
    expect(value(shop, 1, 1)).toBe(long.slice(1));
    await paste(shop, 2, 1, [['a', long]]);
    expect(shop.patch.refused?.code).toBe('edit.textTooLong');
    expect(value(shop, 2, 1)).toBeUndefined();
  });
  test('what is pasted past the end makes the grid larger; undo makes it small again', async () => {
    const shop = await shopOf([], [3, 3]);
    expect(await paste(shop, 3, 3, [['a', 'b'], ['c']])).toEqual({ row: 3, column: 3, rows: 2, columns: 2 });
    expect(shop.sheet()).toMatchObject({ rowCount: 4, columnCount: 4 });
    await shop.ask('undo', null);
    expect(shop.sheet()).toMatchObject({ rowCount: 3, columnCount: 3 });
    expect(
      values(shop, 5, 5)
        .flat()
        .every((each) => each === undefined),
    ).toBe(true);
  });
  test('beyond ten million cells nothing happens, and the page is told why', async () => {
    const shop = await shopOf([], [1_000_000, 10]);
    expect(await paste(shop, 1_000_000, 1, [['a'], ['b']])).toEqual({
      row: 1_000_000,
      column: 1,
      rows: 1,
      columns: 1,
    });
    expect(shop.patch).toMatchObject({ canUndo: false, cells: [], refused: { code: 'edit.tooManyCells' } });
    await enter(shop, 1, 1, 'a');
    expect(shop.patch.refused).toBeUndefined();
  });
});

describe('a rule of the cell', () => {
  const ruled = async (allowInvalid: boolean) => {
    const shop = await shopOf([[5]]);
    const rule = { criterion: 'NUMBER_BETWEEN', values: [0, 10], allowInvalid, helpText: '0–10' };
    openCell(shop.sheet(), 1, 1).validation = rule;
    return shop;
  };
  test.each([
    ['11', false, 5, { code: 'edit.againstRule', values: { cell: 'A1', help: '0–10' } }],
    ['11', true, 11, undefined], // it only warns
    ['7', false, 7, undefined],
    ['', false, undefined, undefined],
  ])('%j typed where wrong values pass: %s', async (text, allowInvalid, expected, refused) => {
    const shop = await ruled(allowInvalid);
    await enter(shop, 1, 1, text);
    expect([value(shop, 1, 1), shop.patch.refused]).toEqual([expected, refused]);
  });
  test('does not hold what is pasted, as in Sheets', async () => {
    const shop = await ruled(false);
    await paste(shop, 1, 1, [['11']]);
    expect(value(shop, 1, 1)).toBe(11);
  });
});

describe('a merged area under pasted texts', () => {
  const merged = async () => {
    const shop = await shopOf([]);
    shop.sheet().merges.push({ row: 1, column: 1, rows: 2, columns: 2 });
    return shop;
  };
  test('takes a text pasted over all of it once', async () => {
    const shop = await merged();
    await paste(shop, 1, 1, [
      ['5', '5'],
      ['5', '5'],
    ]);
    await enter(shop, 3, 1, '=SUM(A1:B2)');
    expect(value(shop, 3, 1)).toBe(5);
  });
  test('is broken up where texts would be hidden, and whole again after undo', async () => {
    const shop = await merged();
    await paste(shop, 1, 1, [['5', '6']]);
    expect([values(shop, 1, 2), shop.sheet().merges]).toEqual([[[5, 6]], []]);
    await shop.ask('undo', null);
    expect(shop.page.frame(shop.sheet().id)?.merges).toHaveLength(1);
  });
  test('stays where blanks come upon it', async () => {
    const shop = await merged();
    await paste(shop, 1, 1, [['5', '']]);
    expect(shop.sheet().merges).toHaveLength(1);
  });
});

test('clearing takes contents and leaves looks, notes and rules', async () => {
  const shop = await shopOf([[5]]);
  Object.assign(openCell(shop.sheet(), 1, 1), { note: 'н', style: 0 });
  await shop.ask('clear', { sheetId: shop.sheet().id, box: { row: 1, column: 1, rows: 20, columns: 10 } });
  expect(shop.page.cell(shop.sheet().id, 1, 1)).toEqual({ note: 'н' });
});
