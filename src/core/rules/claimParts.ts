import { type Claim, cellOf } from '../claims/claim.ts';
import { highest, lowest } from '../claims/said.ts';
import { wholesOf } from '../claims/wholes.ts';
import { round10 } from '../rate.ts';
import { type BookViolation, defineBookRule } from './rule.ts';

/** A share of all lies between those of its two groups, whatever their weights; counts of city and village add up. */
export const claimParts = defineBookRule({
  id: 'outside-parts',
  form: 'claims',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'R10, R17 of the office checks: a pooled value lies between its parts, city + village = all',
  *check(tables) {
    for (const { whole, parts } of wholesOf(tables, 'percent')) {
      const [all, a, b] = [whole.value, parts[0].value, parts[1].value];
      const min = Math.min(lowest(a), lowest(b));
      const max = Math.max(highest(a), highest(b));
      if (highest(all) >= min && lowest(all) <= max) continue;
      yield {
        ...placeOf(whole),
        message: 'outsideParts',
        values: { value: all.low, min: Math.min(a.low, b.low), max: Math.max(a.high, b.high) },
      } satisfies BookViolation;
    }
    for (const { whole, parts } of wholesOf(tables, 'count')) {
      const [urban, rural] = ['urban', 'rural'].map(
        (group) => parts.find((part) => part.group === group)?.value,
      );
      const total = whole.value;
      if (!urban || !rural || [urban, rural, total].some(({ isNear, low, high }) => isNear || low !== high))
        continue;
      const sum = round10(urban.low + rural.low);
      if (sum === total.low) continue;
      const values = { urban: urban.low, rural: rural.low, sum, total: total.low };
      yield { ...placeOf(whole), message: 'cityRuralSum', values } satisfies BookViolation;
    }
  },
});

const placeOf = (claim: Claim) => ({ table: claim.table, row: claim.row, at: cellOf(claim) });
