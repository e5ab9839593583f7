import { names } from '../forms/form.ts';
import { defineIndicator, sum } from './indicator.ts';

/** Үлгерім / успеваемость: share of graded pupils with no 2, the not attested counted against it. */
export const passRate = defineIndicator({
  id: 'passRate',
  names: names('Үлгерім', 'Успеваемость', 'Pass rate'),
  unit: 'percent',
  decimals: 1,
  betterWhen: 'higher',
  numerator: sum('mark5', 'mark4', 'mark3'),
  denominator: sum('mark5', 'mark4', 'mark3', 'mark2', 'notAttested'),
  scale: 100,
  rows: 'pupils',
  source: 'school registers: (graded − 2 − not attested) / graded pupils',
});
