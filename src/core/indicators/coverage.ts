import { names } from '../forms/form.ts';
import { defineFormIndicator, type FormIndicator } from './formIndicator.ts';
import { sum } from './indicator.ts';

const children = {
  form: 'coverage',
  unit: 'count',
  decimals: 0,
  overTime: 'last',
  source: 'coverage by programme: covered / eligible',
} as const;

export const COVERAGE = {
  eligible: defineFormIndicator({
    ...children,
    id: 'eligible',
    names: names('Қамтылуға тиіс', 'Подлежит охвату', 'Eligible'),
    numerator: sum('eligible'),
  }),
  covered: defineFormIndicator({
    ...children,
    id: 'covered',
    names: names('Қамтылды', 'Охвачено', 'Covered'),
    numerator: sum('covered'),
  }),
  coverage: defineFormIndicator({
    ...children,
    id: 'coverage',
    names: names('Қамту, %', 'Охват, %', 'Coverage, %'),
    unit: 'percent',
    decimals: 1,
    numerator: sum('covered'),
    denominator: sum('eligible'),
    scale: 100,
  }),
  /** Rows that say a percentage and not of how many: their mean, for no base can be weighed. */
  coverageAlone: defineFormIndicator({
    ...children,
    id: 'coverageAlone',
    names: names(
      'Саны көрсетілмеген қамту, % (жолдардың орташасы)',
      'Охват без численности, % (среднее по строкам)',
      'Coverage without numbers, % (mean of rows)',
    ),
    unit: 'percent',
    decimals: 1,
    numerator: sum('percentAlone'),
    denominator: sum('rows'),
    // Shares are kept in hundredths of a per cent.
    scale: 0.01,
  }),
  coverageMoney: defineFormIndicator({
    ...children,
    id: 'coverageMoney',
    names: names('Қаражат, мың ₸', 'Средства, тыс. ₸', 'Money, thousand ₸'),
    unit: 'tenge',
    decimals: 1,
    numerator: sum('money'),
  }),
  moneyPerChild: defineFormIndicator({
    ...children,
    id: 'moneyPerChild',
    names: names('Бір балаға, мың ₸', 'На одного ребёнка, тыс. ₸', 'Per child, thousand ₸'),
    unit: 'tenge',
    decimals: 1,
    numerator: sum('money'),
    denominator: sum('covered'),
  }),
} as const;

/** Each session of a summer has other children; those who are to rest are the same all summer. */
export const SESSIONS = {
  ...COVERAGE,
  eligible: { ...COVERAGE.eligible, overTime: 'latest' },
  covered: { ...COVERAGE.covered, overTime: 'sum' },
  coverage: {
    ...COVERAGE.coverage,
    overTime: 'sum',
    denominator: { ...sum('eligible'), overTime: 'latest' },
  },
  coverageMoney: { ...COVERAGE.coverageMoney, overTime: 'sum' },
  moneyPerChild: { ...COVERAGE.moneyPerChild, overTime: 'sum' },
} as const satisfies Record<keyof typeof COVERAGE, FormIndicator>;
