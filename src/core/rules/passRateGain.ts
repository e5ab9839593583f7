import { cellOf, claimsOf } from '../claims/claim.ts';
import { defineBookRule } from './rule.ts';

/** Points that a pass rate hardly has left to rise. */
const LEAST = 5;
/** A pass rate below this is low enough to rise by as many. */
const USUAL = 95;

/**
 * «Үлгерім 10 пайызға артты»: nearly all pupils pass anyway, so that quality of knowledge is likely meant. Nothing is said
 * where a low pass rate of the same pupils stands beside it.
 */
export const passRateGain = defineBookRule({
  id: 'pass-rate-gain',
  form: 'claims',
  severity: 'info',
  needs: [],
  whenMissing: 'skip',
  source: 'pass rates of real reports: 97–100 %',
  *check(tables) {
    const claims = claimsOf(tables).filter(({ about }) => about === 'passRate');
    for (const claim of claims) {
      const { table, row, value, group, place } = claim;
      if (!value?.isChange || value.kind !== 'point' || value.direction === 'down' || value.low < LEAST)
        continue;
      const isLow = claims.some(
        (each) =>
          each.group === group &&
          each.place === place &&
          each.value?.isChange === false &&
          each.value.low < USUAL,
      );
      if (isLow) continue;
      yield { table, row, at: cellOf(claim), message: 'passRateGain', values: { gain: value.low } };
    }
  },
});
