import { passRate } from '../../indicators/passRate.ts';
import { quality } from '../../indicators/quality.ts';
import { indicatorCells, indicatorColumns } from '../columns.ts';
import type { PeriodPlan } from '../periodPlan.ts';
import { type Section, word } from '../plan.ts';
import type { DistrictReport } from '../report.ts';

/** The figures a head of a district asks for first, in two lines. */
export function keyFiguresSection({ indicators }: DistrictReport, period: PeriodPlan): Section {
  const columns = indicatorColumns(quality, period, true).map(({ group: _, key, ...column }) => ({
    ...column,
    key: key.replace('quality.', ''),
  }));
  return {
    kind: 'table',
    id: 'keyFigures',
    heading: word('keyFigures'),
    columns: [
      { key: 'indicator', head: word('indicator'), format: 'text', width: 210 },
      { key: 'graded', head: word('graded'), format: 'count', width: 92 },
      ...columns,
    ],
    rows: [quality, passRate].map((indicator) => ({
      key: indicator.id,
      cells: [
        word(indicator.id === 'quality' ? 'qualityPercent' : 'passRatePercent'),
        indicators[indicator.id].denominator || undefined,
        ...indicatorCells(indicator, indicators[indicator.id], period, true),
      ],
    })),
    notes: [word('placeNote', { n: indicators.quality.rankedOf ?? 0 })].filter(
      () => indicators.quality.rankedOf !== undefined,
    ),
  };
}
