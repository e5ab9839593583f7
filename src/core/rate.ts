/**
 * The arithmetic of shares and marks, once for formulas, rules and summaries: whole numbers are added first, one
 * division is made at the end.
 */
import { type Indicator, ratioOf } from './indicators/indicator.ts';
import { meanMark } from './indicators/meanMark.ts';
import { passRate } from './indicators/passRate.ts';
import { quality } from './indicators/quality.ts';
import { souWith } from './indicators/sou.ts';
import { SOU_DEFAULT, type SouCoefficients } from './settings.ts';

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

/**
 * An indicator of one row of counts: the definition that summaries use is the definition in a cell. Rows of a formula
 * say nothing of pupils on the roll, and no indicator of marks asks for them.
 */
function indicatorOf(indicator: Indicator, counts: MarkCounts): number | undefined {
  const { value } = ratioOf(indicator, { pupils: 0, ...counts });
  return value === undefined ? undefined : round10(value);
}

/** Білім сапасы / качество знаний: 4 and 5 among the graded, percent. */
export const qualityOf = (counts: MarkCounts): number | undefined => indicatorOf(quality, counts);

/** Үлгерім / успеваемость: those with a 3 or better among the graded, percent. */
export const passRateOf = (counts: MarkCounts): number | undefined => indicatorOf(passRate, counts);

/** СОУ / ООЖ: the weighted share of marks, percent; the indicator is made once for the weights of a call. */
export function souReader(
  weights: SouCoefficients = SOU_DEFAULT,
): (counts: MarkCounts) => number | undefined {
  const indicator = souWith(weights);
  return (counts) => indicatorOf(indicator, counts);
}

/** Орташа балл / средний балл: over given marks only, because «not attested» is no mark. */
export const meanMarkOf = (counts: MarkCounts): number | undefined => indicatorOf(meanMark, counts);
