import { BETTER, TARGET_KINDS } from './choices.ts';
import { type Form, names } from './form.ts';
import { chosen, column, district, measured, unit } from './shared.ts';

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
  about: 'показатель индикатор',
  key: ['indicator', 'district', 'year', 'dueYear'],
  required: ['indicator'],
  hasWholeRows: true,
  tellBy: [['indicator'], ['target'], ['actual', 'base', 'dueYear', 'baseYear']],
  columns: [
    column(
      'indicator',
      'text',
      'Көрсеткіш',
      'Показатель',
      'Indicator',
      'индикатор | целевой индикатор | нысаналы көрсеткіш | мероприятие | іс-шара | показатели результата | нәтиже көрсеткіштері | показатель прямого результата | показатель конечного результата | тікелей нәтиже көрсеткіші | соңғы нәтиже көрсеткіші',
    ),
    unit,
    district,
    chosen('kind', 'Мән түрі', 'Вид значения', 'Kind of value', 'вид', TARGET_KINDS),
    chosen(
      'betterWhen',
      'Қайсысы жақсы',
      'Что лучше',
      'Better when',
      'бағыты | направление изменения',
      BETTER,
    ),
    column('baseYear', 'year', 'Бастапқы жыл', 'Базовый год', 'Base year', ''),
    measured(
      'base',
      'Бастапқы мән',
      'Исходное значение',
      'Base value',
      'бастапқы көрсеткіш | бастапқы деңгей | исходные данные | бастапқы деректер | база',
    ),
    column(
      'dueYear',
      'year',
      'Орындау жылы',
      'Год достижения',
      'Due year',
      'срок достижения | срок исполнения | срок | қол жеткізу жылы | срок реализации | іске асыру мерзімі | қол жеткізу мерзімі | период исполнения | год реализации | срок, год',
    ),
    measured(
      'target',
      'Межелі мән',
      'Целевое значение',
      'Target',
      'цель | план | жоспарлы мән | жоспарлы көрсеткіш | меже | прогноз | болжам | план на конец года | плановое задание',
    ),
    column('year', 'year', 'Есепті жыл', 'Отчётный год', 'Year', 'жыл'),
    measured(
      'actual',
      'Нақты мән',
      'Фактическое значение',
      'Actual',
      'факт | нақты көрсеткіш | достигнуто | қол жеткізілді | қол жеткізілген мән | достигнутое значение | іс жүзінде | қол жеткізгені | выполнено | достижение | жетістік | іс жүзіндегі мәні | достигнутый результат | қол жеткізілген нәтиже | факт на конец года | отчет, факт',
    ),
  ],
};
