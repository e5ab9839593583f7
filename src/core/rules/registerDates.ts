import { codeIn } from '../model/table.ts';
import { defineTableRule, type Violation } from './rule.ts';

/** A school is not closed before it was opened. */
export const registerDates = defineTableRule({
  id: 'date-order',
  form: 'schools',
  severity: 'error',
  needs: ['opened', 'closed'],
  whenMissing: 'skip',
  source: 'the register: opened ≤ closed',
  *check(table) {
    for (let row = 0; row < table.length; row++) {
      const opened = codeIn<string>(table, 'opened', row);
      const closed = codeIn<string>(table, 'closed', row);
      if (opened === undefined || closed === undefined) continue;
      const length = Math.min(opened.length, closed.length);
      if (closed.slice(0, length) >= opened.slice(0, length)) continue;
      yield { row, at: 'closed', message: 'dateOrder', values: { opened, closed } } satisfies Violation;
    }
  },
});
