import { type ChartPlan, word } from '../plan.ts';
import type { Report, UnitReport } from '../report.ts';
import { COLORS, FULL_SCALE } from './palette.ts';

/** Quality and pass rate term by term; a term without data breaks the line instead of falling to zero. */
export function termsChart(unit: UnitReport, { total, districts }: Report): ChartPlan | undefined {
  if (unit.trend.filter(({ quality }) => quality !== undefined).length < 2) return undefined;
  const isPart = unit !== total && districts.length > 1;
  const last = unit.trend[unit.trend.length - 1];
  return {
    id: 'terms',
    kind: 'line',
    // A line over time has a base of its own at each point: the title tells the last one's.
    title: word('chartTerms', {
      from: { termKey: unit.trend[0]?.period ?? '' },
      to: { termKey: last?.period ?? '' },
      n: { count: last?.graded ?? 0 },
    }),
    categories: unit.trend.map(({ period }) => ({ termKey: period })),
    series: [
      {
        name: word('passRatePercent'),
        values: unit.trend.map(({ passRate }) => passRate),
        color: COLORS.passRate,
      },
      {
        name: word('qualityPercent'),
        values: unit.trend.map(({ quality }) => quality),
        color: COLORS.quality,
        labels: true,
      },
      ...(isPart
        ? [
            {
              name: word('regionLine'),
              values: total.trend.map(({ quality }) => quality),
              color: COLORS.region,
            },
          ]
        : []),
    ],
    axis: { title: word('axisPercent'), ...FULL_SCALE },
  };
}
