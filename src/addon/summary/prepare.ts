import { parsePeriodKey, type SummaryPeriod } from '../../core/parse/periodKey.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import type { Report } from '../../core/summary/report.ts';
import { reportOf as reportOfOffice } from '../../core/summary/reportOf.ts';
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
  const report = reportOfOffice(office, settings, asked, key);
  return report === undefined ? refuse('nothing-recognised') : ok(report);
}
