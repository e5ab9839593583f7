import type { Sums } from '../../indicators/indicator.ts';
import { type ChartPlan, type Text, word } from '../plan.ts';
import type { DistrictReport, Report } from '../report.ts';
import { COLORS, FULL_SCALE } from './palette.ts';

const MARKS = ['mark5', 'mark4', 'mark3', 'mark2', 'notAttested'] as const;

/** Shares of pupils by their lowest mark, a bar per unit, all bars as long as 100 %. */
function stacked(title: Text, bars: readonly { name: Text; marks: Sums }[]): ChartPlan | undefined {
  const known = bars.filter(({ marks }) => baseOf(marks) > 0);
  if (known.length === 0) return undefined;
  return {
    id: 'marks',
    kind: 'stackedBar',
    title,
    categories: known.map(({ name }) => name),
    series: MARKS.map((mark) => ({
      name: mark === 'notAttested' ? word('notAttested') : word('mark', { mark: mark.slice(-1) }),
      values: known.map(({ marks }) => (100 * marks[mark]) / baseOf(marks)),
      color: COLORS[mark],
    })),
    axis: { title: word('axisShare'), ...FULL_SCALE },
  };
}

const baseOf = (marks: Sums): number => MARKS.reduce((sum, mark) => sum + marks[mark], 0);

export const marksOfDistricts = ({ districts, period, total }: Report): ChartPlan | undefined =>
  stacked(
    word('chartMarks', { term: { term: period.shown }, n: { count: total.indicators.quality.denominator } }),
    districts.map(({ district, marks }) => ({ name: { shortPlace: district }, marks })),
  );

export const marksOfDistrict = (
  unit: DistrictReport,
  { period, total, districts }: Report,
): ChartPlan | undefined =>
  stacked(
    word('chartMarks', { term: { term: period.shown }, n: { count: unit.indicators.quality.denominator } }),
    [
      { name: { shortPlace: unit.district }, marks: unit.marks },
      // The whole beside the part; where the part is the whole, once is enough.
      ...(districts.length > 1 ? [{ name: word('regionLine'), marks: total.marks }] : []),
    ],
  );
