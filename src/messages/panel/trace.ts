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
  agrees: words(
    'Жолдардан қайта қосылды, сан тең.',
    'Сложено заново по строкам, число то же.',
    'Added up again from the rows: the same.',
  ),
  changed: words(
    'Бастапқы деректер өзгерген: қазір {value} болар еді. Қорытындыны қайта жасаңыз.',
    'Исходные данные изменились: сейчас было бы {value}. Сформируйте свод заново.',
    'The input has changed: now it would be {value}. Make the summary again.',
  ),
  own: words('Көрсеткіш', 'Показатель', 'The figure'),
  less: words('Салыстырылғаны', 'С чем сравнивается', 'Compared with'),
  all: words('Барлығы', 'Всего', 'The whole'),
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
