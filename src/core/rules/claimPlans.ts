import { cellOf, claimsBy, claimsOf } from '../claims/claim.ts';
import { defineBookRule } from './rule.ts';

/** What came of a plan is the plan, to the last decimal: likely the plan itself. All and none are met exactly. */
export const claimPlans = defineBookRule({
  id: 'plan-as-fact',
  form: 'claims',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'R21 of the office checks: plan and fact are two things',
  *check(tables) {
    const shares = claimsOf(tables).filter(({ about, value }) => about !== '' && value?.kind === 'percent');
    const groups = claimsBy(shares, ({ about, group, place, period }) =>
      [about, group, place, period?.year, period?.part].join('|'),
    );
    for (const group of groups) {
      const plan = group.find(({ isPlan }) => isPlan)?.value;
      const fact = group.find(({ isPlan, value }) => !isPlan && value?.low === plan?.low);
      if (!plan || !fact || plan.isChange || plan.low === 0 || plan.low === 100) continue;
      yield {
        table: fact.table,
        row: fact.row,
        at: cellOf(fact),
        message: 'planAsFact',
        values: { value: plan.low },
      };
    }
  },
});
