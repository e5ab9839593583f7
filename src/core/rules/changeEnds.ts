import { type Claim, cellOf, claimsBy, claimsOf } from '../claims/claim.ts';
import { samePeriod } from '../claims/claimPeriod.ts';
import { changesIn } from '../claims/textChanges.ts';
import type { Valued } from '../claims/wholes.ts';
import { round10 } from '../rate.ts';
import { type BookViolation, defineBookRule } from './rule.ts';

/** What the decimals of three printed numbers leave open: 55,47 − 48,1 may well be printed as 7. */
const SLACK = 0.5;

/**
 * A change is the difference of its ends, in points: in one sentence that tells all three, and among claims of one
 * indicator, where a level of its period and one level before it are there.
 */
export const changeEnds = defineBookRule({
  id: 'change-ends',
  form: 'claims',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'R14 of the office checks: change = this − before, in points',
  *check(tables) {
    const claims = claimsOf(tables);
    for (const claim of claims)
      for (const { before, now, by, word } of changesIn(claim.text))
        if (
          by !== undefined &&
          isOff(now - before, word?.direction === 'down' ? -by : by, word !== undefined)
        )
          yield violationOf(claim, 'text', before, now, word?.direction === 'down' ? -by : by);
    const valued = claims.filter((claim): claim is Valued => claim.about !== '' && claim.value !== undefined);
    const groups = claimsBy(valued, ({ about, group, place }) => [about, group, place].join('|'));
    for (const group of groups)
      for (const change of group.filter(({ value }) => value.isChange && value.kind === 'point')) {
        const now = group.find((claim) => isLevel(claim) && samePeriod(claim.period, change.period));
        const others = group.filter((claim) => isLevel(claim) && isBefore(claim, now));
        const [before] = others;
        if (!now || !before || others.length > 1) continue;
        const printed = change.value.direction === 'down' ? -change.value.low : change.value.low;
        if (isOff(now.value.low - before.value.low, printed, change.value.direction !== undefined))
          yield violationOf(change, cellOf(change), before.value.low, now.value.low, printed);
      }
  },
});

const isLevel = ({ value, isPlan }: Valued): boolean =>
  value.kind === 'percent' && !value.isChange && value.low === value.high && !isPlan;

/** A year against a year, a term against a term. */
const isBefore = ({ period }: Claim, now: Claim | undefined): boolean =>
  period !== undefined &&
  now?.period !== undefined &&
  (period.part === 'Y') === (now.period.part === 'Y') &&
  (period.year < now.period.year ||
    (period.year === now.period.year && (period.part ?? '') < (now.period.part ?? '')));

/** Where nothing says which way, either will do. */
const isOff = (difference: number, printed: number, hasDirection: boolean): boolean =>
  Math.abs((hasDirection ? difference : Math.abs(difference)) - printed) > SLACK + 1e-9;

function violationOf(claim: Claim, at: string, before: number, now: number, printed: number): BookViolation {
  const { table, row } = claim;
  const values = { printed, now, before, diff: round10(now - before) };
  return { table, row, at, message: 'changeEnds', values };
}
