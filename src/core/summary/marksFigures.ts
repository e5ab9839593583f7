import { isHalfYear } from '../aggregate/halfYears.ts';
import type { Where } from '../cube/sums.ts';
import { names } from '../forms/form.ts';
import type { FormIndicator } from '../indicators/formIndicator.ts';
import { type Indicator, sum } from '../indicators/indicator.ts';
import { quality } from '../indicators/quality.ts';
import type { FigureRef } from './plan.ts';

const NO_MONTHS: readonly string[] = [];

/** A figure of the marks in one period, as the tables of all forms have theirs. */
export const marksFigure = (indicator: Indicator, period: string, where: Where = {}): FigureRef => ({
  indicator: { ...indicator, form: 'attainment', overTime: 'last' },
  months: NO_MONTHS,
  where: { ...where, kind: indicator.rows, ...inPeriod(period) },
});

/** A half-year is also of the classes that are marked by terms. */
const inPeriod = (period: string): Where => (isHalfYear(period) ? { halfYear: period } : { period });

/** Of one period less of another. */
export const marksChange = (indicator: Indicator, now: string, before: string): FigureRef => ({
  ...marksFigure(indicator, now),
  less: { where: { kind: indicator.rows, ...inPeriod(before) } },
});

const count = (id: string, source: string, numerator: FormIndicator['numerator']): FormIndicator => ({
  id,
  form: 'attainment',
  names: names(id, id, id),
  unit: 'count',
  decimals: 0,
  numerator,
  overTime: 'last',
  source,
});

/** Pupils graded, or marks given: the base of the shares. */
export const gradedFigure = (
  period: string,
  where: Where = {},
  rows: Indicator['rows'] = 'pupils',
): FigureRef => ({
  indicator: count('graded', quality.source, quality.denominator),
  months: NO_MONTHS,
  where: { ...where, kind: rows, ...inPeriod(period) },
});

/** Schools that have sent rows with pupils graded; those of the register, where there is one. */
export const receivedFigure = (period: string, isRegistered: boolean): FigureRef => ({
  ...gradedFigure(period, { [isRegistered ? 'registered' : 'named']: 'yes' }),
  by: { is: 'schools' },
});

/** Schools that the register has, open on this day. */
export const expectedFigure = (day: string): FigureRef => ({
  indicator: { ...count('expected', 'register of schools', sum('rows')), form: 'schools' },
  months: NO_MONTHS,
  where: { [`open ${day}`]: 'yes' },
  by: { is: 'schools' },
});

export const markFigure = (mark: string, period: string): FigureRef => ({
  indicator: count(mark, 'marks of the pupils', sum(mark)),
  months: NO_MONTHS,
  where: { kind: 'pupils', ...inPeriod(period) },
});
