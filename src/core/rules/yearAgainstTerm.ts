import { type Claim, cellOf, claimsBy, claimsOf } from '../claims/claim.ts';
import type { Valued } from '../claims/wholes.ts';
import { round10 } from '../rate.ts';
import { type BookViolation, defineBookRule } from './rule.ts';

/**
 * An annual value beside terms of one indicator and one place, by one source, with nothing of their own kind to set either
 * against. One finding; where all terms, or all groups of a term, lie on one side of the annual value, it says by how
 * much at least, whatever the weights of the groups.
 */
export const yearAgainstTerm = defineBookRule({
  id: 'year-against-term',
  form: 'claims',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'R14 of the office checks: a term with the same term of last year',
  *check(tables) {
    const levels = claimsOf(tables).filter(
      (claim): claim is Valued =>
        claim.about !== '' &&
        claim.value?.kind === 'percent' &&
        !claim.value.isChange &&
        claim.period?.part !== undefined,
    );
    const groups = claimsBy(levels, ({ about, place, source, isPlan }) =>
      [about, place, source, isPlan].join('|'),
    );
    for (const group of groups) {
      const annual = group.filter((claim) => claim.group === '' && isAnnual(claim));
      const terms = group.filter((claim) => !isAnnual(claim));
      const [year] = annual;
      // Two years, or one term of two years, can be compared among themselves.
      if (!year || annual.length > 1 || terms.length === 0 || new Set(terms.map(yearOf)).size > 1) continue;
      yield violationOf(year, terms);
    }
  },
});

const isAnnual = ({ period }: Claim): boolean => period?.part === 'Y' || period?.part === 'F';
const yearOf = ({ period }: Claim): number | undefined => period?.year;

function violationOf(year: Valued, terms: readonly Valued[]): BookViolation {
  const low = Math.min(...terms.map(({ value }) => value.low));
  const high = Math.max(...terms.map(({ value }) => value.high));
  const place = { table: year.table, row: year.row, at: cellOf(year) };
  const annual = year.value.low;
  if (low <= annual && annual <= high)
    return { ...place, message: 'yearAgainstTerm', values: { annual, low, high } };
  const gap = round10(annual > high ? annual - high : low - annual);
  const side = annual > high ? '@lower' : '@higher';
  return { ...place, message: 'yearAgainstTermBy', values: { annual, low, high, gap, side } };
}
