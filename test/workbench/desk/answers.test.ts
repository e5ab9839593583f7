import { describe, expect, test } from 'vitest';
import { openSource } from '../../../src/workbench/desk/answers.ts';
import { keepBytes } from '../../../src/workbench/desk/keep.ts';
import { sampleBook, stateOf, Workshop } from '../workshop.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a workbook to open', () => {
  test.each([
    ['kk', 'kk_KZ'],
    ['ru', 'ru_KZ'],
    ['en', 'en_US'],
  ] as const)('is empty in %s, with one sheet', async (lang, locale) => {
    const opened = await openSource({ kind: 'empty', lang });
    expect(opened).toMatchObject({ ok: true, value: { locale, sheets: [{ cells: [] }] } });
  });
  test('that is not known is an empty one', async () => {
    const opened = await openSource({ kind: 'scenario', id: 'missing', lang: 'ru' });
    expect(opened).toMatchObject({ ok: true, value: { sheets: [{ cells: [] }] } });
  });
  test('that was kept is what it was', async () => {
    const opened = await openSource({ kind: 'kept', name: 'x', bytes: keepBytes(sampleBook()), lang: 'ru' });
    expect(opened.ok && stateOf(opened.value)).toEqual(stateOf(sampleBook()));
  });
  test.each([
    [{ kind: 'kept', name: 'x', bytes: bytesOf('{'), lang: 'ru' } as const, 'file.damaged'],
    [{ kind: 'file', name: 'x.xlsx', bytes: new Uint8Array(), lang: 'ru' } as const, 'file.empty'],
  ])('that cannot be read says why', async (source, code) => {
    expect(await openSource(source)).toMatchObject({ ok: false, error: { code } });
  });
});

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
