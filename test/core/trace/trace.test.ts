import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { sectionsOf } from '../../../src/core/summary/plan.ts';
import { planSummaries } from '../../../src/core/summary/planSummaries.ts';
import { withRow } from '../../../src/core/trace/figureAt.ts';
import { traceFigure } from '../../../src/core/trace/trace.ts';
import { traceCell } from '../../../src/core/trace/traceCell.ts';
import { traceCubes } from '../../../src/core/trace/traceCubes.ts';
import { scenarios } from '../../../src/scenarios/index.ts';
import { officeOf as marksOffice, plainGrid } from '../../fixtures/marks.ts';
import { officeOf, reportOf } from '../../scenarios/grids.ts';

/**
 * Every number of every table of a summary, made again from its rows: the sections add while they read, in one way; the
 * trace picks rows by what their cells say, in another. The list of refused rows alone holds numbers that are no figures.
 */
describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (id, scenario) => {
  const office = officeOf(scenario.workbook('ru'));
  const report = reportOf(office, scenario.period);
  const cubes = traceCubes(office, report, DEFAULT_SETTINGS);
  const plans = planSummaries(report, { settings: DEFAULT_SETTINGS, madeAt: '', inputHash: '' });
  // Of seventeen districts and fifty thousand rows a tenth of the cells is enough.
  const stride = id === 'big-region' ? 10 : 1;

  test('each cell is what its rows add up to', () => {
    let [seen, compared] = [0, 0];
    for (const plan of plans.slice(0, 3))
      for (const section of sectionsOf(plan).filter(({ id }) => id !== 'refused'))
        for (const row of section.rows)
          section.columns.forEach((column, at) => {
            const shown = row.cells[at];
            if (typeof shown !== 'number' || seen++ % stride > 0) return;
            const place = `${plan.id} ${section.id} ${row.key} ${column.key}`;
            const traced = traceCell(cubes, section, row, column);
            expect(traced?.value, place).toBeCloseTo(shown, 9);
            const rows = traced?.parts.reduce((sum, part) => sum + part.rows.length, 0);
            expect(shown === 0 || (rows ?? 0) > 0, place).toBe(true);
            compared += 1;
          });
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
  const cubes = traceCubes(office, report, DEFAULT_SETTINGS);
  const [plan] = planSummaries(report, { settings: DEFAULT_SETTINGS, madeAt: '', inputHash: '' });
  const tables = plan === undefined ? [] : sectionsOf(plan);
  const table = tables.find(({ id }) => id === 'coverage~camps');
  const total = table?.rows.find(({ isTotal }) => isTotal);
  const at = table?.columns.findIndex(({ figure }) => figure?.indicator.id === 'eligible') ?? -1;
  const figure = table?.columns[at]?.figure;
  if (figure === undefined || total === undefined) throw new Error('no such column');
  expect(total.cells[at]).toBe(310);
  const { parts } = traceFigure(cubes, withRow(figure, total));
  expect(parts[0]?.rows.map(({ table, row }) => table.rows[row])).toEqual([3, 4]);
});
