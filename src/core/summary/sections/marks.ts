import type { Where } from '../../cube/sums.ts';
import { periodKey } from '../../model/period.ts';
import { markFigure } from '../marksFigures.ts';
import { type ColumnPlan, type RowPlan, type Section, type Text, word } from '../plan.ts';
import type { Report, UnitReport } from '../report.ts';
import { districtId, districtText, unitText, whereOf } from './attainment.ts';

const MARKS = ['mark5', 'mark4', 'mark3', 'mark2', 'notAttested'] as const;

/** How many pupils finished with which marks; the sums behind quality and pass rate. */
export function marksSection({ districts, total, period }: Report): Section | undefined {
  if (MARKS.every((id) => total.marks[id] === 0)) return undefined;
  const count = (key: string, head: Text): ColumnPlan => ({
    key,
    head,
    format: 'count',
    width: 92,
    figure: markFigure(key, periodKey(period.shown)),
  });
  const rowOf = (key: string, name: Text, { marks }: UnitReport, where: Where): RowPlan => ({
    key,
    where,
    // A district that has sent nothing has no zeros: its marks are unknown.
    cells: [name, ...MARKS.map((id) => (MARKS.every((each) => marks[each] === 0) ? undefined : marks[id]))],
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
      ...districts.map((district) =>
        rowOf(districtId(district), districtText(district), district, whereOf(district)),
      ),
      { ...rowOf('total', unitText(word('total'), total), total, {}), isTotal: true },
    ],
    notes: [],
  };
}
