import { describe, expect, test } from 'vitest';
import { parsePeriodKey } from '../../../src/core/parse/periodKey.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { sectionsOf } from '../../../src/core/summary/plan.ts';
import { planSummaries } from '../../../src/core/summary/planSummaries.ts';
import { reportOf } from '../../../src/core/summary/reportOf.ts';
import { traceCell } from '../../../src/core/trace/traceCell.ts';
import { traceCubes } from '../../../src/core/trace/traceCubes.ts';
import { textWords } from '../../../src/messages/text.ts';
import { type MarksRow, marksGrid, officeOf } from '../../fixtures/marks.ts';

/** Good and others of a class, in a part of the year. */
const row = (cls: string, term: string, good: number, others: number, more: MarksRow = {}): MarksRow => ({
  class: cls,
  term,
  m5: 0,
  m4: good,
  m3: others,
  m2: 0,
  ...more,
});

function summary(rows: readonly MarksRow[], period: string) {
  const office = officeOf([marksGrid(rows)]);
  const asked = parsePeriodKey(period);
  const report = asked.ok ? reportOf(office, DEFAULT_SETTINGS, asked.value, period) : undefined;
  if (report === undefined) throw new Error(period);
  const plans = planSummaries(report, { settings: DEFAULT_SETTINGS, madeAt: '', inputHash: '' });
  const lines = plans[0]?.blocks.flatMap((block) =>
    block.kind === 'line' ? [textWords(block.text, 'ru')] : [],
  );
  return { office, report, plans, lines: lines?.join('\n') ?? '' };
}

// 5–9 are marked by terms: 46 of 95 in term II; 10–11 by half-years: 27 of 40. Together 73 of 135 are 54.07 %.
const MIXED = [row('5-9', 'II', 46, 49), row('10-11', 'I полугодие', 27, 13), row('5-9', 'I', 40, 55)];

describe('classes of half-years beside classes of terms', () => {
  test('a half-year is of both', () => {
    const { report, lines } = summary(MIXED, '2025-H1');
    expect(report.total.indicators.quality).toMatchObject({ numerator: 73, denominator: 135 });
    expect(lines).toContain('Классы без полугодовых отметок взяты с отметками последней четверти');
    expect(report.routesAgree).toBe(true);
  });

  test('a term is of its own, and says whom it does not have', () => {
    const { report, lines } = summary(MIXED, '2025-T2');
    expect(report.total.indicators.quality).toMatchObject({ numerator: 46, denominator: 95 });
    expect(lines).toContain('Учащиеся с полугодовыми отметками в четверть не входят: 40.');
  });

  test('a class that has both counts once', () => {
    const both = [...MIXED, row('10А', 'II', 5, 5)];
    expect(summary(both, '2025-H1').report.total.indicators.quality.denominator).toBe(135);
    expect(summary(both, '2025-T2').lines).not.toContain('в четверть не входят');
  });

  test('each number is what its rows add up to', () => {
    const { office, report, plans } = summary(MIXED, '2025-H1');
    const cubes = traceCubes(office, report, DEFAULT_SETTINGS);
    let compared = 0;
    for (const section of plans.flatMap(sectionsOf))
      for (const line of section.rows)
        section.columns.forEach((column, at) => {
          const shown = line.cells[at];
          if (typeof shown !== 'number') return;
          expect(traceCell(cubes, section, line, column)?.value, `${section.id} ${column.key}`).toBeCloseTo(
            shown,
            9,
          );
          compared += 1;
        });
    expect(compared).toBeGreaterThan(20);
  });
});

test('where nobody is marked by half-years the second term stands for it as what it is', () => {
  const { report, lines } = summary([row('5-9', 'II', 46, 49)], '2025-H1');
  expect(report.period).toMatchObject({ shown: { part: 'T2' }, shownAs: 'secondTermOfHalf' });
  expect(lines).not.toContain('полугодовых отметок');
});

test('a school of classes 10–11 alone has reported with the term that closes its half-year', () => {
  const lyceum = { school: 'Лицей №10' };
  const rows = [row('5-9', 'II', 10, 10), row('10-11', 'I полугодие', 27, 13, lyceum)];
  const { report, lines } = summary(rows, '2025-T2');
  expect(report.total.completeness.received).toBe(2);
  expect(lines).toContain('в четверть не входят: 40.');
});

test('a row that holds classes of half-years among others is not in the half-year, and is told', () => {
  const { report, lines } = summary(
    [row('5-11', 'II', 100, 100), row('10-11', 'I полугодие', 27, 13)],
    '2025-H1',
  );
  expect(report.total.indicators.quality.denominator).toBe(40);
  expect(lines).toContain('поэтому не вошли учащиеся: 200.');
  expect(summary(MIXED, '2025-H1').lines).not.toContain('не вошли');
});
