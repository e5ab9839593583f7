import { type Section, word } from '../plan.ts';
import type { DistrictReport } from '../report.ts';

/** The lowest grades of schools of the district, with the pupils each rests on. */
export function weakestSection({ weakest }: DistrictReport): Section | undefined {
  if (weakest.length === 0) return undefined;
  return {
    kind: 'table',
    id: 'weakest',
    heading: word('weakestHeading'),
    columns: [
      { key: 'school', head: word('school'), format: 'text', width: 210 },
      { key: 'grades', head: word('grades'), format: 'text', width: 92 },
      { key: 'graded', head: word('graded'), format: 'count', width: 92 },
      { key: 'quality', head: word('qualityPercent'), format: 'percent', width: 92 },
    ],
    rows: weakest.map(({ school, grades, graded, quality }, index) => ({
      // The place in the list: rows keep their place on the sheet, and here the order is the message.
      key: String(index + 1),
      cells: [school, grades, graded, quality],
    })),
    notes: [],
  };
}
