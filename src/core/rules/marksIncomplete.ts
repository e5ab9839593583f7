import { attainment } from '../forms/attainment.ts';
import { columnOf } from '../forms/form.ts';
import { defineRule, type Violation } from './rule.ts';

const MARKS = ['mark5', 'mark4', 'mark3'] as const;

/** Some marks have columns and others have not: nothing is counted from them, and it is said once. */
export const marksIncomplete = defineRule({
  id: 'marks-incomplete',
  form: 'attainment',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'the base of quality and pass rate is everybody who was graded',
  *check({ table }) {
    const missing = MARKS.filter((id) => table.at[id] === undefined);
    // One of them alone is a figure of its own: «отличники».
    if (missing.length !== 1 || table.length === 0) return;
    const names = missing.map((id) => columnOf(attainment, id).heading);
    const column = names.map(({ kk, ru }) => `${kk} / ${ru}`).join('; ');
    yield { message: 'marksIncomplete', values: { column } } satisfies Violation;
  },
});
