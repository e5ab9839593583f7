import type { Names } from '../forms/form.ts';

/** Columns that are summed over rows before anything is divided. */
export type Measure = 'pupils' | 'mark5' | 'mark4' | 'mark3' | 'mark2' | 'notAttested';
export const MEASURES: readonly Measure[] = ['pupils', 'mark5', 'mark4', 'mark3', 'mark2', 'notAttested'];

/** Exact sums of one group of rows. */
export type Sums = Readonly<Record<Measure, number>>;

/** A linear expression over sums, as data: it can be computed here, written as a Sheets formula or as SQL. */
export interface Expression {
  readonly terms: readonly { readonly measure: string; readonly times: number }[];
}

export const sum = (...measures: string[]): Expression => ({
  terms: measures.map((measure) => ({ measure, times: 1 })),
});

export const weighted = (weights: Partial<Record<Measure, number>>): Expression => ({
  terms: MEASURES.flatMap((measure) => {
    const times = weights[measure] ?? 0;
    return times === 0 ? [] : [{ measure, times }];
  }),
});

export type IndicatorId = 'quality' | 'passRate' | 'sou' | 'meanMark';

export interface Indicator {
  readonly id: IndicatorId;
  readonly names: Names;
  /** `percent`: 0–100, its changes are percentage points. `mark`: 2–5, its changes are marks. */
  readonly unit: 'percent' | 'mark';
  readonly decimals: number;
  readonly betterWhen: 'higher' | 'lower';
  readonly numerator: Expression;
  readonly denominator: Expression;
  readonly scale: number;
  /** Rows that count: those of pupils (no subject named) or those of marks (a subject named). Never both. */
  readonly rows: 'pupils' | 'marks';
  readonly source: string;
}

export const defineIndicator = (indicator: Indicator): Indicator => indicator;

export function evaluate({ terms }: Expression, sums: Readonly<Record<string, number>>): number {
  let total = 0;
  for (const { measure, times } of terms) total += times * (sums[measure] ?? Number.NaN);
  return total;
}

export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  /** Undefined where the base is zero: a share of nobody has no value. */
  readonly value: number | undefined;
}

/** One division, at the very end, of two exact sums. */
export function ratioOf({ numerator, denominator, scale }: Indicator, sums: Sums): Ratio {
  const top = evaluate(numerator, sums);
  const bottom = evaluate(denominator, sums);
  return { numerator: top, denominator: bottom, value: bottom > 0 ? (scale * top) / bottom : undefined };
}
