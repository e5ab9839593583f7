import { describe, expect, test } from 'vitest';
import { tabysty50 } from '../../src/scenarios/tabysty50.ts';
import { rowsIn, testScenario } from './expected.ts';
import { reportOf } from './grids.ts';
import type { Row } from './rows.ts';

const opened = testScenario(tabysty50);

describe.each([
  ['kk', '«Табысты 50 мектеп» жобасы', 'Пән', 'Жобаға дейін, %', 'Жобадан кейін, %', 'Оқушы саны'],
  ['ru', 'Проект «Табысты 50 мектеп»', 'Предмет', 'До проекта, %', 'После проекта, %', 'Число учащихся'],
] as const)('the project in %s', (language, sheet, subject, before, after, pupils) => {
  const rows = rowsIn(opened[language].book, sheet);
  const gainOf = (row: Row) => Number(row[after]) - Number(row[before]);

  test('schools gained between 4 and 12 points (BAQ.KZ, autumn 2025), both ends among them', () => {
    const gains = rows.map(gainOf);
    expect(Math.min(...gains)).toBeCloseTo(4, 10);
    expect(Math.max(...gains)).toBeCloseTo(12, 10);
  });

  // Kazinform, 14.01.2026. Shares are printed to a tenth, so that their mean by pupils is exact to a few hundredths.
  test.each([
    ['Физика', 10],
    ['Химия', 6],
    ['Биология', 9],
  ])('%s gained %d points over all fifty', (name, gain) => {
    const own = rows.filter((row) => row[subject] === name);
    const studying = own.reduce((sum, row) => sum + Number(row[pupils]), 0);
    const gained = own.reduce((sum, row) => sum + Number(row[pupils]) * gainOf(row), 0);
    expect(studying).toBe(9_400);
    expect(gained / studying).toBeCloseTo(gain, 1);
  });

  test('every share is one of whole pupils', () => {
    for (const row of rows)
      for (const head of [before, after]) {
        const part = (Number(row[head]) * Number(row[pupils])) / 100;
        expect(Math.abs(part - Math.round(part))).toBeLessThan(0.0005 * Number(row[pupils]) + 1e-9);
      }
  });
});

test.each([
  ['physics', 10],
  ['chemistry', 6],
  ['biology', 9],
])('the summary of annual marks has %s %d points above the year before', (name, gain) => {
  const [now, before] = ['2023', '2022'].map((year) =>
    reportOf(opened.kk.office, year).total.subject.get(name),
  );
  expect(now?.graded).toBe(9_400);
  expect(Number(now?.value) - Number(before?.value)).toBeCloseTo(gain, 10);
});
