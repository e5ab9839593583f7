import { roundHalfUp } from '../rounding.ts';
import { defineRule, type Violation } from './rule.ts';

/**
 * Quality + share of pupils with a 3 = pass rate. It has something of its own to say only where 5 and 4 are not given:
 * elsewhere both shares are checked against the marks.
 */
export const threesShare = defineRule({
  id: 'threes-share',
  form: 'attainment',
  severity: 'warning',
  needs: ['quality', 'passRate', 'mark3', 'pupils'],
  whenMissing: 'skip',
  source: 'R6 of the office checks',
  *check({ table }) {
    if (table.at.mark5 !== undefined || table.at.mark4 !== undefined) return;
    for (let row = 0; row < table.length; row++) {
      const [quality, passRate, mark3, pupils] = (['quality', 'passRate', 'mark3', 'pupils'] as const).map(
        (id) => table.numbers[id]?.[row] ?? Number.NaN,
      ) as [number, number, number, number];
      if (!(mark3 >= 0) || !(pupils > 0) || !(passRate >= quality)) continue;
      const share = (100 * mark3) / pupils;
      const decimals = Math.max(0, table.printed.quality?.[row] ?? 0, table.printed.passRate?.[row] ?? 0);
      // Each of the two printed shares may be off by half a unit of its last digit.
      if (Math.abs(passRate - quality - share) <= 1.01 * 10 ** -decimals) continue;
      const values = { quality, passRate, computed: roundHalfUp(share, 2) };
      yield { row, at: 'passRate', message: 'threesShare', values } satisfies Violation;
    }
  },
});
