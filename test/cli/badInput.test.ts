import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { inRoot } from '../../src/build/paths.ts';
import { check } from '../../src/cli/commands/check.ts';
import { summary } from '../../src/cli/commands/summary.ts';
import { Trouble } from '../../src/cli/trouble.ts';
import { LANGS, type Lang } from '../../src/messages/catalog.ts';
import { type RawCell, rawXlsx } from '../files/rawXlsx.ts';
import { project } from '../project.ts';

/** Files as they come: each is read, or refused in one sentence of the language asked for, and nothing is half done. */
const folder = mkdtempSync(join(tmpdir(), 'sapa-'));
beforeAll(project, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

function fileOf(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What stands in the cells that something is told of, as `check --json` prints it. */
async function told(name: string, content: Uint8Array | string): Promise<string[]> {
  const printed: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  await check(fileOf(name, content), { json: true } as Parameters<typeof check>[1]);
  const { findings } = JSON.parse(printed.join('')) as { findings: { a1: string; rule: string }[] };
  return findings.map(({ a1, rule }) => `${a1} ${rule}`);
}

const HEAD = ['Учебный год', 'Четверть', 'Район', 'Школа', 'Класс', 'Кол-во уч-ся', '5', '4', '3', '2'];
const ROW = ['2025-2026', 'I', 'Талгарский район', 'СШ №1', '5А', 20, 4, 8, 7, 1] as const;
const rowOf = (cells: Partial<Record<number, RawCell>>): RawCell[] =>
  ROW.map((cell, column) => cells[column] ?? cell);
const classes = (count: number): RawCell[][] =>
  Array.from({ length: count }, (_, at) => rowOf({ 4: `${(at % 10) + 2}${'АБВГ'[Math.floor(at / 10)]}` }));

describe('.csv that is read', () => {
  const lines = [HEAD.join(';'), ...classes(5).map((cells) => cells.join(';'))];
  const wrong = [...lines, rowOf({ 4: '9Г', 6: 'много' }).join(';')].join('\r\n');
  const utf16 = (text: string, isLittle: boolean) =>
    Uint8Array.from(
      [...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );
  const in1251 = (text: string) =>
    Uint8Array.from(
      [...text].map((letter) => {
        const code = letter.charCodeAt(0);
        // А–я stand in one run, № apart.
        return code >= 0x410 && code <= 0x44f ? code - 0x350 : code === 0x2116 ? 0xb9 : code;
      }),
    );
  test.each([
    ['windows-1251', in1251(wrong)],
    ['UTF-16, low byte first, no mark', utf16(wrong, true)],
    ['UTF-16, high byte first, with a mark', utf16(`\ufeff${wrong}`, false)],
    ['tabs', wrong.replaceAll(';', '\t')],
    [
      'a line break in a note',
      wrong.replace('\r\n', ';Примечание\r\n').replace(';1\r\n', ';1;"две\r\nстроки"\r\n'),
    ],
    ['a cell of a hundred thousand letters', wrong.replace('\r\n', `;${'я'.repeat(100_000)}\r\n`)],
    [
      'two hundred columns',
      wrong.replaceAll('\r\n', `${';1'.repeat(190)}\r\n`).replace(/(;1)+\r\n/, `${';гр'.repeat(190)}\r\n`),
    ],
    ['quotes inside a name', wrong.replaceAll('СШ №1', '"Дарын" мектебі')],
  ])('%s', async (name, content) => {
    expect(await told(`${name}.csv`, content)).toEqual(['G7 type']);
  });

  test('ragged rows: a row that ends early has no marks, one that goes on has more than the head', async () => {
    const ragged = [
      HEAD.join(';'),
      rowOf({}).slice(0, 5).join(';'),
      `${rowOf({ 4: '6А' }).join(';')};;;`,
      rowOf({ 4: '7А', 9: '–5' }).join(';'),
    ];
    expect(await told('ragged.csv', ragged.join('\n'))).toEqual(['J4 negative-count']);
  });
});

describe('.xlsx that is read', () => {
  test('a head of two rows with merged cells, hidden rows, a name with quotes', async () => {
    const name = 'Мектеп "Дарын" \'1\' & «2»';
    const rows: RawCell[][] = [
      ['Отчёт за I четверть 2025-2026 учебного года'],
      ['Район', 'Школа', 'Класс', 'Всего учащихся', 'Из них окончили'],
      ['', '', '', '', 'на 5', 'на 4', 'на 3', 'на 2'],
      ...classes(4).map((cells) => cells.slice(2)),
      rowOf({ 4: '9Г', 6: 9 }).slice(2),
    ];
    const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:H2'];
    const found = await told('merged.xlsx', rawXlsx([{ name, rows, merges, hidden: [8] }]));
    // A hidden row is data like any other.
    expect(found).toEqual(['1:1 from-title', '1:1 from-title', 'D8 marks-sum']);
  });

  test('formulas with their results, without, and with errors', async () => {
    const rows: RawCell[][] = [
      HEAD,
      rowOf({ 5: { f: 'SUM(G2:J2)', v: 20 } }),
      rowOf({ 4: '5Б', 5: { f: 'SUM(G3:J3)' } }),
      rowOf({ 4: '5В', 5: { f: 'SUM(G4:J4)-5' } }),
      rowOf({ 4: '5Г', 5: { f: 'Лист9!A1', t: 'e', v: '#REF!' } }),
      rowOf({ 4: '5Д', 6: { f: 'VLOOKUP(1,A1:B2,2,0)', t: 'e', v: '#N/A' } }),
      rowOf({ 4: '5Е', 7: { t: 'e', v: '#DIV/0!' } }),
    ];
    expect(await told('formulas.xlsx', rawXlsx([{ name: 'Л', rows }]))).toEqual([
      'F4 marks-sum',
      'F5 type',
      'G6 type',
      'H7 type',
    ]);
  });

  test('days as numbers under a format of dates', async () => {
    const head = ['Месяц', 'Район', 'Школа', 'На начало', 'Прибыло', 'Выбыло', 'На конец'];
    const roll = (school: string, month: RawCell): RawCell[] => [
      month,
      'Талгарский район',
      school,
      100,
      5,
      5,
      100,
    ];
    const rows = [head, roll('СШ №1', { s: 1, v: 45931 }), roll('СШ №2', '01.10.2025'), roll('СШ №3', 45931)];
    // What the clerk sees in the last one is the number.
    expect(await told('dates.xlsx', rawXlsx([{ name: 'Л', rows }]))).toEqual(['A4 month']);
  });

  test('two hundred columns, a cell of a hundred thousand letters, painted rows below', async () => {
    const rows = [
      [...HEAD, ...Array.from({ length: 190 }, (_, at) => `гр ${at}`)],
      ...classes(5).map((cells) => [...cells, 'я'.repeat(100_000), ...Array.from({ length: 189 }, () => 1)]),
    ];
    const more = Array.from(
      { length: 30_000 },
      (_, at) => `<row r="${at + 8}"><c r="A${at + 8}" s="1"/></row>`,
    );
    expect(await told('wide.xlsx', rawXlsx([{ name: 'Л', rows, more: more.join('') }]))).toEqual([]);
  });
});

describe('what is refused', () => {
  const REFUSED: readonly (readonly [
    name: string,
    content: Uint8Array | string,
    says: Record<Lang, RegExp>,
  ])[] = [
    ['empty.xlsx', '', { kk: /бос/, ru: /пуст/, en: /empty/ }],
    [
      'page.xlsx',
      '<html><body><table/></body></html>',
      { kk: /веб-парақ/, ru: /веб-страница/, en: /web page/ },
    ],
    [
      'cut.xlsx',
      rawXlsx([{ name: 'Л', rows: [HEAD] }]).subarray(0, 700),
      { kk: /бүлінген/, ru: /повреждён/, en: /damaged/ },
    ],
    ['noughts.csv', new Uint8Array(60_000_000), { kk: /кесте емес/, ru: /не таблица/, en: /not a table/ }],
    ['quote.csv', `${HEAD.join(';')}\n"СШ;1\nСШ;2`, { kk: /2-жолда/, ru: /в строке 2/, en: /in line 2/ }],
    [
      'large.csv',
      strToU8('1;2;3;4;5;6;7;8;9;0\n'.repeat(200_001)),
      { kk: /тым үлкен/, ru: /слишком велик/, en: /too large/ },
    ],
  ];
  const troubleOf = (run: Promise<unknown>): Promise<unknown> =>
    run.then(
      () => undefined,
      (error: unknown) => error,
    );

  test.each(REFUSED)('%s', async (name, content, says) => {
    const written = vi.spyOn(process.stdout, 'write');
    const path = fileOf(name, content);
    const out = join(folder, 'out.xlsx');
    const runs = [
      ...LANGS.map((lang) => [lang, check(path, { lang })] as const),
      ['ru', summary(path, { lang: 'ru', period: '2025-T1', out })] as const,
    ];
    for (const [lang, run] of runs) {
      const trouble = await troubleOf(run);
      expect(trouble).toBeInstanceOf(Trouble);
      expect((trouble as Trouble).message).toMatch(says[lang]);
      expect((trouble as Trouble).message).toContain(name);
    }
    expect(written).not.toHaveBeenCalled();
    expect(existsSync(out)).toBe(false);
  });

  test('one line on the error stream, nothing on the other, exit code 2', async () => {
    const path = fileOf('empty.xlsx', '');
    const { code, stdout, stderr } = await run(['check', path, '--lang', 'kk']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('«empty.xlsx» файлы бос. Деректері бар файлды таңдаңыз.\n');
  });
});

const run = (parameters: readonly string[]): Promise<{ code: unknown; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const tsx = inRoot('node_modules/.bin/tsx');
    execFile(tsx, [inRoot('src/cli/main.ts'), ...parameters], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
