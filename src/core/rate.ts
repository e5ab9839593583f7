/**
 * The arithmetic of shares and marks, once for formulas, rules and summaries: whole numbers are added first, one
 * division is made at the end.
 */

/** Ten decimals, half-up: 62 − 63.4 is −1.4 and not −1.3999999999999986. */
export function round10(value: number): number {
  const shifted = Math.abs(value) * 1e10;
  // Past the integers that a double holds there are no ten decimals to keep: only the noise is cleared.
  if (!(shifted < Number.MAX_SAFE_INTEGER)) return Number(value.toPrecision(15));
  const size = Math.round(shifted) / 1e10;
  return value < 0 && size !== 0 ? -size : size;
}

/** 100 · part / base; a share of nothing has no value. */
export const percentOf = (part: number, base: number): number | undefined =>
  base === 0 ? undefined : round10((100 * part) / base);

/** Pupils, or marks, by mark; `notAttested` are those without a mark who should have one. */
export interface MarkCounts {
  readonly mark5: number;
  readonly mark4: number;
  readonly mark3: number;
  readonly mark2: number;
  readonly notAttested: number;
}

/** The base of quality and pass rate: not attested are in it, or a school would gain by not marking. */
export const gradedOf = ({ mark5, mark4, mark3, mark2, notAttested }: MarkCounts): number =>
  mark5 + mark4 + mark3 + mark2 + notAttested;

/** Білім сапасы / качество знаний: 4 and 5 among the graded, percent. */
export const qualityOf = (counts: MarkCounts): number | undefined =>
  percentOf(counts.mark5 + counts.mark4, gradedOf(counts));

/** Үлгерім / успеваемость: those with a 3 or better among the graded, percent. */
export const passRateOf = (counts: MarkCounts): number | undefined =>
  percentOf(counts.mark5 + counts.mark4 + counts.mark3, gradedOf(counts));

/** What one mark is worth in СОУ, from 0 to 1. */
export type SouWeights = MarkCounts;

/** As Net School and the forms built on it print it. */
export const SOU_WEIGHTS: SouWeights = { mark5: 1, mark4: 0.64, mark3: 0.36, mark2: 0.16, notAttested: 0.07 };

/** СОУ / ООЖ: the weighted share of marks, percent. */
export function souOf(counts: MarkCounts, weights: SouWeights = SOU_WEIGHTS): number | undefined {
  const weighted =
    counts.mark5 * weights.mark5 +
    counts.mark4 * weights.mark4 +
    counts.mark3 * weights.mark3 +
    counts.mark2 * weights.mark2 +
    counts.notAttested * weights.notAttested;
  return percentOf(weighted, gradedOf(counts));
}

/** Орташа балл / средний балл: over given marks only, because «not attested» is no mark. */
export function meanMarkOf({ mark5, mark4, mark3, mark2 }: MarkCounts): number | undefined {
  const marks = mark5 + mark4 + mark3 + mark2;
  return marks === 0 ? undefined : round10((5 * mark5 + 4 * mark4 + 3 * mark3 + 2 * mark2) / marks);
}
