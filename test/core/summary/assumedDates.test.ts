import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { planSummaries } from '../../../src/core/summary/planSummaries.ts';
import { scenarios } from '../../../src/scenarios/index.ts';
import { officeOf, reportOf } from '../../scenarios/grids.ts';

const [oral] = scenarios;
if (!oral) throw new Error('no scenario');
const office = officeOf(oral.workbook());

/** Keys of the lines at the head of the overview. */
function linesOf(period: string): string[] {
  const report = reportOf(office, period);
  const [overview] = planSummaries(report, { settings: DEFAULT_SETTINGS, madeAt: '', inputHash: '' });
  return overview?.blocks.flatMap((block) => (block.kind === 'line' ? [block.key] : [])) ?? [];
}

test.each([
  ['2021-11', true, 'a month goes by dates of terms, and those of 2021-2022 are assumed'],
  ['2025-11', false, 'the dates of 2025-2026 are known'],
  ['2021-T1', false, 'a term that is named needs no dates'],
] as const)('%s tells of assumed dates: %s (%s)', (period, isTold, _why) => {
  expect(linesOf(period).includes('assumedDates')).toBe(isTold);
});
