import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/core/indicators/indicator.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { sectionsOf } from '../../../src/core/summary/plan.ts';
import { planSummaries } from '../../../src/core/summary/planSummaries.ts';
import { withRow } from '../../../src/core/trace/figureAt.ts';
import { type TracedRow, traceFigure } from '../../../src/core/trace/trace.ts';
import { traceCubes } from '../../../src/core/trace/traceCubes.ts';
import { scenarios } from '../../../src/scenarios/index.ts';
import { officeOf as marksOffice, plainGrid } from '../../fixtures/marks.ts';
import { officeOf, reportOf } from '../../scenarios/grids.ts';

function sumsOf(rows: readonly TracedRow[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { numbers } of rows)
    for (const [id, value] of Object.entries(numbers)) sums[id] = (sums[id] ?? 0) + value;
  return sums;
}

/**
 * Every figure of every table of a summary, added up again from its rows: the sections add while they read, in one way; the
 * trace picks rows by what their cells say, in another.
 */
describe.each(
  scenarios.filter(({ id }) => id !== 'big-region').map((scenario) => [scenario.id, scenario] as const),
)('%s', (_, scenario) => {
  const office = officeOf(scenario.workbook('ru'));
  const report = reportOf(office, scenario.period);
  const { cubes, sums } = traceCubes(office, report, DEFAULT_SETTINGS);
  const plans = planSummaries(report, { settings: DEFAULT_SETTINGS, madeAt: '', inputHash: '' });

  test('each cell is what its rows add up to', () => {
    let compared = 0;
    for (const plan of plans.slice(0, 3)) {
      for (const section of sectionsOf(plan)) {
        for (const row of section.rows) {
          section.columns.forEach(({ figure, key }, at) => {
            const shown = row.cells[at];
            if (figure === undefined || row.where === undefined || typeof shown !== 'number') return;
            const [own, ...others] = traceFigure(cubes, sums, withRow(figure, row));
            if (others.length > 0 || own === undefined) return;
            const place = `${plan.id} ${section.id} ${row.key} ${key}`;
            const scale = figure.indicator.unit === 'tenge' ? 100_000 : 1;
            expect((own.value ?? 0) / scale, place).toBeCloseTo(shown, 9);
            expect(shown === 0 || own.rows.length > 0, place).toBe(true);
            const { numerator, denominator } = withRow(figure, row).indicator;
            // Of money per pupil only districts of which both are known count; their rows are listed all the same.
            if (denominator?.form === undefined && denominator?.overTime === undefined) {
              const added = evaluate(numerator, sumsOf(own.rows));
              expect(added, place).toBeCloseTo(own.numerator, 6);
            }
            compared += 1;
          });
        }
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});

// Илийский is silent in July: those who are to rest there are the 100 of June. Of three rows two are in the 310.
test('a figure of the last month known lists that month of each district, and no other', () => {
  const rows = [
    ['Месяц', 'Район', 'Направление', 'Подлежит охвату', 'Охвачено'],
    ['2025-06', 'Талгарский район', 'летний лагерь', 200, 60],
    ['2025-06', 'Илийский район', 'летний лагерь', 100, 30],
    ['2025-07', 'Талгарский район', 'летний лагерь', 210, 80],
  ];
  const office = marksOffice([plainGrid(rows, { sheet: 'Лагеря', sheetId: 1 })]);
  const report = reportOf(office, '2025-07');
  const { cubes, sums } = traceCubes(office, report, DEFAULT_SETTINGS);
  const [plan] = planSummaries(report, { settings: DEFAULT_SETTINGS, madeAt: '', inputHash: '' });
  const tables = plan === undefined ? [] : sectionsOf(plan);
  const table = tables.find(({ id }) => id === 'coverage~camps');
  const total = table?.rows.find(({ isTotal }) => isTotal);
  const at = table?.columns.findIndex(({ figure }) => figure?.indicator.id === 'eligible') ?? -1;
  const figure = table?.columns[at]?.figure;
  if (figure === undefined || total === undefined) throw new Error('no such column');
  expect(total.cells[at]).toBe(310);
  const [own] = traceFigure(cubes, sums, withRow(figure, total));
  expect(own?.rows.map(({ table, row }) => table.rows[row])).toEqual([3, 4]);
});
