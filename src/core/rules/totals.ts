import { isTotalLabel } from '../forms/rowKinds.ts';
import type { AttainmentSheet } from '../model/attainmentSheet.ts';
import { cellAt } from '../model/grid.ts';
import { codeIn, type DistrictName, type Table, type TotalRow } from '../model/table.ts';
import { parseLocality } from '../parse/locality.ts';
import { qualityOf, round10 } from '../rate.ts';
import { roundHalfUp } from '../rounding.ts';
import { defineRule, type Violation } from './rule.ts';

const COUNTS = ['pupils', 'mark5', 'mark4', 'mark3', 'mark2', 'notAttested', 'exempt'] as const;
type Total = TotalRow;

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
    const readings = readingsOf(sheet);
    for (const total of sums) {
      const blocks = blocksOf(sums, total, sheet.table.length);
      for (const id of COUNTS) yield* sumsOff(sheet.table, total, blocks, id, readings);
      yield* checkShare(sheet, total, blocks);
    }
  },
});

/** All rows, or where spans stand among classes («5А», «5Б», «5-9»), either of them. */
function readingsOf(sheet: AttainmentSheet): Counts[] {
  const isSpan = (row: number): boolean => {
    const grades = sheet.gradesOf(row);
    return grades !== undefined && grades.from !== grades.to;
  };
  const rows = Array.from({ length: sheet.table.length }, (_, row) => row);
  const spans = rows.filter(isSpan).length;
  if (spans === 0 || spans === rows.length) return [() => true];
  return [() => true, (row) => !isSpan(row), isSpan];
}

export type SumOff = Violation & { readonly values: Readonly<Record<string, number>> };
type Block = readonly [from: number, to: number];
/** Is a row among those that are added? */
type Counts = (row: number) => boolean;

/** Every block a total may cover, as rows of the table. */
export function blocksOf(totals: readonly Total[], { above }: Total, length: number): Block[] {
  const borders = [...new Set([0, ...totals.map((total) => total.above), length])];
  const standFirst = totals[0]?.above === 0;
  return borders
    .filter((border) => (standFirst ? border > above : border < above))
    .map((border) => [Math.min(border, above), Math.max(border, above)]);
}

/** Nothing, or the sum of the block that comes nearest to what is printed. */
export function sumsOff(
  table: Table,
  total: Total,
  blocks: readonly Block[],
  id: string,
  // Classes and the spans that hold them are two ways to the same total.
  readings: readonly Counts[] = [() => true],
): SumOff[] {
  const printed = total.numbers[id];
  const parts = table.numbers[id];
  // A sum over a cell that cannot be read would only repeat that finding.
  if (printed === undefined || !parts || (table.unreadable[id]?.size ?? 0) > 0) return [];
  const ofOwn = inDistrictOf(table, total);
  const possible = [...readings, ...(ofOwn ? [ofOwn] : [])].flatMap((counts) =>
    blocks.map((block) => ({ block, sum: sumOf(parts, ...block, counts) })),
  );
  if (possible.length === 0 || possible.some(({ sum }) => Math.abs(sum - printed) < 1e-6)) return [];
  const { block, sum } = possible.reduce((best, next) =>
    Math.abs(printed - next.sum) < Math.abs(printed - best.sum) ? next : best,
  );
  const place = { sheetRow: total.row, at: id };
  const halves = cityAndVillage(table, block);
  if (halves) {
    const [urban = 0, rural = 0] = halves.map((row) => parts[row] ?? 0);
    return [{ ...place, message: 'cityRuralSum' as const, values: { urban, rural, sum, total: printed } }];
  }
  const values = { total: printed, sum, diff: round10(printed - sum) };
  return [{ ...place, message: 'totalSum' as const, values }];
}

/** «Илийский район | Всего по району»: the rows of the district that the total's own row names. */
function inDistrictOf({ grid, at, rows }: Table, { row }: Total): Counts | undefined {
  const column = at.district;
  if (column === undefined) return undefined;
  const textAt = (sheetRow: number) => String(cellAt(grid, sheetRow - 1, column - 1)).trim();
  const own = textAt(row);
  return own === '' || isTotalLabel(own) ? undefined : (other) => textAt(rows[other] ?? 0) === own;
}

/** The rows of a block that is a city and a village and nothing else. */
function cityAndVillage(table: Table, [from, to]: Block): readonly [number, number] | undefined {
  if (to - from !== 2) return undefined;
  // In a column of its own, or where a school or a district is named: «Городские школы».
  const kindOf = (row: number): string | undefined =>
    codeIn<string>(table, 'locality', row) ??
    parseLocality(
      codeIn<string>(table, 'school', row) ?? codeIn<DistrictName>(table, 'district', row)?.text ?? '',
    );
  if (kindOf(from) === 'urban' && kindOf(from + 1) === 'rural') return [from, from + 1];
  return kindOf(from) === 'rural' && kindOf(from + 1) === 'urban' ? [from + 1, from] : undefined;
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

function sumOf(values: Float64Array, from: number, to: number, counts: Counts): number {
  let sum = 0;
  for (let row = from; row < to; row++)
    if (counts(row) && !Number.isNaN(values[row] ?? 0)) sum += values[row] ?? 0;
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
