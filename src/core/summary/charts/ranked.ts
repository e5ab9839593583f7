import { type ChartPlan, type Text, word } from '../plan.ts';
import type { DistrictReport, Report, UnitReport } from '../report.ts';
import { COLORS, FULL_SCALE } from './palette.ts';

interface Bar {
  readonly name: Text;
  readonly unit: Pick<UnitReport, 'indicators'>;
}

const qualityOf = ({ unit }: Bar): number | undefined => unit.indicators.quality.value;

/** From the highest quality to the lowest; who has none is not there. */
const inOrder = (bars: readonly Bar[]): Bar[] =>
  bars
    .filter((bar) => qualityOf(bar) !== undefined)
    .sort((a, b) => (qualityOf(b) ?? 0) - (qualityOf(a) ?? 0));

/** Districts as columns, with the line of the oblast through them. */
export function rankedDistricts({ districts, total, period }: Report): ChartPlan | undefined {
  const bars = inOrder(districts.map((unit) => ({ name: { shortPlace: unit.district }, unit })));
  if (bars.length < 2) return undefined;
  return {
    id: 'ranked',
    kind: 'combo',
    title: word('chartRanked', {
      term: { term: period.shown },
      n: { count: total.indicators.quality.denominator },
    }),
    categories: bars.map(({ name }) => name),
    series: [
      { name: word('qualityPercent'), values: bars.map(qualityOf), color: COLORS.quality, labels: true },
      // A constant column of the block: the line keeps its height whatever the order of the units.
      {
        name: word('regionLine'),
        values: bars.map(() => total.indicators.quality.value),
        color: COLORS.region,
        line: true,
      },
    ],
    axis: { title: word('axisPercent'), ...FULL_SCALE },
  };
}

/**
 * Schools as lying bars: their names are long and there may be sixty of them. A line cannot cross lying bars in Sheets,
 * so the district stands among its schools as a bar of its own colour.
 */
export function rankedSchools(unit: DistrictReport, { period }: Report): ChartPlan | undefined {
  const district: Bar = { name: { place: unit.district }, unit };
  const schools = unit.schools.map((school): Bar => ({ name: school.name, unit: school }));
  if (inOrder(schools).length < 2) return undefined;
  const bars = inOrder([district, ...schools]);
  return {
    id: 'ranked',
    kind: 'stackedBar',
    title: word('chartSchools', {
      term: { term: period.shown },
      n: { count: unit.indicators.quality.denominator },
    }),
    categories: bars.map(({ name }) => name),
    series: [
      {
        name: word('qualityPercent'),
        values: bars.map((bar) => (bar === district ? undefined : qualityOf(bar))),
        color: COLORS.quality,
        labels: true,
      },
      {
        name: district.name,
        values: bars.map((bar) => (bar === district ? qualityOf(bar) : undefined)),
        color: COLORS.region,
        labels: true,
      },
    ],
    axis: { title: word('axisPercent'), ...FULL_SCALE },
  };
}
