import type { Where } from '../../cube/sums.ts';
import { meanMark } from '../../indicators/meanMark.ts';
import { souWith } from '../../indicators/sou.ts';
import { periodKey } from '../../model/period.ts';
import type { Settings } from '../../settings.ts';
import { comparisonNotes, indicatorCells, indicatorColumns } from '../columns.ts';
import { gradedFigure } from '../marksFigures.ts';
import { type RowPlan, type Section, type Text, word } from '../plan.ts';
import type { Report, UnitReport } from '../report.ts';
import { districtId, districtText, unitText, whereOf } from './attainment.ts';

/** СОУ and the mean mark: from rows of marks by subject only, with the weights printed under the table. */
export function marksOfSubjectsSection(
  { districts, total, period }: Report,
  { sou }: Settings,
): Section | undefined {
  if (total.indicators.meanMark.denominator === 0) return undefined;
  const indicator = souWith(sou);
  const rowOf = (key: string, name: Text, { indicators }: UnitReport, where: Where): RowPlan => ({
    key,
    where,
    cells: [
      name,
      indicators.sou.denominator || undefined,
      ...indicatorCells(indicator, indicators.sou, period, false),
      ...indicatorCells(meanMark, indicators.meanMark, period, false),
    ],
  });
  const weights = [sou.mark5, sou.mark4, sou.mark3, sou.mark2, sou.notAttested].map((weight) =>
    String(weight).replace('.', ','),
  );
  return {
    kind: 'table',
    id: 'subjectMarks',
    heading: word('subjectMarksHeading'),
    columns: [
      { key: 'district', head: word('district'), format: 'text', width: 210 },
      {
        key: 'marks',
        head: word('marksGiven'),
        format: 'count',
        width: 92,
        figure: gradedFigure(periodKey(period.shown), {}, 'marks'),
      },
      ...indicatorColumns(indicator, period).map((column) => ({
        ...column,
        group: { indicator: 'sou' } as Text,
      })),
      ...indicatorColumns(meanMark, period),
    ],
    rows: [
      ...districts.map((district) =>
        rowOf(districtId(district), districtText(district), district, whereOf(district)),
      ),
      { ...rowOf('total', unitText(word('total'), total), total, {}), isTotal: true },
    ],
    notes: [...comparisonNotes(period), word('souWeights', { weights: weights.join('; ') })],
  };
}
