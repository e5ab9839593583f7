import { expect, test } from 'vitest';
import { almatyCollegium } from '../../src/scenarios/almatyCollegium.ts';
import { expectFigures } from './figures.ts';
import { officeOf, reportOf } from './grids.ts';
import { type Row, rowsOf, sheetOf, sumOf } from './rows.ts';

const book = almatyCollegium.workbook();
const HEAD = 4;
const term = rowsOf(sheetOf(book, 'II четверть 2021-2022'), HEAD);
const year = rowsOf(sheetOf(book, 'Годовые 2020-2021'), HEAD);
const office = officeOf(book);

const keyOf = (row: Row) => `${row['Район (город)']}|${row['Наименование школы']}`;
const localities = new Map(
  rowsOf(sheetOf(book, 'Реестр школ'), 3).map((row) => [keyOf(row), row['Город или село']]),
);
const of = (rows: readonly Row[], locality: string) =>
  rows.filter((row) => localities.get(keyOf(row)) === locality);
const good = (rows: readonly Row[]) => sumOf(rows, 'Кол-во «5»', 'Кол-во «4»');
const graded = (rows: readonly Row[]) =>
  good(rows) + sumOf(rows, 'Кол-во «3»', 'Кол-во «2»', 'Не аттестовано');

test('city and village rows add up to 62 and 63.4 %', () => {
  expect(good(of(term, 'город')) / graded(of(term, 'город'))).toBe(0.62);
  expect(good(of(term, 'село')) / graded(of(term, 'село'))).toBe(0.634);
  expect(of(term, 'город').length + of(term, 'село').length).toBe(term.length);
});

test('the year before adds up to 65.6 %, with city schools ahead', () => {
  expect(good(year) / graded(year)).toBe(0.656);
  const [city, village] = ['город', 'село'].map((each) => good(of(year, each)) / graded(of(year, each)));
  expect(city).toBeGreaterThan(village ?? 1);
});

test('locality is the school’s own: a district has towns, a city has villages', () => {
  const kinds = (district: string) =>
    new Set([...localities].flatMap(([key, locality]) => (key.startsWith(district) ? [locality] : [])));
  expect(kinds('Талгарский район').size).toBe(2);
  expect(kinds('город Талдыкорган').size).toBe(2);
});

test('in Kazakh it is the same office: every figure in its place, not a word of Russian', () => {
  const kazakh = almatyCollegium.workbook('kk');
  expectFigures(almatyCollegium, officeOf(kazakh));
  const read = ({ sheets }: typeof book) =>
    sheets.map(({ cells }) => cells.map((row) => row?.map((c) => c?.value)));
  const [words, others] = [read(kazakh), read(book)];
  const texts = new Set(
    words.flat(2).filter((value) => typeof value === 'string' && !/^[\dIV–-]+$/.test(value)),
  );
  const russian = new Set(others.flat(2));
  expect([...texts].filter((text) => russian.has(text))).toEqual([]);
  const numbers = (sheets: typeof words) =>
    sheets.map((rows) => rows.map((row) => row?.filter((v) => typeof v === 'number')));
  expect(numbers(words)).toEqual(numbers(others));
});

test('the summary gives the published figures', () => {
  expectFigures(almatyCollegium, office);
  expect(reportOf(office, '2021-T2').total.gap).toMatchObject({
    urban: { graded: 92_000 },
    rural: { graded: 268_500 },
    unknown: 0,
  });
});

test('a half-year without marks of its own takes its second term', () => {
  const { period, total } = reportOf(office, '2021-H1');
  expect(period.shownAs).toBe('secondTermOfHalf');
  expect(total.gap.rural.value).toBeCloseTo(63.4, 10);
});

test('a term is not set against the annual figure', () => {
  const { quality } = reportOf(office, '2021-T2').total.indicators;
  expect([quality.previous, quality.lastYear, quality.comparable]).toEqual([undefined, undefined, undefined]);
});

test('the 20 districts of the old borders are all found, and Жамбыл is the one among them', () => {
  for (const language of ['kk', 'ru'] as const) {
    const { districts } = reportOf(officeOf(almatyCollegium.workbook(language)), '2021-T2');
    expect(districts).toHaveLength(20);
    expect(districts.every(({ district }) => /^(19|33)/.test(district.kato ?? ''))).toBe(true);
    expect(districts.map(({ district }) => district.kato)).toContain('194200000');
  }
  expect(new Set(office.findings.map(({ rule }) => rule))).toEqual(new Set(['district-by-company']));
  expect(office.facts.refused).toEqual([]);
});
