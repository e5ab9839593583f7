import { parsePeriodKey, type SummaryPeriod } from '../../core/parse/periodKey.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { choosePeriod, lastDayOf } from '../../core/summary/choosePeriod.ts';
import { makeReport } from '../../core/summary/makeReport.ts';
import type { Report } from '../../core/summary/report.ts';
import type { ReadWorkbook } from '../office.ts';

export type PrepareRefusal = 'period-unreadable' | 'nothing-recognised';

export function readPeriod(period: string): Result<SummaryPeriod, PrepareRefusal> {
  const parsed = parsePeriodKey(period);
  return parsed.ok ? parsed : refuse('period-unreadable', { period: period.slice(0, 20) });
}

/** All figures of the period, from what was read. */
export function reportOf(
  { office, settings }: ReadWorkbook,
  asked: SummaryPeriod,
  key: string,
): Result<Report, PrepareRefusal> {
  const marks = office.recognised.filter(({ table }) => table.form === 'attainment');
  if (marks.length === 0) return refuse('nothing-recognised');
  const period = choosePeriod(asked, key, (known) => office.facts.periods.has(known));
  return ok(
    makeReport({
      facts: office.facts,
      register: office.register,
      period,
      lastDay: lastDayOf(period.shown),
      sources: marks.map(({ table }) => table.sheet),
      settings,
    }),
  );
}
