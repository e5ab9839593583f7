import { names } from '../forms/form.ts';
import { defineFormIndicator } from './formIndicator.ts';
import { sum } from './indicator.ts';

const count = { unit: 'count', decimals: 0, overTime: 'last' } as const;

export const students = defineFormIndicator({
  ...count,
  form: 'colleges',
  id: 'students',
  names: names('Студент саны', 'Студентов', 'Students'),
  numerator: sum('students'),
  source: 'rolls of the colleges',
});

export const honoursCount = defineFormIndicator({
  ...count,
  form: 'honours',
  id: 'honoursCount',
  names: names('Марапат саны', 'Наград', 'Honours'),
  numerator: sum('count'),
  source: 'lists of medals and signs',
});
