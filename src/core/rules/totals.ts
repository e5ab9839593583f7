import type { AttainmentColumn } from '../forms/attainment.ts';
import type { AttainmentSheet } from '../model/attainmentSheet.ts';
import type { TotalRow } from '../model/table.ts';
import { qualityOf } from '../rate.ts';
import { roundHalfUp } from '../rounding.ts';
import { defineRule, type Violation } from './rule.ts';

const COUNTS = ['pupils', 'mark5', 'mark4', 'mark3', 'mark2', 'notAttested', 'exempt'] as const;
type Total = TotalRow<AttainmentColumn>;

/**
 * A total is the sum of its rows, and a total share is pooled from the counts: it lies between its parts and is not
 * the mean of their percentages. Which rows a total covers is not written anywhere: all above it, those since any
 * total before it (school, then district, then oblast) or, where totals stand first, those below it.
 */
export const totals = defineRule({
  id: 'total-sum',
  form: 'attainment',
  severity: 'error',
  needs: [],
  whenMissing: 'skip',
  source: 'R9, R10 of the office checks',
  *check(sheet) {
    const sums = sheet.table.totals.filter(({ isMean }) => !isMean);
    const borders = [...new Set([0, ...sums.map(({ above }) => above), sheet.table.length])];
    const standFirst = sums[0]?.above === 0;
    for (const total of sums) {
      yield* checkSums(sheet, total, blocksOf(total, borders, standFirst));
      yield* checkShare(sheet, total, blocksOf(total, borders, standFirst));
    }
  },
});

type Block = readonly [from: number, to: number];

/** Every block a total may cover, as rows of the table. */
const blocksOf = ({ above }: Total, borders: readonly number[], standFirst: boolean): Block[] =>
  borders
    .filter((border) => (standFirst ? border > above : border < above))
    .map((border) => [Math.min(border, above), Math.max(border, above)]);

function* checkSums({ table }: AttainmentSheet, total: Total, blocks: readonly Block[]): Iterable<Violation> {
  for (const id of COUNTS) {
    const printed = total.numbers[id];
    const parts = table.numbers[id];
    // A sum over a cell that cannot be read would only repeat that finding.
    if (printed === undefined || !parts || (table.unreadable[id]?.size ?? 0) > 0) continue;
    const possible = blocks.map(([from, to]) => sumOf(parts, from, to));
    if (possible.length === 0 || possible.includes(printed)) continue;
    const sum = possible.reduce((best, next) =>
      Math.abs(printed - next) < Math.abs(printed - best) ? next : best,
    );
    yield {
      sheetRow: total.row,
      at: id,
      message: 'totalSum',
      values: { total: printed, sum, diff: printed - sum },
    };
  }
}

/** A share printed in a whole percent may be half a percent off; a little more is still no finding. */
const ROUNDED = 0.6;

function* checkShare(sheet: AttainmentSheet, total: Total, blocks: readonly Block[]): Iterable<Violation> {
  const printed = total.numbers.quality;
  if (printed === undefined || blocks.length === 0) return;
  const parts = blocks.map(([from, to]) => shares(sheet, from, to));
  const all = parts.reduce((widest, block) => (block.length > widest.length ? block : widest));
  if (all.length < 2) return;
  let [min, max] = [100, 0];
  for (const share of all) [min, max] = [Math.min(min, share), Math.max(max, share)];
  if (printed < min - ROUNDED || printed > max + ROUNDED) {
    const values = { value: printed, min: roundHalfUp(min, 1), max: roundHalfUp(max, 1) };
    yield { sheetRow: total.row, at: 'quality', message: 'outsideParts', values };
    return;
  }
  const pooled = pooledQuality(total);
  if (pooled === undefined || Math.abs(printed - pooled) < 0.06) return;
  const isMean = parts.some((block) => block.length > 1 && Math.abs(printed - meanOf(block)) < 0.06);
  if (!isMean && Math.abs(printed - pooled) <= ROUNDED) return;
  const values = { printed, computed: roundHalfUp(pooled, 1) };
  yield isMean
    ? { sheetRow: total.row, at: 'quality', message: 'totalIsMean', values }
    : {
        sheetRow: total.row,
        at: 'quality',
        message: 'printedRate',
        values: { ...values, indicator: '@quality' },
      };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

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
  const { mark5, mark4, mark3, mark2 = 0, notAttested = 0 } = numbers;
  if (mark5 === undefined || mark4 === undefined || mark3 === undefined) return undefined;
  return qualityOf({ mark5, mark4, mark3, mark2, notAttested });
}
