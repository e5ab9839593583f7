import { expect, test } from 'vitest';
import { bigRegion } from '../../src/scenarios/bigRegion.ts';
import { officeOf, reportOf } from './grids.ts';
import { rowsOf, sheetOf, sumOf } from './rows.ts';

const book = bigRegion.workbook();
const HEAD = 3;
const rows = ['Үлгерім 2024-2025', 'Үлгерім 2025-2026'].flatMap((name) => rowsOf(sheetOf(book, name), HEAD));
const office = officeOf(book);

test('50 000 rows of 800 schools in 17 districts', () => {
  expect(rows).toHaveLength(50_000);
  const schools = new Set(rows.map((row) => `${row['Аудан (қала)']}|${row['Мектеп атауы']}`));
  expect(schools.size).toBe(800);
  expect(new Set(rows.map((row) => row['Аудан (қала)'])).size).toBe(17);
});

test('the report sums what the rows hold', () => {
  const term = rows.filter((row) => row['Оқу жылы'] === '2025-2026');
  const good = sumOf(term, '«5» саны', '«4» саны');
  const { total, districts, routesAgree } = reportOf(office, '2025-T1');
  expect(total.indicators.quality.numerator).toBe(good);
  expect(total.indicators.quality.denominator).toBe(
    good + sumOf(term, '«3» саны', '«2» саны', 'Аттестатталмаған'),
  );
  expect(total.completeness).toMatchObject({ received: 800, expected: 800 });
  expect(districts.every(({ district }) => district.kato?.startsWith('61'))).toBe(true);
  expect(routesAgree).toBe(true);
});

test('a clean workbook has no finding at all', () => {
  expect(office.findings).toEqual([]);
});
