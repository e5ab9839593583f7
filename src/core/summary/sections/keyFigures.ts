import { passRate } from '../../indicators/passRate.ts';
import { quality } from '../../indicators/quality.ts';
import { periodKey } from '../../model/period.ts';
import { indicatorCells, indicatorColumns } from '../columns.ts';
import { gradedFigure, marksFigure } from '../marksFigures.ts';
import { type Section, word } from '../plan.ts';
import type { DistrictReport, Report } from '../report.ts';
import { printedAs } from '../shareDecimals.ts';
import { rankedIn, whereOf } from './attainment.ts';

/** The figures a head of a district asks for first, in two lines. */
export function keyFiguresSection(unit: DistrictReport, report: Report): Section {
  const { period } = report;
  const { indicators } = unit;
  const columns = indicatorColumns(printedAs(quality, report), period, rankedIn(report)).map(
    ({ group: _, key, ...column }) => ({
      ...column,
      key: key.replace('quality.', ''),
    }),
  );
  return {
    kind: 'table',
    id: 'keyFigures',
    heading: word('keyFigures'),
    columns: [
      { key: 'indicator', head: word('indicator'), format: 'text', width: 210 },
      {
        key: 'graded',
        head: word('graded'),
        format: 'count',
        width: 92,
        figure: gradedFigure(periodKey(period.shown)),
      },
      ...columns,
    ],
    rows: [quality, passRate].map((indicator) => ({
      key: indicator.id,
      where: whereOf(unit),
      ...(indicator === quality
        ? {}
        : { indicator: marksFigure(printedAs(indicator, report), '').indicator }),
      cells: [
        word(indicator.id === 'quality' ? 'qualityPercent' : 'passRatePercent'),
        indicators[indicator.id].denominator || undefined,
        ...indicatorCells(printedAs(indicator, report), indicators[indicator.id], period, true),
      ],
    })),
    notes: [word('placeNote', { n: indicators.quality.rankedOf ?? 0 })].filter(
      () => indicators.quality.rankedOf !== undefined,
    ),
  };
}
