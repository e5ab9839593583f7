import { cellOf, claimsOf } from '../claims/claim.ts';
import { highest, lowest, type Said } from '../claims/said.ts';
import { wholesOf } from '../claims/wholes.ts';
import { roundHalfUp } from '../rounding.ts';
import { type BookViolation, defineBookRule } from './rule.ts';

/**
 * Two groups and their whole imply how large each group is. That share of pupils is set beside a share that is known, of
 * schools as a rule, and is a note: gymnasia may well be larger or smaller schools than others.
 */
export const impliedShare = defineBookRule({
  id: 'implied-share',
  form: 'claims',
  severity: 'info',
  needs: [],
  whenMissing: 'skip',
  source: 'R11 of the office checks: shares implied by a weighted mean',
  *check(tables) {
    const counts = claimsOf(tables).filter(
      ({ part, base, group }) => group !== '' && part !== undefined && base,
    );
    for (const { whole, parts } of wholesOf(tables, 'percent'))
      for (const [at, part] of parts.entries()) {
        const share = weightOf(whole.value, part.value, (at === 0 ? parts[1] : parts[0]).value);
        const known = counts.find(({ group, place }) => group === part.group && place === part.place);
        if (!share || known?.part === undefined || !known.base) continue;
        const percent = (100 * known.part) / known.base;
        if (percent >= share.low && percent <= share.high) continue;
        yield {
          table: whole.table,
          row: whole.row,
          at: cellOf(whole),
          message: 'impliedShare',
          values: {
            group: part.groupText,
            low: roundHalfUp(share.low, 1),
            high: roundHalfUp(share.high, 1),
            part: known.part,
            base: known.base,
            known: roundHalfUp(percent, 1),
          },
        } satisfies BookViolation;
      }
  },
});

/** (whole − other) / (part − other) over everything that the printed decimals allow, percent. */
function weightOf(whole: Said, part: Said, other: Said): { low: number; high: number } | undefined {
  // Groups that may be equal say nothing of their weights.
  if (lowest(part) <= highest(other) && lowest(other) <= highest(part)) return undefined;
  const ends = (said: Said) => [lowest(said), highest(said)];
  const weights = ends(whole).flatMap((w) =>
    ends(part).flatMap((p) => ends(other).map((o) => (100 * (w - o)) / (p - o))),
  );
  const [low, high] = [Math.min(...weights), Math.max(...weights)];
  return high < 0 || low > 100 ? undefined : { low: Math.max(0, low), high: Math.min(100, high) };
}
