import type { FormId, Names } from '../forms/form.ts';
import { TIYN_IN_THOUSAND } from '../model/tiyn.ts';
import type { Expression } from './indicator.ts';

/** What a figure of a form counts: people, posts, things, money in tiyn, a share of one in the other, points. */
export type FigureUnit = 'count' | 'posts' | 'percent' | 'tenge' | 'mean' | 'mark';

/**
 * Stocks are what they were last; flows add up; the beginning of a span is that of its first month. `latest` is the last
 * month that each district has: of one that sent nothing in the last month the plan is what it was.
 */
export type OverTime = 'first' | 'last' | 'latest' | 'sum';

/**
 * A figure of any form, as data: sums of columns over the rows that have them all, and at most one
 * division at the end. It can be computed here, written as a formula, or as SQL.
 */
export interface FormIndicator {
  readonly id: string;
  readonly form: FormId;
  readonly names: Names;
  readonly unit: FigureUnit;
  readonly decimals: number;
  readonly numerator: Expression;
  /** Of the same rows; or of another form, or otherwise over time, by the same district: pupils for a budget. */
  readonly denominator?: Expression & { readonly form?: FormId; readonly overTime?: OverTime };
  readonly scale?: number;
  readonly overTime: OverTime;
  readonly source: string;
}

export const defineFormIndicator = <const Id extends string>(
  indicator: FormIndicator & { readonly id: Id },
): FormIndicator & { readonly id: Id } => indicator;

/** A figure as its table shows it: money in thousands of tenge. */
export const inTable = ({ unit }: FormIndicator, value: number | undefined): number | undefined =>
  value === undefined || unit !== 'tenge' ? value : value / TIYN_IN_THOUSAND;
