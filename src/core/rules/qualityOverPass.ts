import type { Table } from '../model/table.ts';
import { defineRule, type Violation } from './rule.ts';

/**
 * Who has only 4 and 5 has no 2: quality never exceeds the pass rate. Where it does, the columns look swapped; where both
 * are one share, «67» and «66,7», it is only rounded.
 */
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
      const rounded = halfUnit(table, 'quality', row) + halfUnit(table, 'passRate', row);
      if (!(quality > passRate) || quality - passRate < rounded - 1e-9) continue;
      const values = { quality, passRate };
      yield { row, at: 'quality', message: 'qualityOverPass', values } satisfies Violation;
    }
  },
});

/** By how much a share may have been rounded; the full-length result of a formula was not. */
const halfUnit = ({ printed }: Table, id: string, row: number): number => {
  const decimals = printed[id]?.[row] ?? -1;
  return decimals < 0 ? 0 : 0.5 / 10 ** decimals;
};
