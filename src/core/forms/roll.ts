import { type Form, names } from './form.ts';
import { column, district, month, school, timed } from './shared.ts';

export type RollColumn =
  | 'month'
  | 'district'
  | 'school'
  | 'pupilsStart'
  | 'arrived'
  | 'left'
  | 'pupilsEnd'
  | 'classes';

/** Контингент қозғалысы / движение контингента: who came and who left in a month. */
export const roll: Form<RollColumn> = {
  id: 'roll',
  names: names('Контингент қозғалысы', 'Движение контингента', 'Roll'),
  about: 'движение қозғалысы контингент учащихся школа',
  key: ['month', 'district', 'school'],
  required: ['month', 'district', 'school'],
  tellBy: [
    ['pupilsStart', 'pupilsEnd'],
    ['arrived', 'left', 'classes'],
  ],
  columns: [
    month,
    district,
    school,
    timed(
      'any',
      column(
        'pupilsStart',
        'count',
        'Ай басындағы оқушы',
        'Учащихся на начало месяца',
        'Pupils at the start',
        'басында | жыл басында | тоқсан басында | контингент на начало | состояло на начало | было на начало | болды басында | бастапқы контингент | начальный контингент | на 1 сентября | 1 қыркүйекке | состав на начало',
      ),
    ),
    timed(
      'any',
      column(
        'arrived',
        'count',
        'Келгені',
        'Прибыло',
        'Arrived',
        'прибывшие | прибывших | принято | зачислено | поступило | келген | келген оқушылар | келді | қабылданды | қабылданған | прибыло учащихся | қосылды | приб | вновь прибыло | принято учащихся | зачислены | келу | прибытие | жаңадан келген',
      ),
    ),
    timed(
      'any',
      column(
        'left',
        'count',
        'Кеткені',
        'Выбыло',
        'Left',
        'выбывшие | выбывших | отчислено | убыло | кеткен | кеткен оқушылар | кетті | шыққан | шығарылды | выбыло учащихся | выбыл | выбытие | кету | отчислены | отсев',
      ),
    ),
    timed(
      'any',
      column(
        'pupilsEnd',
        'count',
        'Ай соңындағы оқушы',
        'Учащихся на конец месяца',
        'Pupils at the end',
        'соңында | жыл соңында | тоқсан соңында | контингент | контингент на конец | состоит на конец | оқушы саны | всего учащихся | осталось на конец | на сегодняшний день | бүгінгі күнге | соңғы контингент',
      ),
    ),
    column(
      'classes',
      'count',
      'Сынып саны',
      'Число классов',
      'Classes',
      'классов | кл-компл | кл комп | к/к',
    ),
  ],
};
