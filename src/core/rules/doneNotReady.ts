import { codeIn } from '../model/table.ts';
import { defineTableRule, type Violation } from './rule.ts';

/** What is finished is ready: an object is not handed over at 85 %. */
export const doneNotReady = defineTableRule({
  id: 'done-not-ready',
  form: 'facilities',
  severity: 'warning',
  needs: ['stage', 'readiness'],
  whenMissing: 'skip',
  source: 'lists of objects: a finished one is 100 % ready',
  *check(table) {
    for (let row = 0; row < table.length; row++) {
      const percent = table.numbers.readiness?.[row] ?? Number.NaN;
      if (codeIn<string>(table, 'stage', row) !== 'done' || !(percent < 100)) continue;
      yield { row, at: 'readiness', message: 'doneNotReady', values: { percent } } satisfies Violation;
    }
  },
});
