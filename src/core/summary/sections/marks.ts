import { type ColumnPlan, type RowPlan, type Section, type Text, word } from '../plan.ts';
import type { Report, UnitReport } from '../report.ts';
import { districtId, districtText, unitText } from './attainment.ts';

/** How many pupils finished with which marks; the sums behind quality and pass rate. */
export function marksSection({ districts, total }: Report): Section {
  const count = (key: string, head: Text): ColumnPlan => ({ key, head, format: 'count', width: 92 });
  const rowOf = (key: string, name: Text, { marks }: UnitReport): RowPlan => ({
    key,
    cells: [name, marks.mark5, marks.mark4, marks.mark3, marks.mark2, marks.notAttested],
  });
  return {
    kind: 'table',
    id: 'marks',
    heading: word('marksHeading'),
    columns: [
      { key: 'district', head: word('district'), format: 'text', width: 210 },
      ...[5, 4, 3, 2].map((mark) => count(`mark${mark}`, word('mark', { mark: String(mark) }))),
      count('notAttested', word('notAttested')),
    ],
    rows: [
      ...districts.map((district) => rowOf(districtId(district), districtText(district), district)),
      { ...rowOf('total', unitText(word('total'), total), total), isTotal: true },
    ],
    notes: [],
  };
}
