import { type ChartPlan, type Text, word } from '../plan.ts';
import type { DistrictReport, Report, UnitReport } from '../report.ts';
import { COLORS, FULL_SCALE } from './palette.ts';

interface Bar {
  readonly name: Text;
  readonly unit: Pick<UnitReport, 'indicators'>;
}

/** Units from the highest quality to the lowest, with the line of the whole they belong to. */
function ranked(title: Text, bars: readonly Bar[], whole: UnitReport, lineName: Text): ChartPlan | undefined {
  const known = bars
    .filter(({ unit }) => unit.indicators.quality.value !== undefined)
    .sort((a, b) => (b.unit.indicators.quality.value ?? 0) - (a.unit.indicators.quality.value ?? 0));
  if (known.length < 2) return undefined;
  return {
    id: 'ranked',
    kind: 'combo',
    title,
    categories: known.map(({ name }) => name),
    series: [
      {
        name: word('qualityPercent'),
        values: known.map(({ unit }) => unit.indicators.quality.value),
        color: COLORS.quality,
        labels: true,
      },
      // A constant column of the block: the line keeps its height whatever the order of the units.
      {
        name: lineName,
        values: known.map(() => whole.indicators.quality.value),
        color: COLORS.region,
        line: true,
      },
    ],
    axis: { title: word('axisPercent'), ...FULL_SCALE },
  };
}

export const rankedDistricts = ({ districts, total, period }: Report): ChartPlan | undefined =>
  ranked(
    word('chartRanked', { term: { term: period.shown }, n: { count: total.indicators.quality.denominator } }),
    districts.map((unit) => ({ name: { shortPlace: unit.district }, unit })),
    total,
    word('regionLine'),
  );

export const rankedSchools = (unit: DistrictReport, { period }: Report): ChartPlan | undefined =>
  ranked(
    word('chartSchools', { term: { term: period.shown }, n: { count: unit.indicators.quality.denominator } }),
    unit.schools.map((school) => ({ name: school.name, unit: school })),
    unit,
    { place: unit.district },
  );
