import { describe, expect, test } from 'vitest';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const finance = tableOf({
  Ай: 'қараша 2025',
  Аудан: 'Талғар ауданы',
  Бағдарлама: 'Ыстық тамақ',
  'Жылдық жоспар, мың теңге': 1200,
  'Кезең жоспары, мың теңге': 1000,
  'Қаржыландырылды, мың теңге': 900,
  'Төленді, мың теңге': 850,
});
type Row = Parameters<typeof finance>[0][number];
const amounts = (year: unknown, period: unknown, financed: unknown, paid: unknown): Row =>
  ['қараша 2025', 'Талғар ауданы', 'Ыстық тамақ', year, period, financed, paid] as Row;

describe('plan of the year ≥ plan of the period ≥ paid, and financed ≥ paid', () => {
  test.each([
    ['in order', amounts(1200, 1000, 900, 850), []],
    ['all equal, at the end of the year', amounts(1200, 1200, 1200, 1200), []],
    ['nothing yet', amounts(1200, 0, 0, 0), []],
    ['more for the period than for the year', amounts(1200, 1201, 900, 850), ['E2 error planOverYear']],
    ['the two plans exchanged', amounts(1000, 1200, 900, 850), ['E2 error planOverYear']],
    ['paid over the plan of the year', amounts(1200, '', 1300, 1250), ['G2 error paidOverYear']],
    ['… is told before that of the period', amounts(1200, 1000, 1300, 1250), ['G2 error paidOverYear']],
    ['paid without any plan', amounts(0, '', '', 5), ['G2 error paidOverYear']],
    ['paid over the plan of the period', amounts(1200, 800, 900, 850), ['G2 warning paidOverPlan']],
    ['paid over what was financed', amounts(1200, 1000, 800, 850), ['G2 warning paidOverFinanced']],
    [
      'in tenge beside thousands: a unit slipped',
      amounts(1200, 1000, 900, 850_000),
      ['G2 error paidOverYear'],
    ],
    ['one tiyn too much', amounts(1200, 1000, 850, '850 000,01 теңге'), ['G2 warning paidOverFinanced']],
    ['a unit in the cell wins over the heading', amounts('1,2 млн теңге', 1000, 900, 850), []],
    ['plan of the year not given', amounts('', 1000, 900, 850), []],
    ['a dash is no plan of nought', amounts('–', '–', 900, 850), []],
    ['paid not given', amounts(1200, 1000, 900, ''), []],
    ['an amount that cannot be read is told by itself', amounts('көп', 1000, 900, 850), []],
  ])('%s', (_, row, expected) => expect(told('paid-over-plan', finance([row]))).toEqual(expected));
});

test.each([
  [amounts(1200, 1300.5, 900, 850), { period: 1_300_500, year: 1_200_000 }],
  [amounts(1200, '', '', 1250), { paid: 1_250_000, plan: 1_200_000 }],
  [amounts(1200, 800, 900, 850), { paid: 850_000, plan: 800_000 }],
  [amounts(1200, 1000, 800, 850), { paid: 850_000, financed: 800_000 }],
])('amounts are told in tenge: %j', (row, values) =>
  expect(toldValues('paid-over-plan', finance([row]))).toEqual([values]),
);

describe('a plan that was adjusted since', () => {
  const kinds = tableOf({
    Месяц: 'ноябрь 2025',
    Программа: 'Подвоз',
    'Вид плана': 'утверждённый',
    'План на год': 1_000_000,
    Оплачено: 1_100_000,
  });
  const adjusted = { 'Вид плана': 'уточнённый', 'План на год': 1_200_000 };
  test.each([
    ['an approved plan may have been raised: a look is asked for', [{}], ['E2 warning paidOverYear']],
    ['beside the adjusted plan of the same programme it says nothing', [{}, adjusted], []],
    ['wherever that stands', [adjusted, {}], []],
    [
      'the adjusted plan itself holds',
      [{}, { ...adjusted, 'План на год': 1_050_000 }],
      ['E3 error paidOverYear'],
    ],
    [
      'the adjusted plan of another programme is not its own',
      [{}, { ...adjusted, Программа: 'Питание' }],
      ['E2 warning paidOverYear'],
    ],
    ['of another month neither', [{}, { ...adjusted, Месяц: 'декабрь 2025' }], ['E2 warning paidOverYear']],
    ['the kind is not said', [{ 'Вид плана': '' }], ['E2 error paidOverYear']],
  ])('%s', (_, rows, expected) => expect(told('paid-over-plan', kinds(rows))).toEqual(expected));
});
