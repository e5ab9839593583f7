import { words } from '../catalog.ts';

export const traceWords = {
  title: words('Қайдан?', 'Откуда?', 'Where from?'),
  hint: words(
    'Қорытынды парағындағы санды немесе дерек жолын таңдап, басыңыз.',
    'Выберите число в листе свода или строку с данными и нажмите.',
    'Choose a number of a summary sheet, or a row of data, and press.',
  ),
  ask: words('Таңдалған ұяшықты көрсету', 'Показать выбранную ячейку', 'Show the selected cell'),
  asking: words('Жолдары ізделіп жатыр…', 'Ищем строки…', 'Looking for the rows…'),
  added: words(
    'Жолдардан қайта қосылды, сан тең.',
    'Сложено заново по строкам, число то же.',
    'Added up again from the rows: the same.',
  ),
  listed: words(
    'Сан осы жолдарда тұр немесе солардан шығады.',
    'Число стоит в этих строках или следует из них.',
    'It stands in these rows, or follows from them.',
  ),
  schools: words(
    'Мектептер жолдардан қайта саналды, сан тең.',
    'Школы пересчитаны по строкам, число то же.',
    'The schools were counted again from the rows: the same.',
  ),
  place: words(
    'Барлық ауданның көрсеткіші жолдардан қайта қосылды, орны сол.',
    'Показатели всех районов сложены заново по строкам, место то же.',
    'The figures of all districts were added up again: the same place.',
  ),
  within: words(
    'Жолдардан қайта есептелді, сан тең. Екі кезеңде де бар әр мектептің өзгерісі оқушылар үлесінің орташасына көбейтіліп, қосылды.',
    'Пересчитано по строкам, число то же. Изменение каждой школы, которая есть в обоих периодах, умножено на среднюю долю её учеников и сложено.',
    'Worked out again from the rows: the same. The change of each school of both periods was weighed by its mean share of pupils, and added up.',
  ),
  composition: words(
    'Жолдардан қайта есептелді, сан тең. Жалпы өзгерістен мектептердің өз өзгерісі алынды.',
    'Пересчитано по строкам, число то же. Из общего изменения вычтено собственное изменение школ.',
    'Worked out again from the rows: the same. The schools’ own change was taken from the whole change.',
  ),
  dash: words(
    'Бұл жерде сан жоқ: дерек келмеген немесе себебі кесте астында айтылған.',
    'Здесь прочерк: данных нет, или причина названа под таблицей.',
    'There is no number here: no data came, or the reason stands under the table.',
  ),
  changed: words(
    'Бастапқы деректер өзгерген: қазір {value} болар еді. Қорытындыны қайта жасаңыз.',
    'Исходные данные изменились: сейчас было бы {value}. Сформируйте свод заново.',
    'The input has changed: now it would be {value}. Make the summary again.',
  ),
  own: words('Көрсеткіш', 'Показатель', 'The figure'),
  less: words('Салыстырылғаны', 'С чем сравнивается', 'Compared with'),
  all: words('Барлығы', 'Всего', 'The whole'),
  base: words('Неге бөлінеді', 'На что делится', 'Divided by'),
  rows: words('Жол саны: {n}', 'Строк: {n}', 'Rows: {n}'),
  firstRows: words('Алғашқы {n} жол:', 'Первые строки ({n}):', 'The first {n}:'),
  row: words('{sheet}, {row}-жол', '{sheet}, строка {row}', '{sheet}, row {row}'),
  moves: words(
    '{sheet}, {row}-жол өзгерсе, қорытындыда мына сандар өзгереді: {n}.',
    'Если изменить строку {row} листа «{sheet}», в сводах изменится показателей: {n}.',
    'If row {row} of {sheet} changes, figures that move in the summaries: {n}.',
  ),
  movesNone: words(
    '{sheet}, {row}-жол жасалған қорытындылардың ешбір санына кірмейді.',
    'Строка {row} листа «{sheet}» не входит ни в один показатель готовых сводов.',
    'Row {row} of {sheet} is in no figure of the summaries made.',
  ),
};
