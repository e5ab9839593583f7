import { hasAllMarks } from '../model/attainmentSheet.ts';
import { nearestShares } from '../plausible/nearestShares.ts';
import { type PrintedShare, shareValue } from '../plausible/printedShare.ts';
import { partsOf } from '../plausible/wholes.ts';
import { defineRule, type Violation } from './rule.ts';

/** Of how many of its pupils a class may lack the marks, and its share still be of the others: a tenth. */
const UNMARKED = 10;

/**
 * A printed quality or pass rate that no number of pupils gives, in a sheet that shows the shares and not the marks. The
 * base may be a little less than the pupils of the row, where some have no marks: only what is impossible for all those
 * bases is told. Of a school or of grades 1–4 the base is not known, since grade 1 is among the pupils.
 */
export const percentImpossible = defineRule({
  id: 'percent-impossible',
  form: 'attainment',
  severity: 'warning',
  needs: ['pupils'],
  whenMissing: 'skip',
  source: 'a share of n pupils is k / n for a whole k',
  *check({ table, gradesOf }) {
    if (hasAllMarks(table)) return;
    for (let row = 0; row < table.length; row++) {
      const pupils = (table.numbers.pupils?.[row] ?? Number.NaN) - (table.numbers.exempt?.[row] || 0);
      if (!(pupils > 0) || (gradesOf(row)?.from ?? 1) <= 1) continue;
      for (const id of ['quality', 'passRate'] as const) {
        const percent = table.numbers[id]?.[row] ?? Number.NaN;
        const decimals = table.printed[id]?.[row] ?? -1;
        if (Number.isNaN(percent) || decimals < 0) continue;
        const share: PrintedShare = { units: Math.round(percent * 10 ** decimals), decimals };
        const nearest = isPossible(share, pupils) ? undefined : nearestShares(share, pupils);
        if (!nearest) continue;
        const [low, high] = [shareValue(nearest.below), shareValue(nearest.above)];
        const values = { percent, n: pupils, low, high };
        yield { row, at: id, message: 'percentImpossible', values } satisfies Violation;
      }
    }
  },
});

function isPossible(share: PrintedShare, pupils: number): boolean {
  for (let base = pupils; base > 0 && base * UNMARKED >= pupils * (UNMARKED - 1); base--)
    if (partsOf(share, base) !== undefined) return true;
  return false;
}
