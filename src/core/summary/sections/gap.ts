import type { Where } from '../../cube/sums.ts';
import { quality } from '../../indicators/quality.ts';
import { periodKey } from '../../model/period.ts';
import { printedChange } from '../../rounding.ts';
import { gradedFigure, marksFigure } from '../marksFigures.ts';
import { type ColumnPlan, type RowPlan, type Section, type Text, word } from '../plan.ts';
import type { Report, UnitReport } from '../report.ts';
import { districtId, districtText, unitText, whereOf } from './attainment.ts';

/** City against rural schools: both values with their bases, and the gap, urban − rural, in points. */
export function gapSection({ districts, total, period, shareDecimals }: Report): Section | undefined {
  if (total.gap.urban.graded === 0 && total.gap.rural.graded === 0) return undefined;
  const shown = periodKey(period.shown);
  const isAnyUnknown = total.gap.unknown > 0;
  const side = (id: 'urban' | 'rural'): ColumnPlan[] => [
    {
      key: `${id}.graded`,
      head: word('graded'),
      group: word(id),
      format: 'count',
      width: 92,
      figure: gradedFigure(shown, { locality: id }),
    },
    {
      key: `${id}.quality`,
      head: word('qualityPercent'),
      group: word(id),
      format: 'percent',
      width: 92,
      figure: marksFigure(quality, shown, { locality: id }),
    },
  ];
  const unknown: ColumnPlan = {
    key: 'unknown',
    head: word('localityUnknown'),
    format: 'count',
    width: 92,
    figure: gradedFigure(shown, { locality: '' }),
  };
  const rowOf = (key: string, name: Text, { gap }: UnitReport, where: Where): RowPlan => ({
    key,
    where,
    cells: [
      name,
      gap.urban.graded || undefined,
      gap.urban.value,
      gap.rural.graded || undefined,
      gap.rural.value,
      printedChange(gap.urban.value, gap.rural.value, shareDecimals),
      ...(isAnyUnknown ? [gap.unknown || undefined] : []),
    ],
  });
  return {
    kind: 'table',
    id: 'locality',
    heading: word('localityHeading'),
    columns: [
      { key: 'district', head: word('district'), format: 'text', width: 210 },
      ...side('urban'),
      ...side('rural'),
      {
        key: 'gap',
        head: word('gapPp'),
        format: 'deltaPp',
        width: 92,
        figure: {
          ...marksFigure(quality, shown, { locality: 'urban' }),
          less: { where: { locality: 'rural' } },
        },
      },
      ...(isAnyUnknown ? [unknown] : []),
    ],
    rows: [
      ...districts.map((district) =>
        rowOf(districtId(district), districtText(district), district, whereOf(district)),
      ),
      { ...rowOf('total', unitText(word('total'), total), total, {}), isTotal: true },
    ],
    notes: [],
  };
}
