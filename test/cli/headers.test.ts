import { afterEach, expect, test, vi } from 'vitest';
import { headers } from '../../src/cli/commands/headers.ts';

afterEach(() => vi.restoreAllMocks());

function printed(texts: readonly string[], json: boolean): string {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  expect(headers(texts, { json })).toBe(0);
  return lines.join('');
}

test('each heading in order, with its column and how sure it is; null when it is none of ours', () => {
  expect(JSON.parse(printed(['Кол-во\nуч-ся', 'Білім сапасы, %', 'Телефон', 'Всего'], true))).toEqual([
    { heading: 'Кол-во\nуч-ся', column: 'pupils', score: 1 },
    { heading: 'Білім сапасы, %', column: 'quality', score: 1 },
    { heading: 'Телефон', column: null, score: 0 },
    { heading: 'Всего', column: null, score: 0.55 },
  ]);
});

test('the row decides where forms share a heading', () => {
  const columns = (...texts: string[]) =>
    JSON.parse(printed(texts, true)).map(({ column }: { column: string | null }) => column);
  expect(columns('Мектеп', 'Оқушы саны', 'Келгені', 'Кеткені', 'Ай')).toEqual([
    'school',
    'pupilsEnd',
    'arrived',
    'left',
    'month',
  ]);
  expect(columns('Показатель', 'Всего', 'Доля, %', 'Источник', 'Территория')).toEqual([
    'indicator',
    'base',
    'percent',
    'source',
    'place',
  ]);
});

test('as text: a line a heading', () => {
  expect(printed(['Келгені', 'Ескерту'], false)).toBe('Келгені\tarrived\t1\nЕскерту\t–\t0\n');
});
