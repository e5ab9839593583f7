import { a1 } from '../a1.ts';
import { claimsBy, pairsOf } from '../claims/claim.ts';
import { disjoint, disjointValues } from '../plausible/disjoint.ts';
import { defineBookRule } from './rule.ts';

/**
 * Several shares of one total, of one place and period, said by one source and counted in one noun, allow one total
 * together: 9260 = 27,5 % and 2755 = 8,2 % do, 9260 and 3755 do not.
 */
export const claimPairs = defineBookRule({
  id: 'bases-disjoint',
  form: 'claims',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'R8 of the office checks: several shares of one total allow one total',
  *check(tables) {
    const groups = claimsBy(pairsOf(tables), ({ claim: { place, period, source, noun } }) =>
      [place, period?.year, period?.part, source, noun].join('|'),
    );
    for (const group of groups)
      for (const [one, other] of disjoint(group)) {
        const { table, row } = one.claim;
        const cell = a1(
          other.claim.table.rows[other.claim.row] ?? 0,
          other.claim.table.at[other.claim.pairAt] ?? 1,
        );
        yield {
          table,
          row,
          at: one.claim.pairAt,
          message: 'basesDisjoint',
          values: disjointValues(one, other, cell),
        };
      }
  },
});
