import { describe, expect, test } from 'vitest';
import { keepBytes } from '../../../src/workbench/desk/keep.ts';
import { openSource } from '../../../src/workbench/desk/sources.ts';
import { sampleBook, stateOf } from '../workshop.ts';

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
