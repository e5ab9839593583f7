import { names } from '../forms/form.ts';
import { defineFormIndicator, type FormIndicator } from './formIndicator.ts';
import { type Expression, sum } from './indicator.ts';

const money = {
  form: 'finance',
  unit: 'tenge',
  decimals: 1,
  overTime: 'last',
  source: 'execution of the budget: plan, financing and payments from January',
} as const;

const share = { ...money, unit: 'percent', scale: 100 } as const;

const difference = (of: string, less: string): Expression => ({
  terms: [
    { measure: of, times: 1 },
    { measure: less, times: -1 },
  ],
});

export const FINANCE = {
  planYear: defineFormIndicator({
    ...money,
    id: 'planYear',
    names: names('Жылдық жоспар, мың ₸', 'План на год, тыс. ₸', 'Plan for the year, thousand ₸'),
    numerator: sum('planYear'),
  }),
  planPeriod: defineFormIndicator({
    ...money,
    id: 'planPeriod',
    names: names('Кезең жоспары, мың ₸', 'План на период, тыс. ₸', 'Plan for the period, thousand ₸'),
    numerator: sum('planPeriod'),
  }),
  financed: defineFormIndicator({
    ...money,
    id: 'financed',
    names: names('Қаржыландырылды, мың ₸', 'Профинансировано, тыс. ₸', 'Financed, thousand ₸'),
    numerator: sum('financed'),
  }),
  paid: defineFormIndicator({
    ...money,
    id: 'paid',
    names: names('Төленді, мың ₸', 'Оплачено, тыс. ₸', 'Paid, thousand ₸'),
    numerator: sum('paid'),
  }),
  paidOfPeriod: defineFormIndicator({
    ...share,
    id: 'paidOfPeriod',
    names: names('Кезең жоспарының, %', 'К плану на период, %', 'Of the plan for the period, %'),
    numerator: sum('paid'),
    denominator: sum('planPeriod'),
  }),
  paidOfYear: defineFormIndicator({
    ...share,
    id: 'paidOfYear',
    names: names('Жылдық жоспардың, %', 'К плану на год, %', 'Of the plan for the year, %'),
    numerator: sum('paid'),
    denominator: sum('planYear'),
  }),
  unpaid: defineFormIndicator({
    ...money,
    id: 'unpaid',
    names: names(
      'Жылдық жоспар қалдығы, мың ₸',
      'Остаток плана на год, тыс. ₸',
      'Left of the year, thousand ₸',
    ),
    numerator: difference('planYear', 'paid'),
  }),
  paidPerPupil: defineFormIndicator({
    ...money,
    id: 'paidPerPupil',
    names: names(
      'Бір оқушыға төленгені, мың ₸',
      'Оплачено на одного учащегося, тыс. ₸',
      'Paid per pupil, thousand ₸',
    ),
    numerator: sum('paid'),
    denominator: { ...sum('pupilsEnd'), form: 'roll' },
  }),
  paidPerTeacher: defineFormIndicator({
    ...money,
    id: 'paidPerTeacher',
    names: names(
      'Бір педагогке төленгені, мың ₸',
      'Оплачено на одного педагога, тыс. ₸',
      'Paid per teacher, thousand ₸',
    ),
    numerator: sum('paid'),
    denominator: { ...sum('filled'), form: 'staff' },
  }),
} as const;

/** Where each month's sheet holds that month alone: the plan of the year is the last one, the rest adds up from January. */
export const FINANCE_BY_MONTH = {
  ...FINANCE,
  planYear: { ...FINANCE.planYear, overTime: 'latest' },
  planPeriod: { ...FINANCE.planPeriod, overTime: 'sum' },
  financed: { ...FINANCE.financed, overTime: 'sum' },
  paid: { ...FINANCE.paid, overTime: 'sum' },
  paidOfPeriod: { ...FINANCE.paidOfPeriod, overTime: 'sum' },
  paidOfYear: {
    ...FINANCE.paidOfYear,
    overTime: 'sum',
    denominator: { ...sum('planYear'), overTime: 'latest' },
  },
  paidPerPupil: { ...FINANCE.paidPerPupil, overTime: 'sum' },
  paidPerTeacher: { ...FINANCE.paidPerTeacher, overTime: 'sum' },
} as const satisfies Record<keyof typeof FINANCE, FormIndicator>;
