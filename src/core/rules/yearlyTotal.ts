import { type Claim, cellOf, claimsBy, claimsOf } from '../claims/claim.ts';
import { highest, lowest } from '../claims/said.ts';
import type { Valued } from '../claims/wholes.ts';
import { figuresOf } from '../quantity/figures.ts';
import { round10 } from '../rate.ts';
import { defineBookRule } from './rule.ts';

/** So many every year over a span of years, and so many in all of the same: a note, since the total may hold others too. */
export const yearlyTotal = defineBookRule({
  id: 'yearly-total',
  form: 'claims',
  severity: 'info',
  needs: [],
  whenMissing: 'skip',
  source: 'road maps: a yearly number times the years against the total',
  *check(tables) {
    const counts = claimsOf(tables).filter(
      (claim): claim is Valued => claim.about !== '' && claim.value?.kind === 'count',
    );
    for (const group of claimsBy(counts, ({ about, group, place }) => [about, group, place].join('|')))
      for (const yearly of group.filter(({ isYearly }) => isYearly)) {
        const years = yearsOf(yearly);
        const total = group.find((claim) => !claim.isYearly && yearsOf(claim) === years);
        if (years < 2 || !total) continue;
        const [low, high] = [years * lowest(yearly.value), years * highest(yearly.value)];
        if (low <= highest(total.value) && lowest(total.value) <= high) continue;
        const value = yearly.value.low;
        yield {
          table: yearly.table,
          row: yearly.row,
          at: cellOf(yearly),
          message: 'yearlyTotal',
          values: { value, years, sum: round10(years * value), total: total.value.low },
        };
      }
  },
});

/** «2023–2029» are seven; a school year is one. */
function yearsOf({ periodText }: Claim): number {
  const [span] = figuresOf(periodText).filter(({ kind }) => kind === 'period');
  const { low = 0, high = 0 } = span ?? {};
  return high - low > 1 ? high - low + 1 : 1;
}
