import type { Where } from '../../cube/sums.ts';
import { nameKey } from '../../forms/readColumn.ts';
import { subjectName } from '../../forms/subjects.ts';
import { quality } from '../../indicators/quality.ts';
import { periodKey } from '../../model/period.ts';
import { marksFigure } from '../marksFigures.ts';
import type { PeriodPlan } from '../periodPlan.ts';
import { type ColumnPlan, type Section, word } from '../plan.ts';
import type { UnitReport } from '../report.ts';

/** Fewer marks than this say nothing about a subject in a grade. */
const SMALLEST_CELL = 15;

/** Where quality is low: a line for each subject, a column for each grade, tinted by the value. */
export function subjectGradesSection(
  { subjectGrades, subject }: UnitReport,
  period: PeriodPlan,
  unit: Where,
): Section | undefined {
  const spans = [...new Set([...subjectGrades.values()].flatMap((grades) => [...grades.keys()]))].sort(
    inOrder,
  );
  if (spans.length < 2) return undefined;
  const shown = periodKey(period.shown);
  const column = (span: string): ColumnPlan => ({
    key: span,
    head: word('gradeName', { grade: nameOf(span) }),
    format: 'heat',
    width: 64,
    figure: marksFigure({ ...quality, rows: 'marks' }, shown, { grades: span }),
  });
  const bySize = [...subjectGrades.keys()].sort(
    (a, b) => (subject.get(b)?.graded ?? 0) - (subject.get(a)?.graded ?? 0),
  );
  return {
    kind: 'table',
    id: 'subjectGrades',
    heading: word('subjectGradesHeading'),
    columns: [{ key: 'subject', head: word('subject'), format: 'text', width: 210 }, ...spans.map(column)],
    rows: bySize.map((name) => ({
      key: nameKey(name),
      where: { ...unit, subject: nameKey(name) },
      cells: [
        subjectName(name),
        ...spans.map((span) => {
          const cell = subjectGrades.get(name)?.get(span);
          return cell !== undefined && cell.graded >= SMALLEST_CELL ? cell.value : undefined;
        }),
      ],
    })),
    notes: [word('smallCells', { n: SMALLEST_CELL })],
  };
}

const nameOf = (span: string): string => {
  const [from, to] = span.split('-');
  return from === to ? String(from) : `${from}–${to}`;
};

const inOrder = (a: string, b: string): number => {
  const [[a0 = 0, a1 = 0], [b0 = 0, b1 = 0]] = [a, b].map((span) => span.split('-').map(Number)) as [
    number[],
    number[],
  ];
  return a0 - b0 || a1 - b1;
};
