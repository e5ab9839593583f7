import { names } from '../forms/form.ts';
import { defineFormIndicator } from './formIndicator.ts';
import { sum } from './indicator.ts';

const count = {
  form: 'roll',
  unit: 'count',
  decimals: 0,
  source: 'movement of the roll, R12 of the office checks',
} as const;

export const ROLL = {
  pupilsStart: defineFormIndicator({
    ...count,
    id: 'pupilsStart',
    names: names('Кезең басында', 'На начало', 'At the start'),
    numerator: sum('pupilsStart'),
    overTime: 'first',
  }),
  arrived: defineFormIndicator({
    ...count,
    id: 'arrived',
    names: names('Келгені', 'Прибыло', 'Arrived'),
    numerator: sum('arrived'),
    overTime: 'sum',
  }),
  left: defineFormIndicator({
    ...count,
    id: 'left',
    names: names('Кеткені', 'Выбыло', 'Left'),
    numerator: sum('left'),
    overTime: 'sum',
  }),
  pupils: defineFormIndicator({
    ...count,
    id: 'pupils',
    names: names('Оқушы саны', 'Учащихся', 'Pupils'),
    numerator: sum('pupilsEnd'),
    overTime: 'last',
  }),
  classes: defineFormIndicator({
    ...count,
    id: 'classes',
    names: names('Сынып саны', 'Классов', 'Classes'),
    numerator: sum('classes'),
    overTime: 'last',
  }),
  classSize: defineFormIndicator({
    form: 'roll',
    id: 'classSize',
    names: names('Бір сыныптағы оқушы', 'Учащихся в классе', 'Pupils in a class'),
    unit: 'mean',
    decimals: 1,
    numerator: sum('pupilsEnd'),
    denominator: sum('classes'),
    overTime: 'last',
    source: 'R13 of the office checks: pupils of the classes / classes',
  }),
} as const;
