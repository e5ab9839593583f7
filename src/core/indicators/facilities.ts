import { names } from '../forms/form.ts';
import { defineFormIndicator } from './formIndicator.ts';
import { sum } from './indicator.ts';

const objects = {
  form: 'facilities',
  unit: 'count',
  decimals: 0,
  overTime: 'last',
  source: 'lists of objects of building and repair',
} as const;

export const FACILITIES = {
  objects: defineFormIndicator({
    ...objects,
    id: 'objects',
    names: names('Нысан саны', 'Объектов', 'Objects'),
    numerator: sum('rows'),
  }),
  done: defineFormIndicator({
    ...objects,
    id: 'done',
    names: names('Аяқталды', 'Завершено', 'Done'),
    numerator: sum('done'),
  }),
  late: defineFormIndicator({
    ...objects,
    id: 'late',
    names: names('Мерзімі өткені', 'Просрочено', 'Overdue'),
    numerator: sum('late'),
  }),
  places: defineFormIndicator({
    ...objects,
    id: 'places',
    names: names('Орын саны', 'Мест', 'Places'),
    numerator: sum('places'),
  }),
  worksMoney: defineFormIndicator({
    ...objects,
    id: 'worksMoney',
    names: names('Қаражат, мың ₸', 'Средства, тыс. ₸', 'Money, thousand ₸'),
    unit: 'tenge',
    decimals: 1,
    numerator: sum('money'),
  }),
} as const;
