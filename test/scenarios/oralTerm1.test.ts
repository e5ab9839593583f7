import { expect, test } from 'vitest';
import { oralTerm1 } from '../../src/scenarios/oralTerm1.ts';
import { expectFindings } from './expected.ts';
import { expectFigures } from './figures.ts';
import { officeOf, reportOf } from './grids.ts';
import { rowsOf, sheetOf, sumOf } from './rows.ts';

const book = oralTerm1.workbook();
const HEAD = 4;
const now = rowsOf(sheetOf(book, 'I тоқсан 2021-2022'), HEAD);
const office = officeOf(book);

const good = (rows: typeof now) => sumOf(rows, '«5» саны', '«4» саны');
const graded = (rows: typeof now) => good(rows) + sumOf(rows, '«3» саны', '«2» саны', 'Аттестатталмаған');

test('the rows add up to what the city published', () => {
  expect(sumOf(now, 'Оқушы саны')).toBe(55_135);
  expect(good(now) / graded(now)).toBe(0.5547);
  expect((good(now) + sumOf(now, '«3» саны')) / graded(now)).toBe(0.999);
});

test('general schools and the other ten add up to their own shares', () => {
  const isGeneral = (name: unknown) => /жалпы білім беретін мектеп$/u.test(String(name));
  const general = now.filter((row) => isGeneral(row['Мектеп атауы']));
  const others = now.filter((row) => !isGeneral(row['Мектеп атауы']));
  expect(Math.round((1e4 * good(general)) / graded(general)) / 100).toBe(55.06);
  expect(good(others) / graded(others)).toBe(0.6);
  expect(new Set(others.map((row) => row['Мектеп атауы'])).size).toBe(10);
  expect(new Set(now.map((row) => row['Мектеп атауы'])).size).toBe(51);
});

test.each([
  ['I тоқсан 2019-2020', 47.47], // 55.47 − 8
  ['I тоқсан 2020-2021', 62.47], // 55.47 + 7
])('%s adds up to %d %%', (name, quality) => {
  const rows = rowsOf(sheetOf(book, name), HEAD);
  expect((100 * good(rows)) / graded(rows)).toBeCloseTo(quality, 10);
});

test('classes have 18 to 30 pupils, and grade 1 has no marks', () => {
  for (const row of now) {
    const pupils = Number(row['Оқушы саны']);
    expect(pupils, JSON.stringify(row)).toBeGreaterThanOrEqual(18);
    expect(pupils, JSON.stringify(row)).toBeLessThanOrEqual(30);
    if (/^1\P{N}/u.test(String(row.Сынып))) expect(row['«5» саны']).toBe('');
  }
});

test('the summary gives the published figures', () => {
  expectFigures(oralTerm1, office);
  const { quality } = reportOf(office, '2021-T1').total.indicators;
  expect(quality.lastYearDelta).toBeCloseTo(-7, 10);
  expect(quality.comparableDelta).toBeCloseTo(8, 10);
});

test('the remote year is marked as not comparable, and the year before it stands in', () => {
  const { period } = reportOf(office, '2021-T1');
  expect(period.lastYear).toMatchObject({ period: { schoolYear: 2020 }, notComparable: 'remote' });
  expect(period.comparable?.period).toEqual({ schoolYear: 2019, part: 'T1' });
});

test('nothing is wrong in its sheets and nothing is refused; of what was published the office is asked', () => {
  expectFindings(oralTerm1, office, oralTerm1.language);
  expect(office.unrecognised).toEqual([]);
  expect(office.facts.refused).toEqual([]);
});

test('every class is a grade and a letter, and no two of a school share a name', () => {
  for (const row of now) expect(String(row.Сынып)).toMatch(/^\d{1,2}\p{L}$/u);
  const names = now.map((row) => `${row['Мектеп атауы']} ${row.Сынып}`);
  expect(new Set(names).size).toBe(names.length);
});
