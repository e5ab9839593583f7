import { roundHalfUp } from '../rounding.ts';
import { fitOf } from './fits.ts';
import { defineTableRule, type Violation } from './rule.ts';

/** A printed coverage equals covered / eligible to the printed decimals; one unit of the last digit is a note. */
export const printedCoverage = defineTableRule({
  id: 'printed-coverage',
  form: 'coverage',
  severity: 'error',
  needs: ['eligible', 'covered', 'percent'],
  whenMissing: 'skip',
  source: 'R7 of the office checks',
  *check({ numbers, printed, length }, { tolerance }) {
    for (let row = 0; row < length; row++) {
      const [eligible, covered, percent] = ['eligible', 'covered', 'percent'].map(
        (id) => numbers[id]?.[row] ?? Number.NaN,
      ) as [number, number, number];
      // More covered than eligible is told by its own rule.
      if (!(eligible > 0 && covered <= eligible) || Number.isNaN(percent)) continue;
      const decimals = printed.percent?.[row] ?? -1;
      const computed = (100 * covered) / eligible;
      const fit = fitOf(percent, decimals, computed);
      if (fit === 'same') continue;
      const isSmall = fit === 'unit' || Math.abs(percent - computed) <= tolerance + 1e-9;
      const shown = roundHalfUp(computed, decimals < 0 ? 2 : decimals);
      yield {
        row,
        at: 'percent',
        message: 'printedShare',
        values: {
          printed: percent,
          computed: roundHalfUp(computed, decimals < 0 ? 2 : Math.max(1, decimals)),
        },
        ...(isSmall && { severity: 'info' as const, share: shown }),
        // A fraction typed for a percentage has one right answer: 0.92 under «%».
        ...(isFraction(percent, computed) && { share: roundHalfUp(computed, Math.max(1, decimals - 2)) }),
      } satisfies Violation;
    }
  },
});

/** Within half a percent of the counted share, a hundredth of it: as 0.92 stands for 92.05. */
const isFraction = (percent: number, computed: number): boolean =>
  percent > 0 && percent <= 1 && computed > 1 && Math.abs(100 * percent - computed) <= 0.5;
