import type { AttainmentColumn } from '../forms/attainment.ts';
import type { AttainmentSheet } from '../model/attainmentSheet.ts';
import type { TotalRow } from '../model/table.ts';
import { roundHalfUp } from '../rounding.ts';
import { defineRule, type Violation } from './rule.ts';

const COUNTS = ['pupils', 'mark5', 'mark4', 'mark3', 'mark2', 'notAttested', 'exempt'] as const;
type Total = TotalRow<AttainmentColumn>;

/**
 * A total is the sum of its rows, and a total share is pooled from the counts: it lies between its parts and is not
 * the mean of their percentages. A total covers the rows since the total before it, or all rows above it.
 */
export const totals = defineRule({
  id: 'total-sum',
  form: 'attainment',
  severity: 'error',
  needs: [],
  whenMissing: 'skip',
  source: 'R9, R10 of the office checks',
  *check(sheet) {
    let since = 0;
    for (const total of sheet.table.totals) {
      yield* checkSums(sheet, total, since);
      yield* checkShare(sheet, total, since);
      since = total.above;
    }
  },
});

function* checkSums({ table }: AttainmentSheet, total: Total, since: number): Iterable<Violation> {
  for (const id of COUNTS) {
    const printed = total.numbers[id];
    const parts = table.numbers[id];
    // A sum over a cell that cannot be read would only repeat that finding.
    if (printed === undefined || !parts || total.above === 0 || (table.unreadable[id]?.size ?? 0) > 0)
      continue;
    const all = sumOf(parts, 0, total.above);
    const block = sumOf(parts, since, total.above);
    if (printed === all || printed === block) continue;
    const sum = since > 0 && Math.abs(printed - block) < Math.abs(printed - all) ? block : all;
    const values = { total: printed, sum, diff: printed - sum };
    yield { sheetRow: total.row, at: id, message: 'totalSum', values };
  }
}

function* checkShare(sheet: AttainmentSheet, total: Total, since: number): Iterable<Violation> {
  const printed = total.numbers.quality;
  const parts = shares(sheet, since < total.above ? since : 0, total.above);
  if (printed === undefined || parts.length < 2) return;
  const min = Math.min(...parts);
  const max = Math.max(...parts);
  // Half a unit of the last printed digit on either side: the parts and the total are rounded.
  if (printed < min - 0.5 || printed > max + 0.5) {
    const values = { value: printed, min: roundHalfUp(min, 1), max: roundHalfUp(max, 1) };
    yield { sheetRow: total.row, at: 'quality', message: 'outsideParts', values };
    return;
  }
  const pooled = pooledQuality(total);
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  if (pooled === undefined || Math.abs(printed - pooled) < 0.06 || Math.abs(printed - mean) > 0.06) return;
  const values = { printed, computed: roundHalfUp(pooled, 1) };
  yield { sheetRow: total.row, at: 'quality', message: 'totalIsMean', values };
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row++) sum += Number.isNaN(values[row] ?? 0) ? 0 : (values[row] ?? 0);
  return sum;
}

/** Quality of each row: as printed, else as its marks give it. */
function shares({ table, mark5, mark4, base }: AttainmentSheet, from: number, to: number): number[] {
  const found: number[] = [];
  for (let row = from; row < to; row++) {
    const printed = table.numbers.quality?.[row] ?? Number.NaN;
    if (!Number.isNaN(printed)) found.push(printed);
    else if ((base[row] ?? 0) > 0)
      found.push((100 * ((mark5[row] ?? 0) + (mark4[row] ?? 0))) / (base[row] ?? 1));
  }
  return found;
}

function pooledQuality({ numbers }: Total): number | undefined {
  const { mark5, mark4, mark3, mark2, notAttested = 0 } = numbers;
  if (mark5 === undefined || mark4 === undefined || mark3 === undefined) return undefined;
  const base = mark5 + mark4 + mark3 + (mark2 ?? 0) + notAttested;
  return base > 0 ? (100 * (mark5 + mark4)) / base : undefined;
}
