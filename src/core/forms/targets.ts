import { BETTER, TARGET_KINDS } from './choices.ts';
import { type Form, names } from './form.ts';
import { chosen, column, district, unit } from './shared.ts';

export type TargetsColumn =
  | 'indicator'
  | 'unit'
  | 'district'
  | 'kind'
  | 'betterWhen'
  | 'baseYear'
  | 'base'
  | 'dueYear'
  | 'target'
  | 'year'
  | 'actual';

/** Жол картасы / дорожная карта: where an indicator stood, where it is to be, where it is. */
export const targets: Form<TargetsColumn> = {
  id: 'targets',
  names: names('Жол картасы', 'Дорожная карта', 'Road map'),
  key: ['indicator', 'district', 'year', 'dueYear'],
  required: ['indicator'],
  tellBy: [['indicator'], ['target'], ['actual', 'base', 'dueYear', 'baseYear']],
  columns: [
    column(
      'indicator',
      'text',
      'Көрсеткіш',
      'Показатель',
      'Indicator',
      'көрсеткіш атауы | көрсеткіштің атауы | наименование показателя | название показателя | индикатор | целевой индикатор | нысаналы индикатор | мақсатты индикатор | показатели | көрсеткіштер | целевой показатель | нысаналы көрсеткіш | мероприятие | іс-шара',
    ),
    unit,
    district,
    chosen('kind', 'Мән түрі', 'Вид значения', 'Kind of value', 'түрі | вид', TARGET_KINDS),
    chosen(
      'betterWhen',
      'Қайсысы жақсы',
      'Что лучше',
      'Better when',
      'бағыты | направление изменения',
      BETTER,
    ),
    column('baseYear', 'year', 'Бастапқы жыл', 'Базовый год', 'Base year', 'базалық жыл | исходный год'),
    column(
      'base',
      'decimal',
      'Бастапқы мән',
      'Исходное значение',
      'Base value',
      'базовое значение | базалық мән | базовый показатель | исходный показатель | бастапқы көрсеткіш | исходный уровень',
    ),
    column(
      'dueYear',
      'year',
      'Орындау жылы',
      'Год достижения',
      'Due year',
      'срок достижения | орындау мерзімі | год исполнения | мерзімі | срок исполнения | срок | қол жеткізу жылы',
    ),
    column(
      'target',
      'decimal',
      'Межелі мән',
      'Целевое значение',
      'Target',
      'цель | план | жоспар | мақсат | нысаналы мән | мақсатты мән | плановое значение | жоспарлы мән | плановый показатель | жоспарлы көрсеткіш | межесі | меже | прогноз | болжам',
    ),
    column('year', 'year', 'Есепті жыл', 'Отчётный год', 'Year', 'год | жыл | есептік жыл | год отчета'),
    column(
      'actual',
      'decimal',
      'Нақты мән',
      'Фактическое значение',
      'Actual',
      'факт | нақты | фактически | нақты көрсеткіш | фактический показатель | исполнение | орындалуы | орындалғаны | достигнуто | қол жеткізілді | қол жеткізілген мән | достигнутое значение',
    ),
  ],
};
