import { expect, test } from 'vitest';
import { officeOf, plainGrid } from '../../fixtures/marks.ts';

const planOf = (title: string) => {
  const { recognised } = officeOf([
    plainGrid([
      [title],
      ['Месяц', 'Район', 'Программа', 'План на год', 'Оплачено'],
      ['2025-11', 'Талгарский район', 'Питание', 1200, 1100],
    ]),
  ]);
  return recognised[0]?.table.numbers.planYear?.[0];
};

// 1 200 in thousands of tenge are 1 200 000 ₸, that is 120 000 000 tiyn; in tenge 120 000.
test.each([
  ['Исполнение бюджета на 1 декабря 2025 года (тыс. тенге)', 120_000_000],
  ['Исполнение бюджета за 11 месяцев 2025 года, в млн тенге', 120_000_000_000],
  ['2025 жылдың 11 айындағы бюджеттің атқарылуы, мың теңге', 120_000_000],
  ['Бюджет 2025 года, тыс.тг.', 120_000_000],
  ['мың теңге', 120_000_000],
  // An amount in a sentence is no unit of the table.
  ['В 2025 году выделено 200 млн тенге', 120_000],
  ['2025 жылы 16 млрд теңге бөлінді', 120_000],
  ['Исполнение бюджета за 2025 год', 120_000],
])('the title «%s»', (title, tiyn) => expect(planOf(title)).toBe(tiyn));
