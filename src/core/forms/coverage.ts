import { PROGRAMMES } from './choices.ts';
import { type Form, names } from './form.ts';
import { chosenOrSaid, column, district, money, month, school, share } from './shared.ts';

export type CoverageColumn =
  | 'month'
  | 'district'
  | 'school'
  | 'programme'
  | 'eligible'
  | 'covered'
  | 'percent'
  | 'money';

/** Қамту / охват: hot meals, buses, camps, clubs. Of those who are to be covered, so many are. */
export const coverage: Form<CoverageColumn> = {
  id: 'coverage',
  names: names('Қамту', 'Охват', 'Coverage'),
  key: ['month', 'district', 'school', 'programme'],
  required: ['month', 'district'],
  tellBy: [['covered'], ['eligible', 'percent', 'programme']],
  columns: [
    month,
    district,
    school,
    chosenOrSaid(
      'programme',
      'Бағыты',
      'Направление',
      'Programme',
      'қамту түрі | вид охвата | мероприятие | іс-шара | түрі | вид питания | вид | бағдарлама | программа | тамақтану түрі',
      PROGRAMMES,
    ),
    column(
      'eligible',
      'count',
      'Қамтылуға тиіс',
      'Подлежит охвату',
      'Eligible',
      'подлежит | подлежащих охвату | всего подлежит | должно быть охвачено | қамтылуы тиіс | қамтылуға тиісті | нуждаются | нуждающихся | всего нуждающихся | нуждающиеся в подвозе | мұқтаж | мұқтаж оқушылар | тасымалдауды қажет ететін | оқушы саны | барлық оқушы | число учащихся | количество учащихся | всего учащихся | всего детей | количество детей | оқушылардың жалпы саны | балалар саны',
    ),
    column(
      'covered',
      'count',
      'Қамтылды',
      'Охвачено',
      'Covered',
      'охвачено детей | охвачено учащихся | қамту | қамтылған | қамтылғаны | қамтылған оқушылар | қамтылғандар | қамтылған бала саны | охвачены | из них охвачено | охвачено питанием | охвачено горячим питанием | ыстық тамақпен қамтылған | тасымалданады | тасымалданатын оқушылар | подвозится | подвозимых учащихся | охвачено подвозом | питается | питаются | тамақтанады | тегін тамақтанады | отдохнуло | отдохнуло детей | демалды | демалған балалар',
    ),
    share(
      'percent',
      'Қамту, %',
      'Охват, %',
      'Coverage, %',
      'қамту пайызы | процент охвата | % охвата | қамтылуы % | үлесі % | доля %',
    ),
    money,
  ],
};
