import { type Section, word } from '../plan.ts';
import type { UnitReport } from '../report.ts';

/** Quality and pass rate term by term; a term without data keeps its line, with dashes. */
export function trendSection({ trend }: UnitReport): Section | undefined {
  if (trend.length < 2) return undefined;
  return {
    kind: 'table',
    id: 'trend',
    heading: word('trendHeading'),
    columns: [
      { key: 'term', head: word('term'), format: 'text', width: 210 },
      { key: 'quality', head: word('qualityPercent'), format: 'percent', width: 92 },
      { key: 'passRate', head: word('passRatePercent'), format: 'percent', width: 92 },
    ],
    rows: trend.map(({ period, quality, passRate }) => ({
      key: period,
      cells: [{ termKey: period }, quality, passRate],
    })),
    notes: [],
  };
}
