import { names } from '../forms/form.ts';
import type { SouCoefficients } from '../settings.ts';
import { defineIndicator, type Indicator, sum, weighted } from './indicator.ts';

/** СОУ / ООЖ: degree of learning, the weighted share of marks. The weights are the office's setting. */
export const souWith = ({ mark5, mark4, mark3, mark2, notAttested }: SouCoefficients): Indicator =>
  defineIndicator({
    id: 'sou',
    names: names('ООЖ', 'СОУ', 'Degree of learning'),
    unit: 'percent',
    decimals: 1,
    betterWhen: 'higher',
    // In hundredths: whole weights keep the sum of counts exact.
    numerator: weighted({
      mark5: hundredths(mark5),
      mark4: hundredths(mark4),
      mark3: hundredths(mark3),
      mark2: hundredths(mark2),
      notAttested: hundredths(notAttested),
    }),
    denominator: sum('mark5', 'mark4', 'mark3', 'mark2', 'notAttested'),
    scale: 1,
    rows: 'marks',
    source: 'school registers: (100·n5 + 64·n4 + 36·n3 + 16·n2 + 7·not attested) / N',
  });

const hundredths = (weight: number): number => Math.round(weight * 1e8) / 1e6;
