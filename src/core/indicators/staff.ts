import { names } from '../forms/form.ts';
import { defineFormIndicator } from './formIndicator.ts';
import { sum } from './indicator.ts';

const posts = { form: 'staff', unit: 'posts', decimals: 2, overTime: 'last', source: 'staff lists' } as const;

export const STAFF = {
  posts: defineFormIndicator({
    ...posts,
    id: 'posts',
    names: names('Штат бірлігі', 'Штатных единиц', 'Posts'),
    numerator: sum('posts'),
  }),
  filled: defineFormIndicator({
    ...posts,
    id: 'filled',
    names: names('Жұмыс істейді', 'Занято', 'Filled'),
    numerator: sum('filled'),
  }),
  filledShare: defineFormIndicator({
    ...posts,
    id: 'filledShare',
    names: names('Толықтырылуы, %', 'Укомплектованность, %', 'Filled, %'),
    unit: 'percent',
    decimals: 1,
    numerator: sum('filled'),
    denominator: sum('posts'),
    scale: 100,
  }),
  need: defineFormIndicator({
    ...posts,
    id: 'need',
    names: names('Педагог қажеттілігі', 'Потребность в педагогах', 'Teachers needed'),
    numerator: sum('need'),
  }),
  trained: defineFormIndicator({
    ...posts,
    id: 'trained',
    names: names('Курстан өтті', 'Прошли курсы', 'Trained'),
    unit: 'count',
    decimals: 0,
    numerator: sum('trained'),
  }),
} as const;
