import { type Claim, cellOf, claimsBy, claimsOf } from '../claims/claim.ts';
import { highest, lowest } from '../claims/said.ts';
import type { Valued } from '../claims/wholes.ts';
import { type BookViolation, defineBookRule } from './rule.ts';

const levels = (claims: readonly Claim[]): Valued[] =>
  claims.filter(
    (claim): claim is Valued =>
      claim.about !== '' && claim.value?.kind === 'percent' && !claim.value.isChange,
  );

/** Quality is never above the pass rate of the same pupils. */
export const claimRates = defineBookRule({
  id: 'quality-over-pass',
  form: 'claims',
  severity: 'error',
  needs: [],
  whenMissing: 'skip',
  source: 'R5 of the office checks: quality ≤ pass rate',
  *check(tables) {
    const groups = claimsBy(levels(claimsOf(tables)), ({ group, place, period, isPlan }) =>
      period === undefined ? undefined : [group, place, period.year, period.part, isPlan].join('|'),
    );
    for (const group of groups) {
      const quality = group.find(({ about }) => about === 'quality');
      const passRate = group.find(({ about }) => about === 'passRate');
      if (!quality || !passRate || lowest(quality.value) <= highest(passRate.value)) continue;
      yield {
        table: quality.table,
        row: quality.row,
        at: cellOf(quality),
        message: 'qualityOverPass',
        values: { quality: quality.value.low, passRate: passRate.value.low },
      } satisfies BookViolation;
    }
  },
});
