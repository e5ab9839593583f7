import { type Claim, cellOf, claimsBy, claimsOf, nameOf } from '../claims/claim.ts';
import { samePeriod } from '../claims/claimPeriod.ts';
import { agree, saidText } from '../claims/said.ts';
import { isKazakh } from '../claims/twins.ts';
import type { Valued } from '../claims/wholes.ts';
import { type BookViolation, defineBookRule } from './rule.ts';

/**
 * One fact, said twice with different numbers: both are kept and set beside each other, and nobody is overruled. What
 * was rounded, or said to be about so much, may agree with the full number. A source that does not say when is set beside
 * another as a note, where it agrees with none of them.
 */
export const twoSources = defineBookRule({
  id: 'two-sources',
  form: 'claims',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'R20 of the office checks: a conflict list, not the last word',
  *check(tables) {
    for (const group of claimsBy(claimsOf(tables).filter(isLevel), keyOf))
      for (const [at, claim] of group.entries()) {
        const before = group.slice(0, at);
        const other =
          claim.period === undefined
            ? undefined
            : before.find((each) => samePeriod(each.period, claim.period) && contradict(each, claim));
        if (other) yield { ...placeAndValues(other, claim), message: 'twoSources' };
        else if (isUndated(claim)) yield* undated(claim, group, before);
      }
  },
});

function* undated(
  claim: Valued,
  group: readonly Valued[],
  before: readonly Valued[],
): Iterable<BookViolation> {
  const others = group.filter(({ source }) => source !== '' && source !== claim.source);
  if (claim.source === '' || others.some(({ value }) => agree(value, claim.value))) return;
  // Of two without a date the second is told.
  const other = others.find((each) => !isUndated(each) || before.includes(each));
  if (other) yield { ...placeAndValues(other, claim), message: 'twoSourcesUndated', severity: 'info' };
}

/** «2026 жылғы қаңтар» is a date, though neither a year nor a part of one. */
const isUndated = ({ period, periodText }: Valued): boolean => period === undefined && periodText === '';

/** A change and a level are two facts. */
const isLevel = (claim: Claim): claim is Valued =>
  claim.about !== '' && claim.value !== undefined && !claim.value.isChange;

/** So are a share and a count, and what is so much every year. */
const keyOf = ({ about, group, place, value, isPlan, isYearly }: Valued): string =>
  [about, group, place, value.kind, isPlan, isYearly].join('|');

/** Sentences of one source in two languages are compared figure by figure. */
const contradict = (a: Valued, b: Valued): boolean =>
  !agree(a.value, b.value) &&
  !(
    a.source === b.source &&
    a.valueText === '' &&
    b.valueText === '' &&
    isKazakh(a.text) !== isKazakh(b.text)
  );

function placeAndValues(other: Valued, claim: Valued): Omit<BookViolation, 'message'> {
  const values = {
    indicator: nameOf(claim),
    period: claim.periodText || other.periodText || '–',
    a: saidText(other.value),
    sourceA: other.source || '–',
    b: saidText(claim.value),
    sourceB: claim.source || '–',
  };
  return { table: claim.table, row: claim.row, at: cellOf(claim), values };
}
