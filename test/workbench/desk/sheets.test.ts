import { describe, expect, test } from 'vitest';
import { cellAt } from '../../../src/host/model/cells.ts';
import { sampleBook, stateOf, Workshop } from '../workshop.ts';

const names = (shop: Workshop) => shop.page.sheets.map(({ name }) => name);
const formula = (shop: Workshop, row: number) => cellAt(shop.sheet(1), row, 2)?.formula;

describe('a renamed sheet', () => {
  test('is followed by formulas and found again under its old name by undo, written as it was', async () => {
    const shop = await Workshop.open(sampleBook());
    const before = stateOf(shop.book);
    await shop.ask('sheet', { action: 'rename', sheetId: shop.sheet().id, name: 'Қос бет' });
    expect([1, 3].map((row) => formula(shop, row))).toEqual(["=SUM('Қос бет'!B2:B5)", "='Қос бет'!D3+B1"]);
    await shop.ask('undo', null);
    expect(stateOf(shop.book)).toEqual(before);
  });
  test('formulas that spoke of its new name before are left alone by undo', async () => {
    const shop = await Workshop.open(sampleBook());
    await shop.ask('enter', { sheetId: shop.sheet(1).id, row: 9, column: 2, text: '=Ескі!A1' });
    await shop.ask('sheet', { action: 'rename', sheetId: shop.sheet().id, name: 'Ескі' });
    await shop.ask('undo', null);
    expect([formula(shop, 9), formula(shop, 1)]).toEqual(['=Ескі!A1', '=SUM(Деректер!B2:B5)']);
  });
  test.each(['', '  ', 'свод 2026', 'х'.repeat(101)])('is not called %j', async (name) => {
    const shop = await Workshop.open(sampleBook());
    expect(await shop.ask('sheet', { action: 'rename', sheetId: shop.sheet().id, name })).toBeNull();
    expect([shop.patch.refused?.code, names(shop)[0]]).toEqual(['edit.sheetName', 'Деректер']);
  });
  test('may change the case of its own name', async () => {
    const shop = await Workshop.open(sampleBook());
    await shop.ask('sheet', { action: 'rename', sheetId: shop.sheet().id, name: 'ДЕРЕКТЕР' });
    expect(names(shop)[0]).toBe('ДЕРЕКТЕР');
  });
});

test('a deleted sheet leaves formulas with nothing to read, until it comes back', async () => {
  const shop = await Workshop.open(sampleBook());
  const [data, summary] = shop.page.sheets.map(({ id }) => id);
  await shop.ask('sheet', { action: 'delete', sheetId: data ?? 0 });
  expect(shop.page.value(summary ?? 0, 1, 2)).toMatchObject({ error: '#REF!' });
  expect(shop.page.frame(summary ?? 0)?.charts[0]?.picture.series).toEqual([]);
  expect(shop.patch.activeSheetId).toBe(summary);
  await shop.ask('undo', null);
  expect(shop.page.value(summary ?? 0, 1, 2)).toBe(1000);
  expect(names(shop)).toEqual(['Деректер', 'Свод 2026']);
  expect(shop.page.value(data ?? 0, 2, 1)).toBe('№1');
});

test.each(['delete', 'hide'] as const)('to %s the last sheet that is seen is refused', async (action) => {
  const shop = await Workshop.open(sampleBook());
  await shop.ask('sheet', { action: 'hide', sheetId: shop.sheet().id });
  expect(await shop.ask('sheet', { action, sheetId: shop.sheet(1).id })).toBeNull();
  expect(shop.patch.refused?.code).toBe('edit.lastSheet');
});

test('a sheet that is hidden again by redo is not to be shown', async () => {
  const shop = await Workshop.open(sampleBook());
  await shop.ask('sheet', { action: 'hide', sheetId: shop.sheet().id });
  expect(await shop.ask('undo', null)).toMatchObject({ sheetId: shop.sheet().id });
  expect(await shop.ask('redo', null)).toBeNull();
  expect(shop.patch.activeSheetId).toBe(shop.sheet(1).id);
});

test('a sheet that undo takes away gives the front to the one beside it', async () => {
  const shop = await Workshop.open(sampleBook());
  const first = shop.sheet().id;
  const made = await shop.ask('sheet', { action: 'add', name: 'Жаңа', after: first });
  expect(names(shop)).toEqual(['Деректер', 'Жаңа', 'Свод 2026']);
  await shop.ask('look', { sheetId: made?.sheetId ?? 0 });
  expect(await shop.ask('undo', null)).toBeNull();
  expect(shop.patch.activeSheetId).toBe(shop.sheet(1).id);
  expect(await shop.ask('redo', null)).toEqual(made);
});

test('a moved sheet goes back where it was', async () => {
  const shop = await Workshop.open(sampleBook());
  await shop.ask('sheet', { action: 'move', sheetId: shop.sheet(1).id, index: 0 });
  expect(names(shop)).toEqual(['Свод 2026', 'Деректер']);
  await shop.ask('undo', null);
  expect(names(shop)).toEqual(['Деректер', 'Свод 2026']);
});

test('a chart is moved, sized, deleted and brought back', async () => {
  const shop = await Workshop.open(sampleBook());
  const sheetId = shop.sheet(1).id;
  const chart = shop.page.frame(sheetId)!.charts[0]!;
  const place = { anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 }, width: 500, height: 300 };
  await shop.ask('chart', { sheetId, chartId: chart.id, place });
  expect(shop.page.frame(sheetId)?.charts[0]).toMatchObject({ ...place, picture: chart.picture });
  await shop.ask('chart', { sheetId, chartId: chart.id, place: null });
  expect(shop.page.frame(sheetId)?.charts).toEqual([]);
  await shop.ask('undo', null);
  await shop.ask('undo', null);
  expect(shop.page.frame(sheetId)?.charts).toEqual([chart]);
});
