import { describe, expect, test } from 'vitest';
import { ruralGap } from '../../src/scenarios/ruralGap.ts';
import { rowsIn, testScenario } from './expected.ts';
import { reportOf } from './grids.ts';

const opened = testScenario(ruralGap);

describe.each([
  [
    'kk',
    'Шағын жинақты мектептер',
    'Пән',
    'Жобаға дейін, %',
    'Жобадан кейін, %',
    'Оқушы саны',
    'Ағылшын тілі',
  ],
  [
    'ru',
    'Малокомплектные школы',
    'Предмет',
    'До проекта, %',
    'После проекта, %',
    'Число учащихся',
    'Английский язык',
  ],
] as const)('small schools in %s', (language, sheet, subject, before, after, pupils, english) => {
  const rows = rowsIn(opened[language].book, sheet);

  // Kazinform, 14.01.2026, each to a tenth of a point.
  test.each([
    [english, 3.7],
    ['Физика', 2.4],
    ['Химия', 2.7],
    ['Математика', 5.1],
    ['Биология', 4.1],
  ])('%s gained %d points', (name, gain) => {
    const own = rows.filter((row) => row[subject] === name);
    const studying = own.reduce((sum, row) => sum + Number(row[pupils]), 0);
    const gained = own.reduce(
      (sum, row) => sum + Number(row[pupils]) * (Number(row[after]) - Number(row[before])),
      0,
    );
    expect(Math.round((10 * gained) / studying) / 10).toBe(gain);
  });

  test('every share is one of whole pupils', () => {
    for (const row of rows)
      for (const head of [before, after]) {
        const part = (Number(row[head]) * Number(row[pupils])) / 100;
        expect(Math.abs(part - Math.round(part))).toBeLessThan(0.0005 * Number(row[pupils]) + 1e-9);
      }
  });
});

test('city against village, made up: 6 points now, 7 a year ago', () => {
  const { office } = opened.kk;
  const now = reportOf(office, '2025-T2').total.gap;
  expect(now).toMatchObject({ urban: { graded: 88_000 }, rural: { graded: 52_000 }, unknown: 0 });
  expect([now.urban.value, now.rural.value]).toEqual([64.5, 58.5]);
  expect(reportOf(office, '2024-T2').total.gap.gapPp).toBeCloseTo(7, 10);
  expect(office.facts.refused).toEqual([]);
});
