import { expect, test } from 'vitest';
import { openSource } from '../../../src/workbench/desk/sources.ts';
import { sampleBook, Workshop } from '../workshop.ts';

test('a workbook that is saved opens as the same, with what the user did', async () => {
  const shop = await Workshop.open(sampleBook());
  await shop.ask('enter', { sheetId: shop.sheet().id, row: 2, column: 2, text: '150' });
  const { name, bytes } = await shop.ask('save', null);
  const opened = await openSource({ kind: 'file', name, bytes, lang: 'ru' });
  if (!opened.ok) throw new Error(opened.error.code);
  expect([name, opened.value.sheets.map((sheet) => sheet.name)]).toEqual([
    'Sapa.xlsx',
    ['Деректер', 'Свод 2026'],
  ]);
  expect(opened.value.sheets[0]?.cells[5]?.[1]).toMatchObject({ formula: '=SUM(B2:B5)', value: 1050 });
  expect(opened.value.sheets[0]?.cells[1]?.[1]?.value).toBe(150);
});

test('a call of the panel that the script does not know is answered, not thrown', async () => {
  const shop = await Workshop.open(sampleBook());
  expect(await shop.ask('run', { name: 'missing', json: '[]' })).toEqual({
    ok: false,
    message: 'Script function not found: missing',
  });
});

test('a paste is answered with the cells it filled', async () => {
  const shop = await Workshop.open(sampleBook());
  const texts = [['a'], ['b', 'c', 'd']];
  const input = { sheetId: shop.sheet().id, row: 12, column: 3, texts };
  expect(await shop.ask('enterBlock', input)).toEqual({ row: 12, column: 3, rows: 2, columns: 3 });
  expect(await shop.ask('undo', null)).toEqual({
    sheetId: shop.sheet().id,
    box: { row: 12, column: 3, rows: 2, columns: 3 },
  });
});

test('what is meant for a sheet that a script has deleted is refused, and where the selection was does not matter', async () => {
  const shop = await Workshop.open(sampleBook());
  const sheetId = shop.sheet(1).id;
  await shop.ask('sheet', { action: 'delete', sheetId });
  expect(await shop.ask('enter', { sheetId, row: 1, column: 1, text: 'х' })).toBeNull();
  expect(shop.patch.refused?.code).toBe('edit.sheetGone');
  const box = { row: 1, column: 1, rows: 1, columns: 1 };
  const to = { sheetId, row: 1, column: 1 };
  expect(await shop.ask('transfer', { sheetId: shop.sheet().id, box, to, cut: true })).toEqual(box);
  expect(shop.patch.refused?.code).toBe('edit.sheetGone');
  await shop.ask('look', { sheetId });
  expect(shop.patch).toMatchObject({ activeSheetId: shop.sheet().id });
  expect(shop.patch.refused).toBeUndefined();
});

test('another language is taken though what the person chose before cannot be read', async () => {
  const book = sampleBook();
  book.properties.user['sapa.settings'] = '{"language":';
  const shop = await Workshop.open(book);
  expect(await shop.ask('menu', { lang: 'kk' })).toEqual({ captions: [] });
  expect(book.properties.user['sapa.settings']).toBe('{"language":null}');
});
