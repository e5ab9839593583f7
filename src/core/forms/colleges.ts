import { type Form, names } from './form.ts';
import { column, district, share } from './shared.ts';

export type CollegesColumn = 'district' | 'college' | 'speciality' | 'students' | 'percent';

/** Колледждер / колледжи: students by speciality, with their share of all. */
export const colleges: Form<CollegesColumn> = {
  id: 'colleges',
  names: names('Колледждер', 'Колледжи', 'Colleges'),
  key: ['district', 'college', 'speciality'],
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
      'колледж атауы | колледждің атауы | наименование колледжа | название колледжа | колледждер | колледжи | оқу орны | учебное заведение',
    ),
    column(
      'speciality',
      'text',
      'Мамандық',
      'Специальность',
      'Speciality',
      'мамандық атауы | мамандықтар | наименование специальности | специальности | группа специальностей | направление подготовки | біліктілік | квалификация | профиль | сала | отрасль | бағыты | направление',
    ),
    column(
      'students',
      'count',
      'Студент саны',
      'Число студентов',
      'Students',
      'студенттер | студенттер саны | студенты | студентов | количество студентов | кол-во студентов | контингент | контингент студентов | всего студентов | обучается | оқитыны | оқиды | білім алушылар саны | обучающихся',
    ),
    share(
      'percent',
      'Үлесі, %',
      'Доля, %',
      'Share, %',
      'доля | үлесі | удельный вес | үлес салмағы | пайызы | процент | % от общего числа | % | доля от общего числа | жалпы саннан %',
    ),
  ],
};
