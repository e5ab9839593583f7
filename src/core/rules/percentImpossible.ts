import { nearestShares } from '../plausible/nearestShares.ts';
import { type PrintedShare, shareValue } from '../plausible/printedShare.ts';
import { partsOf } from '../plausible/wholes.ts';
import { defineRule, type Violation } from './rule.ts';

/** Of how many of its pupils a class may lack the marks, and its share still be of the others: a tenth. */
const UNMARKED = 10;

/**
 * A printed quality or pass rate that no number of pupils gives, in a sheet that shows the shares and not the marks. The
 * base may be a little less than the pupils of the row, since exempt pupils are outside: only what is impossible for all
 * those bases is told.
 */
export const percentImpossible = defineRule({
  id: 'percent-impossible',
  form: 'attainment',
  severity: 'warning',
  needs: ['pupils'],
  whenMissing: 'skip',
  source: 'a share of n pupils is k / n for a whole k',
  *check({ table }) {
    if (table.at.mark4 !== undefined) return;
    for (const id of ['quality', 'passRate'] as const) {
      const percents = table.numbers[id];
      for (let row = 0; percents !== undefined && row < table.length; row++) {
        const pupils = table.numbers.pupils?.[row] ?? Number.NaN;
        const percent = percents[row] ?? Number.NaN;
        const decimals = table.printed[id]?.[row] ?? -1;
        if (!(pupils > 0) || Number.isNaN(percent) || decimals < 0) continue;
        const share: PrintedShare = { units: Math.round(percent * 10 ** decimals), decimals };
        if (isPossible(share, pupils)) continue;
        const nearest = nearestShares(share, pupils);
        if (!nearest) continue;
        yield {
          row,
          at: id,
          message: 'percentImpossible',
          values: { percent, n: pupils, low: shareValue(nearest.below), high: shareValue(nearest.above) },
        } satisfies Violation;
      }
    }
  },
});

function isPossible(share: PrintedShare, pupils: number): boolean {
  for (let base = pupils; base > 0 && base * UNMARKED >= pupils * (UNMARKED - 1); base--)
    if (partsOf(share, base) !== undefined) return true;
  return false;
}
