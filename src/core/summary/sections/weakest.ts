import { quality as qualityIndicator } from '../../indicators/quality.ts';
import { periodKey } from '../../model/period.ts';
import { gradedFigure, marksFigure } from '../marksFigures.ts';
import type { PeriodPlan } from '../periodPlan.ts';
import { type Section, word } from '../plan.ts';
import type { DistrictReport } from '../report.ts';

/** The lowest grades of schools of the district, with the pupils each rests on. */
export function weakestSection({ weakest }: DistrictReport, period: PeriodPlan): Section | undefined {
  if (weakest.length === 0) return undefined;
  const shown = periodKey(period.shown);
  return {
    kind: 'table',
    id: 'weakest',
    heading: word('weakestHeading'),
    columns: [
      { key: 'school', head: word('school'), format: 'text', width: 210 },
      { key: 'grades', head: word('grades'), format: 'text', width: 92 },
      { key: 'graded', head: word('graded'), format: 'count', width: 92, figure: gradedFigure(shown) },
      {
        key: 'quality',
        head: word('qualityPercent'),
        format: 'percent',
        width: 92,
        figure: marksFigure(qualityIndicator, shown),
      },
    ],
    rows: weakest.map(({ school, schoolKey, span, grades, graded, quality }, index) => ({
      // The place in the list: rows keep their place on the sheet, and here the order is the message.
      key: String(index + 1),
      where: { school: schoolKey, grades: span },
      cells: [school, grades, graded, quality],
    })),
    notes: [],
  };
}
