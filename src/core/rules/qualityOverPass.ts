import { defineRule, type Violation } from './rule.ts';

/** Who has only 4 and 5 has no 2: quality never exceeds the pass rate. Where it does, the columns look swapped. */
export const qualityOverPass = defineRule({
  id: 'quality-over-pass',
  form: 'attainment',
  severity: 'error',
  needs: ['quality', 'passRate'],
  whenMissing: 'skip',
  source: 'R5 of the office checks; seen in real tables with the two headings exchanged',
  *check({ table }) {
    for (let row = 0; row < table.length; row++) {
      const quality = table.numbers.quality?.[row] ?? Number.NaN;
      const passRate = table.numbers.passRate?.[row] ?? Number.NaN;
      if (quality > passRate) {
        yield {
          row,
          at: 'quality',
          message: 'qualityOverPass',
          values: { quality, passRate },
        } satisfies Violation;
      }
    }
  },
});
