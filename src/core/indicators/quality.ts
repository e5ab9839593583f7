import { names } from '../forms/form.ts';
import { defineIndicator, sum } from './indicator.ts';

/** Білім сапасы / качество знаний: share of graded pupils whose marks are all 4 or 5. */
export const quality = defineIndicator({
  id: 'quality',
  names: names('Білім сапасы', 'Качество знаний', 'Quality of knowledge'),
  unit: 'percent',
  decimals: 1,
  betterWhen: 'higher',
  numerator: sum('mark5', 'mark4'),
  // Pupils excused from marks stay out of the base; those not attested stay in it, as in school registers.
  denominator: sum('mark5', 'mark4', 'mark3', 'mark2', 'notAttested'),
  scale: 100,
  rows: 'pupils',
  source: 'school registers: (5 + 4) / graded pupils',
});
