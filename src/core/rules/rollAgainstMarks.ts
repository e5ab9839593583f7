import { schoolKey } from '../aggregate/register.ts';
import { schoolCalendar } from '../model/calendar.ts';
import type { PartOfYear } from '../model/period.ts';
import { type CodeColumn, codeAt, type DistrictName, type Grades, type Table } from '../model/table.ts';
import { defineBookRule } from './rule.ts';

/**
 * No more pupils are marked in a school than are on its roll at the end of the month in which the term ended. Fewer are
 * usual: grade 1 and the preschool classes have no marks.
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
    const marked = new Map<string, { table: Table; row: number; pupils: number }>();
    for (const table of tables.filter(({ form }) => form === 'attainment')) {
      for (let row = 0; row < table.length; row++) {
        const key = markedKey(table, row);
        const pupils = table.numbers.pupils?.[row] ?? Number.NaN;
        if (key === undefined || Number.isNaN(pupils)) continue;
        const sum = marked.get(key) ?? { table, row, pupils: 0 };
        marked.set(key, { ...sum, pupils: sum.pupils + pupils });
      }
    }
    for (const [key, { table, row, pupils }] of marked) {
      const roll = rolls.get(key);
      if (roll === undefined || pupils <= roll) continue;
      yield {
        table,
        row,
        at: 'pupils',
        message: 'rollAgainstMarks',
        values: { pupils, roll, diff: pupils - roll },
      };
    }
  },
});

const column = <T>(table: Table, id: string) => table.codes[id] as CodeColumn<T> | undefined;
const schoolOf = (table: Table, row: number): string | undefined => {
  const school = codeAt(column<string>(table, 'school'), row);
  return school === undefined
    ? undefined
    : schoolKey(codeAt(column<DistrictName>(table, 'district'), row), school);
};

function rollsOf(tables: readonly Table[]): ReadonlyMap<string, number> {
  const rolls = new Map<string, number>();
  for (const table of tables)
    for (let row = 0; row < table.length; row++) {
      const school = schoolOf(table, row);
      const month = codeAt(column<string>(table, 'month'), row);
      const end = table.numbers.pupilsEnd?.[row] ?? Number.NaN;
      if (school !== undefined && month !== undefined && !Number.isNaN(end))
        rolls.set(`${month}|${school}`, end);
    }
  return rolls;
}

/** Rows of a class or a grade that count pupils; a span or a subject would count them again. */
function markedKey(table: Table, row: number): string | undefined {
  const grades =
    codeAt(column<Grades>(table, 'classGroup'), row) ?? codeAt(column<Grades>(table, 'grade'), row);
  const isSpan = grades === undefined || grades.from !== grades.to;
  if (isSpan || codeAt(table.codes.subject, row) !== undefined) return undefined;
  const school = schoolOf(table, row);
  const part = codeAt(column<PartOfYear>(table, 'term'), row);
  const year = codeAt(column<number>(table, 'schoolYear'), row);
  if (school === undefined || part === undefined || year === undefined) return undefined;
  const term = schoolCalendar(year).terms.find((each) => each.term === part);
  return term === undefined ? undefined : `${term.to.slice(0, 7)}|${school}`;
}
