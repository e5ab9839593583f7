import type { Fix } from '../finding.ts';
import { swapFix } from '../fixes/swapFix.ts';
import type { AttainmentSheet } from '../model/attainmentSheet.ts';
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
  *check(sheet) {
    const { table } = sheet;
    for (let row = 0; row < table.length; row++) {
      const quality = table.numbers.quality?.[row] ?? Number.NaN;
      const passRate = table.numbers.passRate?.[row] ?? Number.NaN;
      const rounded = halfUnit(table, 'quality', row) + halfUnit(table, 'passRate', row);
      if (!(quality > passRate) || quality - passRate < rounded - 1e-9) continue;
      const values = { quality, passRate };
      const fix = swappedFix(sheet, row, quality, passRate);
      yield {
        row,
        at: 'quality',
        message: 'qualityOverPass',
        values,
        ...(fix && { fix }),
      } satisfies Violation;
    }
  },
});

/** Where the marks of the row give each share in the other's place, there is one right answer. */
function swappedFix(
  { table, mark5, mark4, mark2, notAttested, base }: AttainmentSheet,
  row: number,
  quality: number,
  passRate: number,
): Fix | undefined {
  const whole = base[row] ?? 0;
  const [first, second] = [table.at.quality, table.at.passRate];
  if (whole === 0 || first === undefined || second === undefined) return undefined;
  const good = (100 * ((mark5[row] ?? 0) + (mark4[row] ?? 0))) / whole;
  const passed = (100 * (whole - (mark2[row] ?? 0) - (notAttested[row] ?? 0))) / whole;
  const isNear = (printed: number, counted: number) => Math.abs(printed - counted) <= NEAR;
  if (!isNear(quality, passed) || !isNear(passRate, good)) return undefined;
  return swapFix(table.grid, table.rows[row] ?? 0, first, second);
}

/** Printed in a whole percent a share may be half a percent off. */
const NEAR = 0.51;

/** By how much a share may have been rounded; the full-length result of a formula was not. */
const halfUnit = ({ printed }: Table, id: string, row: number): number => {
  const decimals = printed[id]?.[row] ?? -1;
  return decimals < 0 ? 0 : 0.5 / 10 ** decimals;
};
