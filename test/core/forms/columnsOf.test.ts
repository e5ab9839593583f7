import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/core/forms/columnsOf.ts';

const columns = (row: string) => columnsOf(row.split(' · ')).map(({ column }) => column);

/** Heads of whole tables: what several forms have is a column of the form that fits the row. */
test.each([
  // attainment
  ['Мектеп · Сынып · Оқушы саны · «5» · «4» · Білім сапасы', 'school classGroup pupils mark5 mark4 quality'],
  // roll: the same pupils are those at the end of the month
  ['Ай · Аудан · Мектеп · Оқушы саны · Келгені · Кеткені', 'month district school pupilsEnd arrived left'],
  // coverage: those who are to be covered
  ['Район · Школа · Всего учащихся · Охвачено · % охвата', 'district school eligible covered percent'],
  // finance and road maps: the same two words
  ['Бағдарлама · Жылдық жоспар · Жоспар · Нақты · Өлшем бірлігі', 'programme planYear planYear paid unit'],
  ['Көрсеткіш · Өлшем бірлігі · Жоспар · Нақты · Мерзімі', 'indicator unit target actual dueYear'],
  // colleges
  ['Колледж · Направление · Контингент · Доля, %', 'college speciality students percent'],
  // claims: words that say little count, for the form fits
  [
    'Көрсеткіш · Аумақ · Кезең · Мәні · Бөлігі · Барлығы · Дереккөз',
    'indicator place period value part base source',
  ],
])('%s', (row, expected) => expect(columns(row)).toEqual(expected.split(' ')));

test('words that say little are nothing in a row of another form', () => {
  expect(columns('Район · Всего · Саны · Значение · %')).toEqual(['district', null, null, null, null]);
  expect(columns('Мектеп · Сынып · Барлығы · «5» · «4» · «3»')).toEqual([
    'school',
    'classGroup',
    null,
    'mark5',
    'mark4',
    'mark3',
  ]);
});

test('in a row of no table each heading stands for itself', () => {
  expect(columns('Білім сапасы · Келгені · Кассовые расходы · Вакансии · Мамандық')).toEqual([
    'quality',
    'arrived',
    'paid',
    'need',
    'speciality',
  ]);
});

test('the score says how sure it is, and is below one that is taken where nothing is', () => {
  const [sure, little, none] = columnsOf(['Білім сапасы, %', 'Всего', 'Телефон']);
  expect(sure).toEqual({ heading: 'Білім сапасы, %', column: 'quality', score: 1 });
  expect(little).toMatchObject({ column: null, score: 0.55 });
  expect(none).toMatchObject({ column: null, score: 0 });
});
