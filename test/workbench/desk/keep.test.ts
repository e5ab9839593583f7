import { expect, test } from 'vitest';
import { createWorkbook } from '../../../src/host/model/create.ts';
import { keepBytes, readKept } from '../../../src/workbench/desk/keep.ts';
import { sampleBook, stateOf, Workshop } from '../workshop.ts';

test('a workbook that was kept comes back whole, calculated or not', async () => {
  const { book } = await Workshop.open(sampleBook());
  book.sheets[0]!.hiddenColumns.add(4);
  book.properties.document['sapa.a'] = '{"$map":1}';
  const back = readKept(keepBytes(book));
  expect(back && stateOf(back)).toEqual(stateOf(book));
  expect(back).toMatchObject({ styles: book.styles, nextId: book.nextId });
  expect(back?.sheets[0]?.columnWidths).toEqual(new Map([[1, 160]]));
});

test.each([
  ['nothing', new Uint8Array()],
  ['no JSON', new TextEncoder().encode('{"v":1,')],
  ['a later version', new TextEncoder().encode('{"v":2,"book":{"sheets":[]}}')],
  ['no workbook', new TextEncoder().encode('{"v":1}')],
  ['half of one', keepBytes(createWorkbook()).slice(0, 40)],
])('%s is not taken for a workbook', (_what, bytes) => {
  expect(readKept(bytes)).toBeUndefined();
});
