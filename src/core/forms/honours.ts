import { HONOURS, LEVELS } from './choices.ts';
import { type Form, names } from './form.ts';
import { chosenOrSaid, column, district, school } from './shared.ts';

export type HonoursColumn = 'district' | 'school' | 'kind' | 'level' | 'count' | 'period';

/** Марапаттар / награды: medals of olympiads and «Алтын белгі». */
export const honours: Form<HonoursColumn> = {
  id: 'honours',
  names: names('Марапаттар', 'Награды', 'Honours'),
  key: ['district', 'school', 'kind', 'level', 'period'],
  required: [],
  tellBy: [['count'], ['kind', 'level']],
  columns: [
    district,
    school,
    chosenOrSaid(
      'kind',
      'Марапат түрі',
      'Вид награды',
      'Kind of honour',
      'марапат | марапаттар | награда | награды | медаль | медаль түрі | вид медали | жүлде | жүлделі орын | призовое место | түрі | вид',
      HONOURS,
    ),
    chosenOrSaid(
      'level',
      'Деңгейі',
      'Уровень',
      'Level',
      'уровень олимпиады | олимпиада деңгейі | этап | кезеңі | статус конкурса | байқау деңгейі',
      LEVELS,
    ),
    column(
      'count',
      'count',
      'Саны',
      'Количество',
      'Count',
      'кол-во | число | марапат саны | количество наград | количество медалей | медаль саны | количество призеров | жүлдегерлер саны | число призеров | жүлдегерлер | призеры',
    ),
    column('period', 'text', 'Кезең', 'Период', 'Period', 'оқу жылы | учебный год | жыл | год | месяц | ай'),
  ],
};
