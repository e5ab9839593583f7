import { type Claim, cellOf, claimsBy, claimsOf, nameOf } from '../claims/claim.ts';
import { agree, saidText } from '../claims/said.ts';
import { isKazakh } from '../claims/twins.ts';
import { defineBookRule } from './rule.ts';

/**
 * One fact, said twice with different numbers: both are kept and set beside each other, and nobody is overruled. What
 * was rounded, or said to be about so much, may agree with the full number.
 */
export const twoSources = defineBookRule({
  id: 'two-sources',
  form: 'claims',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'R20 of the office checks: a conflict list, not the last word',
  *check(tables) {
    for (const group of claimsBy(claimsOf(tables), keyOf))
      for (const [at, claim] of group.entries()) {
        const other = group
          .slice(0, at)
          .find(({ value }) => value && claim.value && !agree(value, claim.value));
        if (!other?.value || !claim.value || areTwins(other, claim)) continue;
        yield {
          table: claim.table,
          row: claim.row,
          at: cellOf(claim),
          message: 'twoSources',
          values: {
            indicator: nameOf(claim),
            period: claim.periodText || other.periodText || '–',
            a: saidText(other.value),
            sourceA: other.source || '–',
            b: saidText(claim.value),
            sourceB: claim.source || '–',
          },
        };
      }
  },
});

/** A change and a level are two facts, and so are a share and a count. */
function keyOf({ about, group, place, period, value, isPlan }: Claim): string | undefined {
  if (about === '' || !value || value.isChange || period === undefined) return undefined;
  return [about, group, place, period.year, period.part, value.kind, isPlan].join('|');
}

/** Sentences of one source in two languages are compared figure by figure. */
const areTwins = (a: Claim, b: Claim): boolean =>
  a.source === b.source && a.valueText === '' && b.valueText === '' && isKazakh(a.text) !== isKazakh(b.text);
