import { describe, expect, test } from 'vitest';
import { addSheet, createWorkbook } from '../../../src/host/model/create.ts';
import type { LinesRequest } from '../../../src/workbench/protocol.ts';
import { sampleBook, stateOf, Workshop } from '../workshop.ts';

type Lines = Omit<LinesRequest, 'sheetId'>;
const ask = (shop: Workshop, lines: Lines) => shop.ask('lines', { sheetId: shop.sheet().id, ...lines });
const rows = (action: Lines['action'], at: number, count: number): Lines => ({
  axis: 'row',
  action,
  at,
  count,
});

describe('rows 2 and 3 deleted from under formulas, a chart, a merged area and rules', () => {
  const deleted = async () => {
    const shop = await Workshop.open(sampleBook());
    const before = stateOf(shop.book);
    await ask(shop, rows('delete', 2, 2));
    return { shop, before };
  };
  test('everything closes up', async () => {
    const { shop } = await deleted();
    const [data, summary] = shop.book.sheets;
    expect(data?.cells[3]?.[1]?.formula).toBe('=SUM(B2:B3)');
    expect(summary?.cells[0]?.[1]).toMatchObject({ formula: '=SUM(Деректер!B2:B3)', value: 700 });
    expect(summary?.charts[0]?.ranges[0]?.box).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
    expect(shop.page.frame(summary?.id ?? 0)?.charts[0]?.picture.categories).toEqual(['№3', '№4']);
    expect(data?.merges[0]).toEqual({ row: 6, column: 1, rows: 2, columns: 3 });
    expect(data?.rowHeights).toEqual(new Map([[2, 40]]));
  });
  test('undo brings back the cells, the references to them and the chart over them', async () => {
    const { shop, before } = await deleted();
    await shop.ask('undo', null);
    expect(stateOf(shop.book)).toEqual(before);
    const chart = shop.page.frame(shop.sheet(1).id)?.charts[0];
    expect(chart?.picture.categories).toEqual(['№1', '№2', '№3', '№4']);
  });
  test('the page moves its cells along instead of being told them all', async () => {
    const { shop } = await deleted();
    expect(shop.patch.moves).toEqual([{ sheetId: shop.sheet().id, axis: 'row', at: 2, deleted: 2 }]);
    expect(shop.page.value(shop.sheet().id, 2, 1)).toBe('№3');
    expect(shop.patch.cells.flatMap(({ cells }) => cells).every(([, column]) => column !== 1)).toBe(true);
  });
});

test('a chart that stands on the deleted row is where it was after undo', async () => {
  const shop = await Workshop.open(sampleBook());
  const { anchor } = shop.sheet(1).charts[0]!;
  await shop.ask('lines', { sheetId: shop.sheet(1).id, ...rows('delete', anchor.row, 1) });
  await shop.ask('undo', null);
  expect(shop.sheet(1).charts[0]?.anchor).toEqual({ row: 5, column: 2, offsetX: 3, offsetY: 4 });
});

test('new rows look like the one above and are as long as any', async () => {
  const shop = await Workshop.open(sampleBook());
  await ask(shop, rows('insert', 4, 2));
  const [, , third, fourth, fifth] = shop.sheet().cells;
  expect([fourth?.[2], fifth?.[1]?.validation]).toEqual([
    { style: third?.[2]?.style },
    third?.[1]?.validation,
  ]);
  expect(shop.sheet().cells[7]?.[1]?.formula).toBe('=SUM(B2:B7)');
});

test('a row put above a frozen heading leaves the heading frozen', async () => {
  const shop = await Workshop.open(sampleBook());
  await ask(shop, rows('insert', 1, 1));
  expect(shop.page.frame(shop.sheet().id)?.frozenRows).toBe(2);
  await ask(shop, rows('delete', 1, 1));
  expect(shop.page.frame(shop.sheet().id)?.frozenRows).toBe(1);
});

describe('refused, as in Sheets', () => {
  test.each<[string, Lines]>([
    ['deleting all rows', rows('delete', 1, 30)],
    ['and those past the end', rows('delete', 1, 99)],
    ['deleting all that are not frozen', rows('delete', 2, 29)],
    ['hiding all that are not frozen', rows('hide', 2, 29)],
    ['deleting all columns', { axis: 'column', action: 'delete', at: 1, count: 20 }],
  ])('%s', async (_what, lines) => {
    const shop = await Workshop.open(sampleBook());
    const before = stateOf(shop.book);
    await ask(shop, lines);
    expect(shop.patch).toMatchObject({ refused: { code: 'edit.noLineLeft' }, moves: [], canUndo: false });
    expect(stateOf(shop.book)).toEqual(before);
  });
  test('the last row that can be seen beside hidden ones', async () => {
    const shop = await Workshop.open(sampleBook());
    await ask(shop, rows('hide', 2, 28));
    await ask(shop, rows('delete', 30, 1));
    expect(shop.patch.refused?.code).toBe('edit.noLineLeft');
  });
  test('more than ten million cells', async () => {
    const book = createWorkbook();
    addSheet(book, 'A', 1_000_000, 10);
    const shop = await Workshop.open(book);
    await ask(shop, rows('insert', 1, 1));
    expect(shop.patch).toMatchObject({ refused: { code: 'edit.tooManyCells' }, moves: [], canUndo: false });
  });
});

test('rows past the end of the sheet are not there to be deleted', async () => {
  const shop = await Workshop.open(sampleBook());
  await ask(shop, rows('delete', 29, 50));
  expect(shop.page.frame(shop.sheet().id)?.rowCount).toBe(28);
  await shop.ask('undo', null);
  expect(shop.page.frame(shop.sheet().id)?.rowCount).toBe(30);
});

test.each([
  [99, 99, 29, 19], // one line at least can be scrolled
  [-1, 0, 0, 0],
  [2, 1, 2, 1],
])(
  'freezing %d rows and %d columns freezes %d and %d',
  async (rowCount, columnCount, frozenRows, frozenColumns) => {
    const shop = await Workshop.open(sampleBook());
    await shop.ask('freeze', { sheetId: shop.sheet().id, rows: rowCount, columns: columnCount });
    expect(shop.page.frame(shop.sheet().id)).toMatchObject({ frozenRows, frozenColumns });
  },
);

test('a size is set, taken away and put back', async () => {
  const shop = await Workshop.open(sampleBook());
  const sheetId = shop.sheet().id;
  await shop.ask('resize', {
    sheetId,
    axis: 'row',
    sizes: [
      [4, 0.4],
      [5, 0.4],
    ],
  });
  expect(shop.sheet().rowHeights).toEqual(new Map([4, 5].map((row) => [row, 2])));
  const every = Array.from({ length: 99 }, (_, at) => [at + 1, null] as const);
  await shop.ask('resize', { sheetId, axis: 'row', sizes: every });
  expect(shop.sheet().rowHeights.size).toBe(0);
  await shop.ask('undo', null);
  await shop.ask('undo', null);
  expect(shop.sheet().rowHeights).toEqual(new Map([[4, 40]]));
});
