import { expect, test } from 'vitest';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const staff = tableOf({
  Ай: 'қараша 2025',
  Аудан: 'Талғар ауданы',
  Пән: 'математика',
  'Штат бірлігі': 42.5,
  'Жұмыс істейді': 40,
  Қажеттілік: 2.5,
});

test.each([
  ['some posts are free', {}, []],
  ['all are filled', { 'Жұмыс істейді': 42.5 }, []],
  ['half a post too many', { 'Жұмыс істейді': 43 }, ['E2 warning filledOverPosts']],
  [
    'people where there are no posts',
    { 'Штат бірлігі': 0, 'Жұмыс істейді': 1 },
    ['E2 warning filledOverPosts'],
  ],
  ['no posts and nobody', { 'Штат бірлігі': 0, 'Жұмыс істейді': 0 }, []],
  ['posts not given', { 'Штат бірлігі': '' }, []],
  ['a dash for the filled', { 'Жұмыс істейді': '-' }, []],
  // A formula adds 0.1 and 0.2 and keeps 0.30000000000000004: on paper both are 0.3.
  ['binary noise of a formula', { 'Штат бірлігі': 0.3, 'Жұмыс істейді': 0.1 + 0.2 }, []],
  [
    'a quarter of a post is no noise',
    { 'Штат бірлігі': '0,25', 'Жұмыс істейді': '0,5' },
    ['E2 warning filledOverPosts'],
  ],
] as const)('%s', (_, row, expected) => expect(told('filled-over-posts', staff([row]))).toEqual(expected));

test('both are shown, halves and all', () => {
  expect(toldValues('filled-over-posts', staff([{ 'Жұмыс істейді': '45,5' }]))).toEqual([
    { filled: 45.5, posts: 42.5 },
  ]);
});

test('in Russian', () => {
  const russian = tableOf({
    Месяц: '11.2025',
    Район: 'Талгарский район',
    'Кол-во ставок': 12,
    'Занято ставок': 12.5,
    Вакансии: 0,
  });
  expect(told('filled-over-posts', russian([{}]))).toEqual(['D2 warning filledOverPosts']);
});
