import { type ChartPlan, type Text, word } from '../plan.ts';
import type { DistrictReport, Report, UnitReport } from '../report.ts';
import { COLORS, FULL_SCALE } from './palette.ts';

/** City against rural schools, a pair of columns per unit; a side without schools is a gap, not a zero. */
function pairs(
  id: string,
  title: Text,
  units: readonly { name: Text; unit: UnitReport }[],
): ChartPlan | undefined {
  const known = units.filter(
    ({ unit }) => unit.gap.urban.value !== undefined || unit.gap.rural.value !== undefined,
  );
  const hasBoth = known.some(({ unit }) => unit.gap.gapPp !== undefined);
  if (!hasBoth) return undefined;
  const side = (place: 'urban' | 'rural') => ({
    name: word(place),
    values: known.map(({ unit }) => unit.gap[place].value),
    color: COLORS[place],
    labels: true,
  });
  return {
    id,
    kind: 'column',
    title,
    categories: known.map(({ name }) => name),
    series: [side('urban'), side('rural')],
    axis: { title: word('axisPercent'), ...FULL_SCALE },
  };
}

const titleOf = ({ period }: Report, { gap }: UnitReport): Text =>
  word('chartLocality', { term: { term: period.shown }, n: { count: gap.urban.graded + gap.rural.graded } });

/** The oblast first: districts of one kind only have no pair of their own. */
export const localityOfDistricts = (report: Report): ChartPlan | undefined =>
  pairs('locality', titleOf(report, report.total), [
    { name: word('total'), unit: report.total },
    ...report.districts
      .filter(({ gap }) => gap.gapPp !== undefined)
      .map((unit) => ({ name: { shortPlace: unit.district }, unit })),
  ]);

export const localityOfDistrict = (unit: DistrictReport, report: Report): ChartPlan | undefined =>
  unit.gap.gapPp === undefined
    ? undefined
    : pairs('locality', titleOf(report, unit), [
        { name: { shortPlace: unit.district }, unit },
        { name: word('regionLine'), unit: report.total },
      ]);
