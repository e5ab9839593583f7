import { names } from '../forms/form.ts';
import { defineIndicator, sum, weighted } from './indicator.ts';

/** Орташа балл / средний балл: mean of the marks given; who has no mark has none to average. */
export const meanMark = defineIndicator({
  id: 'meanMark',
  names: names('Орташа балл', 'Средний балл', 'Mean mark'),
  unit: 'mark',
  decimals: 2,
  betterWhen: 'higher',
  numerator: weighted({ mark5: 5, mark4: 4, mark3: 3, mark2: 2 }),
  denominator: sum('mark5', 'mark4', 'mark3', 'mark2'),
  scale: 1,
  rows: 'marks',
  source: 'school registers: (5·n5 + 4·n4 + 3·n3 + 2·n2) / (n5 + n4 + n3 + n2)',
});
