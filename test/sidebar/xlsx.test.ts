import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, expect, test, vi } from 'vitest';
import { xlsxBytes } from '../../src/sidebar/download/xlsx.ts';

afterEach(() => vi.unstubAllGlobals());

/** As another reader of such files sees it; a cell that is not there is blank. */
const valuesOf = async (rows: readonly (readonly (string | number)[])[], width: number) => {
  const [sheet] = (await readXlsx(await xlsxBytes('Отчёт', rows, Array(width).fill(20)))).sheets;
  return rows.map((row, at) => row.map((_, column) => sheet?.rows[at]?.[column] ?? ''));
};

test('heads, figures and texts that look like something else stand as they were given', async () => {
  const rows = [
    ['Лист', 'Ячейка', 'Ескертпе'],
    ['«Қараша» & <11>', 'B7', '=1+1'],
    ['  blanks  ', '', 'две\nстроки'],
    [12, -0.5, '0012'],
  ];
  expect(await valuesOf(rows, 3)).toEqual(rows);
});

test('any text but the signs that XML cannot hold', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
      async (rows) => {
        expect(await valuesOf(rows, 2)).toEqual(rows);
      },
    ),
  );
});

test('a sign that XML cannot hold is left out, the rest of its cell is not', async () => {
  expect(await valuesOf([['a\u0000b\u000bc']], 1)).toEqual([['abc']]);
});

test('the head stays in sight and filters the rows', async () => {
  const files = unzipSync(await xlsxBytes('Есеп', [['a', 'b'], ['c']], [10, 30]));
  const xml = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2"');
  expect(xml).toContain('<autoFilter ref="A1:B2"/>');
  expect(xml).toContain('<col min="2" max="2" width="30" customWidth="1"/>');
});

test('a browser that cannot press a file has it stored', async () => {
  const rows = Array.from({ length: 200 }, (_, at) => [`строка ${at}`, at]);
  const pressed = await xlsxBytes('Есеп', rows, [10, 10]);
  vi.stubGlobal('CompressionStream', undefined);
  const stored = await xlsxBytes('Есеп', rows, [10, 10]);
  expect(await valuesOf(rows, 2)).toEqual(rows);
  expect(stored.length).toBeGreaterThan(3 * pressed.length);
});
