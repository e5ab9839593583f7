import { expect, test } from 'vitest';
import { claimsOf } from '../../src/core/claims/claim.ts';
import { almatyCollegium } from '../../src/scenarios/almatyCollegium.ts';
import { rowsIn, testScenario } from './expected.ts';
import { expectFigures } from './figures.ts';
import { officeOf, reportOf } from './grids.ts';
import { type Row, rowsOf, sheetOf, sumOf } from './rows.ts';

const opened = testScenario(almatyCollegium);
const { book, office } = opened.ru;
const HEAD = 4;
const term = rowsOf(sheetOf(book, 'II четверть 2021-2022'), HEAD);
const year = rowsOf(sheetOf(book, 'Годовые 2020-2021'), HEAD);

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
  expectFigures(almatyCollegium, opened.kk.office);
  // The published texts stand in both, as they were published.
  const read = ({ sheets }: typeof book) =>
    sheets.slice(0, -1).map(({ cells }) => cells.map((row) => row?.map((c) => c?.value)));
  const [words, others] = [read(opened.kk.book), read(book)];
  const texts = new Set(
    words.flat(2).filter((value) => typeof value === 'string' && !/^[\dIV–-]+$/.test(value)),
  );
  const russian = new Set(others.flat(2));
  expect([...texts].filter((text) => russian.has(text))).toEqual([
    ...['Математика', 'Физика', 'Химия', 'Биология', 'География', 'Информатика'],
    'Объект',
    'Колледж',
  ]);
});

// «Айта кетейік, педагогтардың ең көп тапшылығы …»: twelve districts and three cities, named in that order.
test('each district that is named lacks more teachers than any that is not', () => {
  const named = [
    ...['Илийский', 'Талгарский', 'Карасайский', 'Алакольский', 'Аксуский', 'Енбекшиказахский'],
    ...['Раимбекский', 'Жамбылский', 'Кербулакский', 'Коксуйский', 'Каратальский', 'Сарканский'],
    ...['Талдыкорган', 'Капшагай', 'Текели'],
  ];
  const need = new Map<string, number>();
  for (const row of rowsIn(book, 'Потребность в учителях')) {
    const district = String(row['Район (город)']).replace(/ район$|^город /u, '');
    need.set(district, (need.get(district) ?? 0) + Number(row.Потребность));
  }
  expect(need.size).toBe(20);
  const [most, others] = [true, false].map((isNamed) =>
    [...need].flatMap(([district, count]) => (named.includes(district) === isNamed ? [count] : [])),
  );
  expect(most).toHaveLength(15);
  expect(Math.min(...(most ?? []))).toBeGreaterThan(Math.max(...(others ?? [])));
});

test.each(['kk', 'ru'] as const)('«21,599 млрд.теңге» is 21 599 000 000 tenge in %s', (language) => {
  const claims = claimsOf(opened[language].office.recognised.map(({ table }) => table));
  const amounts = claims.flatMap(({ value }) => (value?.kind === 'amount' ? [value.low] : []));
  expect(amounts).toEqual([21_599_000_000]);
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
  expect(office.facts.refused).toEqual([]);
});
