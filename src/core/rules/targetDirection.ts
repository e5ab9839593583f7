import { codeIn } from '../model/table.ts';
import { defineTableRule, type Violation } from './rule.ts';

/**
 * A target lies on the side that is said to be better. Where it is how much is to be added, it says nothing of the level
 * that it is added to.
 */
export const targetDirection = defineTableRule({
  id: 'target-direction',
  form: 'targets',
  severity: 'warning',
  needs: ['betterWhen', 'base', 'target'],
  whenMissing: 'skip',
  source: 'road maps: more is better, and the target is not below the base',
  *check(table) {
    for (let row = 0; row < table.length; row++) {
      const [base, target] = ['base', 'target'].map((id) => table.numbers[id]?.[row] ?? Number.NaN) as [
        number,
        number,
      ];
      const better = codeIn<string>(table, 'betterWhen', row);
      if (codeIn<string>(table, 'kind', row) === 'increment') continue;
      // A comparison with what is not there is false.
      const isBack = better === 'higher' ? target < base : better === 'lower' && target > base;
      if (!isBack) continue;
      yield {
        row,
        at: 'target',
        message: 'targetDirection',
        values: { base, target, better: `@${better}` },
      } satisfies Violation;
    }
  },
});
