import { COUNTED, isGradeOne } from '../model/attainmentSheet.ts';
import { defineRule, type Violation } from './rule.ts';

/** Grade 1 gets no marks: a row of grade 1 that has some is left out of the base, and that is said. */
export const gradeOne = defineRule({
  id: 'grade-one',
  form: 'attainment',
  severity: 'info',
  needs: [],
  whenMissing: 'skip',
  source: 'R2, R18 of the office checks; order No 125 of 18.03.2008 on marks',
  *check(sheet, { includeGradeOne }) {
    if (includeGradeOne) return;
    for (let row = 0; row < sheet.table.length; row++) {
      const base = sheet.base[row] ?? 0;
      if (sheet.state[row] !== COUNTED || base === 0 || !isGradeOne(sheet.gradesOf(row))) continue;
      yield { row, message: 'gradeOne', values: { n: base } } satisfies Violation;
    }
  },
});
