import { type Form, names } from './form.ts';
import { column, share, unit } from './shared.ts';

export type ClaimsColumn =
  | 'text'
  | 'indicator'
  | 'place'
  | 'period'
  | 'value'
  | 'unit'
  | 'part'
  | 'percent'
  | 'base'
  | 'source';

/** Жарияланған сандар / опубликованные цифры: what was said in public, and where; checked against each other. */
export const claims: Form<ClaimsColumn> = {
  id: 'claims',
  names: names('Жарияланған сандар', 'Опубликованные цифры', 'Published figures'),
  // Two values for one fact are no repetition but a contradiction.
  key: ['text', 'indicator', 'place', 'period', 'value', 'part', 'percent', 'source'],
  required: [],
  tellBy: [
    ['indicator', 'text'],
    ['value', 'part', 'percent'],
    ['source', 'period', 'place', 'base'],
  ],
  columns: [
    column(
      'text',
      'text',
      'Мәтін',
      'Текст',
      'Text',
      'цитата | дәйексөз | сөйлем | фраза | мәлімдеме | утверждение | высказывание | текст публикации | цитата из доклада | жарияланым мәтіні | текст сообщения | формулировка',
    ),
    column('indicator', 'text', 'Көрсеткіш', 'Показатель', 'Indicator', 'индикатор'),
    column(
      'place',
      'text',
      'Аумақ',
      'Территория',
      'Place',
      'район | область | облыс | регион | өңір | аудан (қала)',
    ),
    column('period', 'text', 'Кезең', 'Период', 'Period', 'тоқсан | оқу жылы | год | ай'),
    column(
      'value',
      'text',
      'Мәні',
      'Значение',
      'Value',
      'сан | цифра | көрсеткіш мәні | величина | числовое значение | жарияланған мәні | опубликованное значение',
    ),
    unit,
    column('part', 'count', 'Бөлігі', 'Часть', 'Part', 'саны | количество | абсолютное число | из них'),
    share(
      'percent',
      'Үлесі, %',
      'Доля, %',
      'Share, %',
      'доля | үлесі | пайызы | процент | % | пайызбен | пайыздық үлесі',
    ),
    column('base', 'count', 'Барлығы', 'Всего', 'Total', 'общее число | база | жалпы сан'),
    column(
      'source',
      'text',
      'Дереккөз',
      'Источник',
      'Source',
      'ақпарат көзі | источник информации | сілтеме | ссылка | кім айтты | источник данных | источник публикации | ссылка на источник | первоисточник',
    ),
  ],
};
