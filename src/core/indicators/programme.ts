import { names } from '../forms/form.ts';
import { defineFormIndicator } from './formIndicator.ts';
import { sum } from './indicator.ts';

const project = {
  form: 'programme',
  overTime: 'last',
  source: 'shares before and after a project, weighed by the pupils they are of',
} as const;

const share = {
  ...project,
  unit: 'percent',
  decimals: 1,
  denominator: sum('pupilsOfPair'),
  // Shares are kept in hundredths of a per cent.
  scale: 0.01,
} as const;

export const PROGRAMME = {
  projectRows: defineFormIndicator({
    ...project,
    id: 'projectRows',
    names: names('Мектеп саны', 'Школ', 'Schools'),
    unit: 'count',
    decimals: 0,
    numerator: sum('rows'),
  }),
  projectPupils: defineFormIndicator({
    ...project,
    id: 'projectPupils',
    names: names('Оқушы саны', 'Учащихся', 'Pupils'),
    unit: 'count',
    decimals: 0,
    numerator: sum('pupils'),
  }),
  projectTeachers: defineFormIndicator({
    ...project,
    id: 'projectTeachers',
    names: names('Педагог саны', 'Педагогов', 'Teachers'),
    unit: 'count',
    decimals: 0,
    numerator: sum('teachers'),
  }),
  before: defineFormIndicator({
    ...share,
    id: 'before',
    names: names('Жобаға дейін, %', 'До проекта, %', 'Before, %'),
    numerator: sum('beforeOfPair'),
  }),
  after: defineFormIndicator({
    ...share,
    id: 'after',
    names: names('Жобадан кейін, %', 'После проекта, %', 'After, %'),
    numerator: sum('afterOfPair'),
  }),
} as const;
