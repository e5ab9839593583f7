import type { Cubes } from '../../core/cube/sums.ts';
import type { SheetPlan } from '../../core/summary/plan.ts';
import { planSummaries } from '../../core/summary/planSummaries.ts';
import { traceCubes } from '../../core/trace/traceCubes.ts';
import type { ReadWorkbook } from '../office.ts';
import { readPeriod, reportOf } from '../summary/prepare.ts';

/** What the sheets of a period would say now. */
export interface PlansNow {
  readonly cubes: Cubes;
  readonly plans: readonly SheetPlan[];
}

export function plansNow(workbook: ReadWorkbook, period: string): PlansNow | undefined {
  const asked = readPeriod(period);
  const report = asked.ok ? reportOf(workbook, asked.value, period) : asked;
  if (!report.ok) return undefined;
  return {
    cubes: traceCubes(workbook.office, report.value, workbook.settings),
    plans: planSummaries(report.value, { settings: workbook.settings, madeAt: '', inputHash: '' }),
  };
}

/** "2025-11|district:191000000" → the period and the sheet of the plan. */
export function sheetOfStamp(id: string): { readonly period: string; readonly plan: string } {
  const at = id.indexOf('|');
  return { period: id.slice(0, at), plan: id.slice(at + 1) };
}
