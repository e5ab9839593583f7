/** Meals, buses and summer rest of Алматы oblast by district, and the money for them: BAQ.KZ, autumn 2025. */

import { roundHalfUp } from '../../core/rounding.ts';
import { countsOf, shareOut } from '../distribute.ts';
import { DISTRICT, SCHOOL } from '../districtSchools.ts';
import { bell, between, type Random, seededRandom } from '../random.ts';
import type { Both } from '../scenario.ts';
import { type BothCell, type BothColumn, type BothSheet, both, same, totalOf } from '../twoLanguages.ts';
import { DISTRICTS, type Enrolled } from './schools.ts';

export const ELIGIBLE = both('Қамтылуға тиіс', 'Подлежит охвату');
export const COVERED = both('Қамтылды', 'Охвачено');
const COVERAGE: readonly BothColumn[] = [
  { head: both('Ай', 'Месяц'), width: 130 },
  { head: DISTRICT, width: 170 },
  { head: both('Бағыты', 'Направление'), width: 140 },
  { head: ELIGIBLE, width: 100 },
  { head: COVERED, width: 90 },
  { head: both('Қамту, %', 'Охват, %'), format: '0.0', width: 80 },
];

interface Service {
  readonly name: Both;
  readonly title: Both;
  readonly programme: Both;
  readonly month: Both;
  readonly eligible: number;
  readonly covered: number;
  readonly seed: number;
}

/** 176 390 are fed free of charge; who is to be was not published. */
export const MEALS: Service = {
  name: both('Ыстық тамақ', 'Горячее питание'),
  title: both('Тегін ыстық тамақпен қамту', 'Охват бесплатным горячим питанием'),
  programme: both('ыстық тамақ', 'горячее питание'),
  month: both('2025 жылғы қыркүйек', 'сентябрь 2025 года'),
  eligible: 178_240,
  covered: 176_390,
  seed: 176_390,
};

/** 35 081 are brought to school every day; how many need it was not published. */
export const BUSES: Service = {
  name: both('Тасымалдау', 'Подвоз'),
  title: both('Шалғай ауылдардан мектепке тасымалдау', 'Подвоз учащихся из отдалённых сёл'),
  programme: both('тасымалдау', 'подвоз'),
  month: both('2025 жылғы қыркүйек', 'сентябрь 2025 года'),
  eligible: 35_410,
  covered: 35_081,
  seed: 35_081,
};

/** 335 923 are «92 %»: of 365 134, then, which is not the roll. */
export const CAMPS: Service = {
  name: both('Жазғы демалыс', 'Летний отдых'),
  title: both('Жазғы демалыспен қамту', 'Охват летним отдыхом'),
  programme: both('жазғы демалыс', 'летний отдых'),
  month: both('2025 жылғы тамыз', 'август 2025 года'),
  eligible: 365_134,
  covered: 335_923,
  seed: 335_923,
};
export const CAMP_COUNT = both('Лагерь саны', 'Число лагерей');
const CAMPS_OPEN = 27;

export function serviceSheet(
  { name, title, programme, month, ...service }: Service,
  pupils: readonly number[],
): BothSheet {
  const random = seededRandom(service.seed);
  const eligible = shareOut(
    service.eligible,
    pupils.map((count) => count * between(random, 0.92, 1.08)),
  );
  const usual = service.covered / service.eligible;
  const covered = countsOf(
    eligible,
    eligible.map(() => Math.min(0.999, usual + 0.01 * bell(random))),
    service.covered,
  );
  const camps = programme === CAMPS.programme ? shareOut(CAMPS_OPEN, pupils) : undefined;
  const percent = (part: number, whole: number) => roundHalfUp((100 * part) / whole, 1);
  const rows = DISTRICTS.map((district, at): BothCell[] => {
    const [part, whole] = [covered[at] ?? 0, eligible[at] ?? 0];
    const row = [month, district.name, programme, whole, part, percent(part, whole)];
    return camps ? [...row, camps[at] ?? 0] : row;
  });
  const total = totalOf(rows, 3, 4, 6);
  total[5] = percent(service.covered, service.eligible);
  return {
    name,
    title: [title],
    columns: camps ? [...COVERAGE, { head: CAMP_COUNT, width: 90 }] : COVERAGE,
    rows,
    total,
  };
}

