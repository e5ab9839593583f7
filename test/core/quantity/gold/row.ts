/**
 * Rows of the gold lists: what people write in Kazakh and Russian, and what a careful reader takes it to mean.
 * The lists were made from the language and from real kinds of documents, without a look at any parser.
 */

/**
 * Why a text gives no single value: two values; a range; another currency; an uncertain quantity
 * («миллиардтаған»); a spelling that reads two ways; no value at all; anything else (it contradicts
 * itself, or its script is not read).
 */
export type RefusalReason = 'two' | 'range' | 'currency' | 'vague' | 'ambiguous' | 'noAmount' | 'other';

export type Refusal = `refused: ${RefusalReason}`;

/** Tenge, exact to the tiyn, for TENGE_PARSE without its second argument. */
export type AmountRow = readonly [text: string, tenge: number | Refusal, why: string];

/** For NUMBER_PARSE («number») or PERCENT_PARSE («percent», 0–100). */
export type NumberRow = readonly [
  field: 'number' | 'percent',
  text: string,
  value: number | Refusal,
  why: string,
];

/** Tenge from low to high for TENGE_RANGE; `null` is an open end. */
export type RangeRow = readonly [
  text: string,
  range: readonly [low: number | null, high: number | null],
  why: string,
];

/** A numeral in words, for NUMBER_PARSE. */
export type NumeralRow = readonly [text: string, value: number];

/** A point is a change of a share; a period is a term, a half-year, a school year or a span of years. */
export type FigureKind = 'amount' | 'percent' | 'point' | 'count' | 'ordinal' | 'year' | 'period' | 'score';

/** One figure of an article, in the order of the text. */
export interface SourceFigure {
  /** The exact letters: number, scale, unit or currency, glued ending; no approximation, no counted noun. */
  readonly text: string;
  /** Which occurrence of `text` in the article, from 1, counting inside other words and numbers too. */
  readonly nth: number;
  readonly kind: FigureKind;
  /** Tenge, percent, points, a number, a year, or a period: "2021-T2", "T1", "H1", "2021-2022". */
  readonly value?: number | string;
  /** Both ends of a range, in place of `value`. */
  readonly low?: number;
  readonly high?: number;
  readonly approximate?: true;
  readonly bound?: 'over' | 'under' | 'atLeast' | 'atMost';
  /** Where the text says that something grew or fell by this figure. */
  readonly direction?: 'up' | 'down';
}
