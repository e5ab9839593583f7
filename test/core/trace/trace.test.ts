import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import type { Section } from '../../../src/core/summary/plan.ts';
import { planSummaries } from '../../../src/core/summary/planSummaries.ts';
import { withRow } from '../../../src/core/trace/figureAt.ts';
import { traceFigure } from '../../../src/core/trace/trace.ts';
import { traceCubes } from '../../../src/core/trace/traceCubes.ts';
import { scenarios } from '../../../src/scenarios/index.ts';
import { officeOf, reportOf } from '../../scenarios/grids.ts';

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
      for (const section of plan.blocks.filter((block): block is Section => block.kind === 'table')) {
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
            compared += 1;
          });
        }
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});