export const BUDGET = both('Бюджет 2025', 'Бюджет 2025');
export const PLAN_YEAR = both('Жылдық жоспар, мың теңге', 'План на год, тыс. тенге');
export const PROGRAMME = both('Бағдарлама', 'Программа');
export const SOURCE = both('Қаржы көзі', 'Источник');
export const LOCAL = both('жергілікті бюджет', 'местный бюджет');
export const FUND = both('«Қазақстан халқына» қоры', 'фонд «Қазақстан халқына»');
const MEALS_MONEY = both('Ыстық тамақ', 'Горячее питание');
const BUSES_MONEY = both('Оқушыларды тасымалдау', 'Подвоз учащихся');
export const REST_MONEY = both('Жазғы демалыс', 'Летний отдых');
export const COURSES_MONEY = both('Педагогтердің біліктілік курстары', 'Курсы повышения квалификации');

/**
 * Thousands of tenge for the year. «16 млрд 727 млн» was said after buses and meals: it is taken for both together,
 * 79 098 tenge a child; for the meals alone it would be 94 830.
 */
const LINES = [
  { programme: MEALS_MONEY, source: LOCAL, year: 13_940_000 },
  { programme: BUSES_MONEY, source: LOCAL, year: 2_787_000 },
  { programme: COURSES_MONEY, source: LOCAL, year: 701_120 },
  { programme: REST_MONEY, source: LOCAL, year: 282_300 },
  { programme: REST_MONEY, source: FUND, year: 166_800 },
] as const;

/** Cumulative from January to September, in thousands, as budgets are printed. */
export function budgetSheet(pupils: readonly number[]): BothSheet {
  const random = seededRandom(16_727);
  const rows = LINES.flatMap(({ programme, source, year }) =>
    shareOut(
      year,
      pupils.map((count) => count * between(random, 0.9, 1.1)),
    ).map((plan, at) => [
      both('2025 жылғы қыркүйек', 'сентябрь 2025 года'),
      DISTRICTS[at]?.name ?? '',
      programme,
      source,
      plan,
      ...spentOf(plan, random),
    ]),
  );
  const money = (kk: string, ru: string): BothColumn => ({
    head: both(`${kk}, мың теңге`, `${ru}, тыс. тенге`),
    format: '#,##0',
    width: 130,
  });
  return {
    name: BUDGET,
    title: [both('Бюджеттің атқарылуы, 2025 жылғы 9 ай', 'Исполнение бюджета за 9 месяцев 2025 года')],
    columns: [
      { head: both('Ай', 'Месяц'), width: 140 },
      { head: DISTRICT, width: 170 },
      { head: PROGRAMME, width: 250 },
      { head: SOURCE, width: 190 },
      { head: PLAN_YEAR, format: '#,##0', width: 130 },
      money('Кезең жоспары', 'План на период'),
      money('Қаржыландырылды', 'Профинансировано'),
      money('Төленді', 'Оплачено'),
    ],
    rows,
    total: totalOf(rows, 4, 5, 6, 7),
  };
}

/** Plan of the nine months, financed, paid: each a little less than the one before. */
function spentOf(plan: number, random: Random): number[] {
  const period = Math.round(plan * between(random, 0.7, 0.78));
  const financed = Math.round(period * between(random, 0.97, 1));
  return [period, financed, Math.round(financed * between(random, 0.94, 0.99))];
}

export const HONOURS = both('Марапаттар', 'Награды');
export const COUNT = both('Саны', 'Количество');

/** «17 pupils showed the best results of the republic»: how many of each school was not published. */
export function resultsSheet(schools: readonly Enrolled[]): BothSheet {
  const counts = [1, 2, 1, 1, 3, 1, 2, 1, 1, 2, 1, 1];
  const rows = counts.map((count, at): BothCell[] => {
    const { school } = schools[4 * at + 1] as Enrolled;
    return [
      school.district.name,
      school.name,
      both('үздік нәтиже', 'лучший результат'),
      both('республикалық', 'республиканский'),
      count,
      same('2024-2025'),
    ];
  });
  return {
    name: HONOURS,
    title: [both('Республикалық деңгейдегі үздік нәтижелер', 'Лучшие результаты на уровне республики')],
    columns: [
      { head: DISTRICT, width: 170 },
      { head: SCHOOL, width: 320 },
      { head: both('Марапат түрі', 'Вид награды'), width: 150 },
      { head: both('Деңгейі', 'Уровень'), width: 130 },
      { head: COUNT, width: 80 },
      { head: both('Кезең', 'Период'), format: '@', width: 90 },
    ],
    rows,
    total: totalOf(rows, 4),
  };
}
