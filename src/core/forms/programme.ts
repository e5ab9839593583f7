import { type Form, names } from './form.ts';
import { column, district, school, share, subject } from './shared.ts';

export type ProgrammeColumn =
  | 'programme'
  | 'district'
  | 'school'
  | 'participant'
  | 'subject'
  | 'before'
  | 'after'
  | 'pupils'
  | 'teachers'
  | 'period';

/** Жобалар / проекты: schools of a pilot and the others, before it and after. */
export const programme: Form<ProgrammeColumn> = {
  id: 'programme',
  names: names('Жобалар', 'Проекты', 'Projects'),
  key: ['programme', 'district', 'school', 'subject', 'period'],
  required: [],
  tellBy: [['before'], ['after']],
  columns: [
    column(
      'programme',
      'text',
      'Жоба',
      'Проект',
      'Project',
      'жоба атауы | наименование проекта | название проекта | бағдарлама | программа | пилот',
    ),
    district,
    school,
    column(
      'participant',
      'yesNo',
      'Қатысушы',
      'Участник',
      'Takes part',
      'қатысушы мектеп | участвует | участник проекта | қатысады | пилотная школа | пилоттық мектеп',
    ),
    subject,
    share(
      'before',
      'Жобаға дейін, %',
      'До проекта, %',
      'Before, %',
      'жобаға дейін | до проекта | до | дейін | бұрын | до начала проекта | до внедрения | на начало проекта | жоба басында | входной срез | кіріспе бақылау | качество до | сапа дейін | было',
    ),
    share(
      'after',
      'Жобадан кейін, %',
      'После проекта, %',
      'After, %',
      'жобадан кейін | после проекта | после | кейін | после внедрения | на конец проекта | жоба соңында | итоговый срез | қорытынды бақылау | качество после | сапа кейін | стало',
    ),
    column(
      'pupils',
      'count',
      'Оқушы саны',
      'Число учащихся',
      'Pupils',
      'оқушылар | количество учащихся | кол-во уч-ся | охвачено учащихся | қамтылған оқушы',
    ),
    column(
      'teachers',
      'count',
      'Педагог саны',
      'Число педагогов',
      'Teachers',
      'педагогтер | мұғалім саны | мұғалімдер саны | количество педагогов | количество учителей | кол-во учителей | число учителей',
    ),
    column('period', 'text', 'Кезең', 'Период', 'Period', 'оқу жылы | учебный год | мерзімі | год'),
  ],
};
