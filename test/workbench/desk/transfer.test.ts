import { describe, expect, test } from 'vitest';
import { cellAt } from '../../../src/host/model/cells.ts';
import type { BoxModel } from '../../../src/host/model/workbook.ts';
import { sampleBook, stateOf, Workshop } from '../workshop.ts';

const box = (row: number, column: number, rows = 1, columns = 1): BoxModel => ({
  row,
  column,
  rows,
  columns,
});

async function carry(from: BoxModel, [row, column]: [number, number], cut: boolean, onto = 0) {
  const shop = await Workshop.open(sampleBook());
  const before = stateOf(shop.book);
  const to = { sheetId: shop.sheet(onto).id, row, column };
  const filled = await shop.ask('transfer', { sheetId: shop.sheet().id, box: from, to, cut });
  return { shop, before, filled };
}
const formula = ({ book }: Workshop, row: number, column: number, sheet = 0) =>
  cellAt(book.sheets[sheet]!, row, column)?.formula;
const value = ({ book }: Workshop, row: number, column: number, sheet = 0) =>
  cellAt(book.sheets[sheet]!, row, column)?.value;

describe('copied', () => {
  test('formulas move their references along, the others stay', async () => {
    const { shop, filled } = await carry(box(2, 4, 2, 1), [11, 6], false);
    expect(filled).toEqual(box(11, 6, 2, 1));
    expect([formula(shop, 11, 6), formula(shop, 12, 6), formula(shop, 2, 4)]).toEqual([
      '=D11*E11',
      '=D12*E12',
      '=B2*C2',
    ]);
  });
  test('over themselves, cells are read before they are written', async () => {
    const { shop } = await carry(box(2, 2, 3, 1), [3, 2], false);
    expect([2, 3, 4, 5].map((row) => value(shop, row, 2))).toEqual([100, 100, 200, 300]);
  });
  test('a whole sheet goes onto a smaller one, which grows', async () => {
    const { shop } = await carry(box(1, 1, 30, 20), [5, 1], false, 1);
    expect(shop.sheet(1)).toMatchObject({ rowCount: 34, columnCount: 20 });
    expect(value(shop, 9, 2, 1)).toBe(400);
    expect(formula(shop, 10, 2, 1)).toBe('=SUM(B6:B9)');
    expect(value(shop, 10, 2, 1)).toBe(1000);
  });
  test('notes, rules and merged areas come along', async () => {
    const { shop } = await carry(box(1, 1, 9, 4), [12, 1], false);
    expect(cellAt(shop.sheet(), 14, 1)?.note).toBe('тексерілді');
    expect(cellAt(shop.sheet(), 13, 2)?.validation).toEqual(cellAt(shop.sheet(), 2, 2)?.validation);
    expect(shop.sheet().merges).toContainEqual(box(19, 1, 2, 3));
    expect(shop.sheet().merges).toHaveLength(3);
  });
});

describe('cut', () => {
  test('what spoke of the cells follows them, on every sheet', async () => {
    const { shop } = await carry(box(2, 2, 4, 1), [12, 9], true);
    expect(formula(shop, 6, 2)).toBe('=SUM(I12:I15)');
    expect(formula(shop, 2, 4)).toBe('=I12*C2');
    expect(formula(shop, 1, 2, 1)).toBe('=SUM(Деректер!I12:I15)');
    expect(value(shop, 1, 2, 1)).toBe(1000);
    expect(cellAt(shop.sheet(), 2, 2)).toBeUndefined();
  });
  test('down by one over themselves: each lands, none is lost', async () => {
    const { shop } = await carry(box(2, 2, 3, 1), [3, 2], true);
    expect([2, 3, 4, 5].map((row) => value(shop, row, 2))).toEqual([undefined, 100, 200, 300]);
  });
  test('up and left over themselves', async () => {
    const { shop } = await carry(box(2, 2, 4, 2), [1, 1], true);
    expect([1, 2, 3, 4, 5].map((row) => [value(shop, row, 1), value(shop, row, 2)])).toEqual([
      [100, 0.5],
      [200, 0.6],
      [300, 0.7],
      [400, 0.8],
      ['№4', undefined],
    ]);
  });
  test('a formula on another sheet still means the cells it meant', async () => {
    const { shop } = await carry(box(2, 4), [8, 5], true, 1);
    expect(formula(shop, 8, 5, 1)).toBe('=Деректер!B2*Деректер!C2');
    expect(value(shop, 8, 5, 1)).toBe(50);
  });
  test('a merged area goes along and leaves none behind; undo brings it back', async () => {
    const { shop, before } = await carry(box(8, 1, 2, 3), [9, 2], true);
    expect(shop.sheet().merges).toEqual([box(1, 6, 1, 2), box(9, 2, 2, 3)]);
    await shop.ask('undo', null);
    expect(stateOf(shop.book)).toEqual(before);
  });
});

describe('a merged area where cells are put', () => {
  test('that they cover only in part: refused, nothing changes', async () => {
    const { shop, before, filled } = await carry(box(2, 1, 2, 1), [7, 1], false);
    expect([shop.patch.refused?.code, filled]).toEqual(['edit.partOfMerge', box(7, 1)]);
    expect(stateOf(shop.book)).toEqual(before);
  });
  test('that they cover whole is theirs now', async () => {
    const { shop } = await carry(box(2, 1, 4, 3), [7, 1], false);
    expect(shop.sheet().merges).toEqual([box(1, 6, 1, 2)]);
  });
  test('takes a single cell into its first', async () => {
    const { shop } = await carry(box(3, 2), [8, 1], false);
    expect([value(shop, 8, 1), shop.sheet().merges.length]).toEqual([200, 2]);
  });
});
