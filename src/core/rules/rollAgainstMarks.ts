import { schoolKey } from '../aggregate/register.ts';
import { schoolCalendar } from '../model/calendar.ts';
import type { PartOfYear } from '../model/period.ts';
import { codeIn, type DistrictName, type Grades, type Table } from '../model/table.ts';
import { gradesKey } from '../parse/grades.ts';
import { defineBookRule } from './rule.ts';

/**
 * No more pupils are marked in a school than are on its roll at the end of the month in which the term ended, with those
 * who left in that month: some of them were marked before. Fewer are usual: grade 1 and the preschool classes have no
 * marks.
 */
export const rollAgainstMarks = defineBookRule({
  id: 'roll-against-marks',
  form: 'any',
  severity: 'warning',
  needs: ['school', 'pupils'],
  whenMissing: 'skip',
  source: 'the roll against the sheet of marks, less grade 1 and preschool',
  *check(tables) {
    const rolls = rollsOf(tables.filter(({ form }) => form === 'roll'));
    if (rolls.size === 0) return;
    for (const [key, { table, row, classes }] of markedIn(
      tables.filter(({ form }) => form === 'attainment'),
    )) {
      const { end: roll, left } = rolls.get(key) ?? { end: Number.NaN, left: 0 };
      const pupils = pupilsOf([...classes.values()]);
      if (!(pupils > roll + left)) continue;
      const values = { pupils, roll, diff: pupils - roll };
      yield { table, row, at: 'pupils', message: 'rollAgainstMarks', values };
    }
  },
});

const schoolOf = (table: Table, row: number): string | undefined => {
  const school = codeIn<string>(table, 'school', row);
  return school === undefined ? undefined : schoolKey(codeIn<DistrictName>(table, 'district', row), school);
};

/** By month and school. */
function rollsOf(tables: readonly Table[]): ReadonlyMap<string, { end: number; left: number }> {
  const rolls = new Map<string, { end: number; left: number }>();
  for (const table of tables)
    for (let row = 0; row < table.length; row++) {
      const school = schoolOf(table, row);
      const month = codeIn<string>(table, 'month', row);
      const end = table.numbers.pupilsEnd?.[row] ?? Number.NaN;
      if (school === undefined || month === undefined || Number.isNaN(end)) continue;
      rolls.set(`${month}|${school}`, { end, left: table.numbers.left?.[row] || 0 });
    }
  return rolls;
}

interface MarkedClass {
  readonly grade: number;
  /** «5», which may stand beside «5А» and «5Б». */
  readonly isGrade: boolean;
  readonly pupils: number;
}

interface Marked {
  readonly table: Table;
  /** The first row of the school. */
  readonly row: number;
  readonly classes: Map<string, MarkedClass>;
}

/** Rows that count pupils, by the month of the roll and school; a class that is written twice counts once. */
function markedIn(tables: readonly Table[]): ReadonlyMap<string, Marked> {
  const marked = new Map<string, Marked>();
  for (const table of tables)
    for (let row = 0; row < table.length; row++) {
      const pupils = table.numbers.pupils?.[row] ?? Number.NaN;
      const grades = codeIn<Grades>(table, 'classGroup', row) ?? codeIn<Grades>(table, 'grade', row);
      // A span or a subject would count them again.
      const isSpan = grades === undefined || grades.from !== grades.to;
      if (isSpan || Number.isNaN(pupils) || codeIn(table, 'subject', row) !== undefined) continue;
      const key = markedKey(table, row);
      if (key === undefined) continue;
      const { classes } = marked.get(key) ?? { classes: new Map<string, MarkedClass>() };
      if (classes.size === 0) marked.set(key, { table, row, classes });
      const name = `${gradesKey(grades)}|${codeIn<string>(table, 'language', row) ?? ''}`;
      const isGrade = grades.name === String(grades.from);
      if (!classes.has(name)) classes.set(name, { grade: grades.from, isGrade, pupils });
    }
  return marked;
}

function pupilsOf(classes: readonly MarkedClass[]): number {
  const lettered = new Set(classes.filter(({ isGrade }) => !isGrade).map(({ grade }) => grade));
  return classes
    .filter(({ grade, isGrade }) => !isGrade || !lettered.has(grade))
    .reduce((sum, { pupils }) => sum + pupils, 0);
}

function markedKey(table: Table, row: number): string | undefined {
  const school = schoolOf(table, row);
  const part = codeIn<PartOfYear>(table, 'term', row);
  const year = codeIn<number>(table, 'schoolYear', row);
  if (school === undefined || part === undefined || year === undefined) return undefined;
  const term = schoolCalendar(year).terms.find((each) => each.term === part);
  return term === undefined ? undefined : `${term.to.slice(0, 7)}|${school}`;
}
