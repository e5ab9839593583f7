import { type Form, names } from './form.ts';
import { beside, column, district, share } from './shared.ts';

export type CollegesColumn = 'district' | 'college' | 'speciality' | 'students' | 'percent' | 'period';

/** Колледждер / колледжи: students by speciality, with their share of all. */
export const colleges: Form<CollegesColumn> = {
  id: 'colleges',
  names: names('Колледждер', 'Колледжи', 'Colleges'),
  about: 'колледж студент подготовка',
  key: ['district', 'college', 'speciality', 'period'],
  required: [],
  tellBy: [['students'], ['speciality', 'college']],
  columns: [
    district,
    column(
      'college',
      'text',
      'Колледж',
      'Колледж',
      'College',
      'оқу орны | организация ТиПО | ТиПО | ТжКБ ұйымы | ТжКБ | білім беру ұйымы | училище',
    ),
    column(
      'speciality',
      'text',
      'Мамандық',
      'Специальность',
      'Speciality',
      'группа специальностей | направление подготовки | біліктілік | квалификация | профиль | сала | отрасль | бағыты | направление | мамандықтар тобы | шифр и наименование специальности | коды мен атауы | даярлау бағыты | мамандық, біліктілік | профессия | кәсіп | наименование профессии',
    ),
    beside(
      'колледж контингент барлығы специальность',
      column(
        'students',
        'count',
        'Студент саны',
        'Число студентов',
        'Students',
        'студенты | контингент | контингент студентов | обучается | оқитыны | оқиды | обучается студентов | обучаются | учащихся | оқып жатқан студенттер',
      ),
    ),
    beside(
      'студент контингент общее',
      share(
        'percent',
        'Үлесі, %',
        'Доля, %',
        'Share, %',
        'доля | үлесі | удельный вес | үлес салмағы | пайызы | процент | % от общего числа | % | жалпы саннан % | доля в общем контингенте, % | доля студентов, % | доля от общего количества | жалпы контингенттегі үлесі, % | в % к общему числу | студенттер санынан %',
      ),
    ),
    column('period', 'text', 'Кезең', 'Период', 'Period', 'оқу жылы | учебный год'),
  ],
};
