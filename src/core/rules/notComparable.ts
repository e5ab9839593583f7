import { type Claim, cellOf, claimsBy, claimsOf } from '../claims/claim.ts';
import { comparability } from '../model/comparison.ts';
import { defineBookRule } from './rule.ts';

/** Oblasts that were divided in June 2022, and those made of them. */
const DIVIDED = /^(?:10|19|33|35|62|63)/;
const DIVIDED_IN = 2022;

/** Levels of one indicator and place on both sides of what makes them incomparable: other borders, lessons at a distance. */
export const notComparable = defineBookRule({
  id: 'not-comparable',
  form: 'claims',
  severity: 'info',
  needs: [],
  whenMissing: 'skip',
  source: 'borders of June 2022; distance learning of 2020 and 2021',
  *check(tables) {
    const known = claimsOf(tables).filter(({ about, period, value }) => about !== '' && period && value);
    const groups = claimsBy(known, ({ about, group, place, isPlan }) =>
      [about, group, place, isPlan].join('|'),
    );
    for (const group of groups)
      for (const claim of group) {
        const other = group.find((each) => isEarlier(each, claim) && whyNot(each, claim) !== undefined);
        const why = other && whyNot(other, claim);
        if (!other || why === undefined) continue;
        const { table, row } = claim;
        const values = { place: claim.placeText || '–', period: other.periodText, why: `@${why}` };
        yield { table, row, at: cellOf(claim), message: 'notComparable', values };
      }
  },
});

const isEarlier = (a: Claim, b: Claim): boolean => (a.period?.year ?? 0) < (b.period?.year ?? 0);

function whyNot(before: Claim, now: Claim): 'borders' | 'remote' | undefined {
  const [a, b] = [before.period, now.period];
  if (!a || !b) return undefined;
  if (DIVIDED.test(now.place) && /^\d{9}$/.test(now.place) && a.year < DIVIDED_IN && b.year >= DIVIDED_IN)
    return 'borders';
  if (a.part === undefined || b.part === undefined) return undefined;
  const result = comparability({ schoolYear: a.year, part: a.part }, { schoolYear: b.year, part: b.part });
  return !result.comparable && result.why === 'remote' ? 'remote' : undefined;
}
