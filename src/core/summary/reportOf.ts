import type { Facts } from '../aggregate/facts.ts';
import { withHalfYears } from '../aggregate/halfYears.ts';
import type { Finding } from '../finding.ts';
import { periodKey, type SchoolPeriod } from '../model/period.ts';
import type { Office } from '../office.ts';
import type { SummaryPeriod } from '../parse/periodKey.ts';
import type { Settings } from '../settings.ts';
import { choosePeriod, lastDayOf } from './choosePeriod.ts';
import { makeReport } from './makeReport.ts';
import type { Report } from './report.ts';
import { shareDecimals } from './shareDecimals.ts';
import { formDataOf } from './tables/formData.ts';

/** The rule that adds up what stands above a printed total. */
const TOTALS = 'total-sum';

const unequalTotals = (findings: readonly Finding[]): string[] => [
  ...new Set(
    findings
      .filter(({ rule, severity }) => rule === TOTALS && severity === 'error')
      .map(({ sheet }) => sheet),
  ),
];

const countIn = ({ facts }: Facts, shown: SchoolPeriod): number =>
  facts.filter(({ period }) => period === periodKey(shown)).length;

/** All figures of a period, from everything an office's workbook says; undefined where it has nothing to sum up. */
export function reportOf(
  { recognised, facts: own, register, findings }: Office,
  settings: Settings,
  asked: SummaryPeriod,
  key: string,
): Report | undefined {
  const tables = recognised.map(({ table }) => table);
  const marks = tables.filter(({ form }) => form === 'attainment');
  const forms = formDataOf(tables, asked, register, settings);
  if (marks.length === 0 && forms.cubes.size === 0) return undefined;
  const facts = withHalfYears(own);
  const period = choosePeriod(asked, key, (known) => facts.periods.has(known));
  return makeReport({
    facts,
    isFilled: countIn(facts, period.shown) > countIn(own, period.shown),
    forms,
    hasMarks: marks.length > 0,
    shareDecimals: shareDecimals(tables),
    register,
    period,
    lastDay: lastDayOf(period.shown),
    sources: [...marks.map(({ sheet }) => sheet), ...forms.sources],
    unequalTotals: unequalTotals(findings),
    settings,
  });
}
