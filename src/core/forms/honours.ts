import { HONOURS, LEVELS } from './choices.ts';
import { type Form, names } from './form.ts';
import { chosenOrSaid, column, district, school } from './shared.ts';

export type HonoursColumn = 'district' | 'school' | 'kind' | 'level' | 'count' | 'period';

/** Марапаттар / награды: medals of olympiads and «Алтын белгі». */
export const honours: Form<HonoursColumn> = {
  id: 'honours',
  names: names('Марапаттар', 'Награды', 'Honours'),
  about: 'конкурс байқау мероприятие іс-шара',
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
      'марапат | награда | награды | медаль | вид медали | жүлде | жүлделі орын | призовое место | вид | диплом | диплом дәрежесі | занятое место | алған орны | призовые места | номинация | знак отличия | айырым белгісі | результат | нәтиже',
      HONOURS,
    ),
    chosenOrSaid(
      'level',
      'Деңгейі',
      'Уровень',
      'Level',
      'олимпиада деңгейі | этап | статус конкурса | байқау деңгейі | уровень мероприятия | конкурс деңгейі | іс-шара деңгейі | этап олимпиады | олимпиада кезеңі | масштаб',
      LEVELS,
    ),
    column(
      'count',
      'count',
      'Саны',
      'Количество',
      'Count',
      'число | марапат саны | количество наград | медаль саны | число призеров | жүлдегерлер | призеры | призовых мест | жүлделі орындар | победители | победителей | победителей и призеров | победители и призеры | жеңімпаздар | жеңімпаздар мен жүлдегерлер | дипломов | дипломдар | обладатели | число обладателей | иегерлер | медалей | марапатталғандар | награждено | награжденных | жеңіске жеткен',
    ),
    column('period', 'text', 'Кезең', 'Период', 'Period', 'оқу жылы | год | ай'),
  ],
};
