import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { figures } from '../../src/cli/commands/figures.ts';

afterEach(() => vi.restoreAllMocks());

/** What `figures --json` prints for a file with these bytes. */
function figuresOfFile<T = Record<string, unknown>[]>(bytes: string | Uint8Array, places = false): T {
  const folder = mkdtempSync(join(tmpdir(), 'sapa-'));
  const printed: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  try {
    const file = join(folder, 'article.txt');
    writeFileSync(file, bytes);
    figures(file, { json: true, places });
    return JSON.parse(printed.join(''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('each figure has its place, unit, bounds and direction; what is not said is null', () => {
  expect(figuresOfFile('Сапа 8 пайызға артты, 20 мыңнан астам орын.')).toEqual([
    {
      text: '8 пайызға',
      start: 5,
      end: 14,
      kind: 'point',
      unit: 'pp',
      value: 8,
      low: 8,
      high: 8,
      approximate: false,
      bound: null,
      direction: 'up',
    },
    {
      text: '20 мыңнан',
      start: 22,
      end: 31,
      kind: 'count',
      unit: 'count',
      value: 20_000,
      low: 20_000,
      high: null,
      approximate: false,
      bound: 'over',
      direction: null,
    },
  ]);
});

test('on request each district of a list with one head is named', () => {
  const read = figuresOfFile<{ places: { text: string; units: { kato: string }[] }[] }>(
    'Іле, Талғар, Қарасай аудандарында 12 мектеп',
    true,
  );
  expect(read.places.map(({ text, units }) => [text, units.map(({ kato }) => kato)])).toEqual([
    ['Іле', ['196800000']],
    ['Талғар', ['196200000']],
    ['Қарасай', ['195200000']],
  ]);
});

test('an old text in windows-1251 is read', () => {
  // «5 школ» in that code page.
  const bytes = new Uint8Array([0x35, 0x20, 0xf8, 0xea, 0xee, 0xeb]);
  expect(figuresOfFile(bytes).map(({ text, value }) => [text, value])).toEqual([['5', 5]]);
});

test('a file that is no text is refused in one sentence', () => {
  expect(() => figuresOfFile(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]))).toThrow(/\.txt/);
});

test('two versions of one text: figures that one of them lacks, in words or in digits', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sapa-'));
  const printed: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  try {
    const [kk, ru] = [join(folder, 'kk.txt'), join(folder, 'ru.txt')];
    writeFileSync(kk, 'Облыста 136 мектеп жөнделеді, бұған екі жүз миллион теңге бөлінді. Сапа 62% болды.');
    writeFileSync(
      ru,
      'В области отремонтируют 136 школ, выделено 200 млн тенге. Качество 63 %, около 10 000 мест.',
    );
    expect(figures(kk, { against: ru, json: true })).toBe(1);
    expect(JSON.parse(printed.join(''))).toEqual({ first: ['62%'], second: ['63 %', '10 000'] });
    expect(figures(kk, { against: kk })).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
