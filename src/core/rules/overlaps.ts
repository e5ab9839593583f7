import type { Finding } from '../finding.ts';
import { type AttainmentSheet, COUNTED, isGradeOne } from '../model/attainmentSheet.ts';
import { codeAt, type Grades } from '../model/table.ts';
import { gradesKey } from '../parse/grades.ts';
import type { Settings } from '../settings.ts';
import { rowName, schoolPeriodKeys } from './rowKey.ts';

interface Span {
  readonly sheet: AttainmentSheet;
  readonly sheetIndex: number;
  readonly row: number;
  readonly grades: Grades | undefined;
  readonly language: string | undefined;
}

export interface Overlaps {
  readonly findings: readonly Finding[];
  /** Rows whose classes are counted in other rows, by sheet in the order given. */
  readonly covered: readonly ReadonlySet<number>[];
}

/**
 * Classes and a span that holds them («5А», «5Б» and «5-9»; the classes of a school and a row of the whole school)
 * count the same pupils. The narrower rows are kept, the wider one is left out and told: a note where it is exactly
 * their sum, an error where it is not. `isOut` names rows that are out already.
 */
export function findOverlaps(
  sheets: readonly AttainmentSheet[],
  isOut: (sheetIndex: number, row: number) => boolean,
  { includeGradeOne }: Settings,
): Overlaps {
  const groups = new Map<string, Span[]>();
  sheets.forEach((sheet, sheetIndex) => {
    const keyOf = schoolPeriodKeys(sheet);
    for (let row = 0; row < sheet.table.length; row++) {
      if (sheet.state[row] !== COUNTED || isOut(sheetIndex, row)) continue;
      const grades = sheet.gradesOf(row);
      // Grade 1 is not counted: a row of grades 1–4 must not give way to it.
      if (!includeGradeOne && isGradeOne(grades)) continue;
      const key = keyOf(row);
      if (key === undefined || isClassUnreadable(sheet, row)) continue;
      const span: Span = { sheet, sheetIndex, row, grades, language: codeAt(sheet.language, row) };
      const group = groups.get(key);
      if (group) group.push(span);
      else groups.set(key, [span]);
    }
  });
  const covered = sheets.map(() => new Set<number>());
  const findings: Finding[] = [];
  for (const group of groups.values()) {
    if (group.length < 2 || areApart(group)) continue;
    for (const { span, over } of widerOf(group)) {
      covered[span.sheetIndex]?.add(span.row);
      findings.push(findingOf(span, over));
    }
  }
  return { findings, covered };
}

/** «ГКЛ» under «Класс» is told by its own finding; whom it counts is unknown. */
const isClassUnreadable = ({ table }: AttainmentSheet, row: number): boolean =>
  (['classGroup', 'grade', 'gradeRange'] as const).some((id) => table.unreadable[id]?.has(row) === true);

/** The ordinary case at little cost: classes with names of their own, all with a language or all without. */
function areApart(group: readonly Span[]): boolean {
  const withLanguage = group.filter(({ language }) => language !== undefined).length;
  return (
    group.every(({ grades }) => widthOf(grades) < 0) && (withLanguage === 0 || withLanguage === group.length)
  );
}

/** −1 for a class with a name, 0 for a grade, more for a span; the whole school is the widest. */
const widthOf = (grades: Grades | undefined): number => {
  if (grades === undefined) return 99;
  return grades.from === grades.to && grades.name !== String(grades.from) ? -1 : grades.to - grades.from;
};

function* widerOf(group: readonly Span[]): Iterable<{ span: Span; over: readonly Span[] }> {
  const kept: Span[] = [];
  const sorted = [...group].sort((a, b) => widthOf(a.grades) - widthOf(b.grades));
  for (const span of sorted) {
    const over = kept.filter((other) => meet(other, span));
    if (over.length > 0 && !isClassWithoutLetter(span, over)) yield { span, over };
    else kept.push(span);
  }
}

/** «5» with fewer than half of the pupils of «5А», «5Б», «5В» is no sum of theirs: a class whose letter is missing. */
const isClassWithoutLetter = (span: Span, over: readonly Span[]): boolean =>
  widthOf(span.grades) === 0 && 2 * baseOf(span) <= over.reduce((sum, part) => sum + baseOf(part), 0);

const baseOf = ({ sheet, row }: Span): number => sheet.base[row] ?? 0;

function meet(a: Span, b: Span): boolean {
  if (a.language !== undefined && b.language !== undefined && a.language !== b.language) return false;
  if (a.grades === undefined || b.grades === undefined) return true;
  if (widthOf(a.grades) < 0 && widthOf(b.grades) < 0) return gradesKey(a.grades) === gradesKey(b.grades);
  return a.grades.from <= b.grades.to && b.grades.from <= a.grades.to;
}

const MARKS = ['mark5', 'mark4', 'mark3', 'mark2', 'notAttested'] as const;

function findingOf(span: Span, over: readonly Span[]): Finding {
  const { sheet, row, grades } = span;
  const [first = span] = over;
  const isTheirSum = MARKS.every(
    (mark) => sheet[mark][row] === over.reduce((sum, part) => sum + (part.sheet[mark][part.row] ?? 0), 0),
  );
  return {
    rule: 'overlap',
    severity: isTheirSum ? 'info' : 'error',
    sheet: sheet.table.sheet,
    row: sheet.table.rows[row] ?? 0,
    message: 'overlap',
    values: {
      other: rowName(sheet, first),
      classGroup: grades?.name ?? '–',
      part: first.grades?.name ?? '–',
      school: codeAt(sheet.school, row) ?? '–',
    },
  };
}
