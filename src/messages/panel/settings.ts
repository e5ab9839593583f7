import { words } from '../catalog.ts';

/** Words of the tab «Баптау / Настройки»: what each setting does stands under it. */
export const settingsWords = {
  forYou: words('Өзіңіз үшін', 'Для вас', 'For you'),
  forWorkbook: words('Осы кесте үшін', 'Для этой таблицы', 'For this spreadsheet'),
  language: words('Тіл', 'Язык', 'Language'),
  languageOfAccount: words(
    'Google аккаунтының тілі: {name}',
    'Язык аккаунта Google: {name}',
    'Google account: {name}',
  ),
  executor: words('Орындаушы', 'Исполнитель', 'Prepared by'),
  executorText: words(
    'Аты-жөніңіз журналда және қорытынды есептің астында тұрады.',
    'Ваше имя указывается в журнале и под сводом.',
    'Your name stands in the log and under the summary.',
  ),
  includeGradeOne: words('1-сыныпты қосу', 'Учитывать 1 класс', 'Include grade 1'),
  includeGradeOneText: words(
    '1-сыныпта баға қойылмайды, сондықтан ол сапа базасына кірмейді.',
    'В 1 классе отметок не ставят, поэтому в базу качества он не входит.',
    'Grade 1 gets no marks, so it is outside the base of quality.',
  ),
  minimumBase: words('Ең аз оқушы саны', 'Минимум учащихся', 'Minimum pupils'),
  minimumBaseText: words(
    'Бағаланатын оқушысы бұдан аз топқа орын берілмейді.',
    'Группе с меньшим числом оцениваемых учащихся место не присваивается.',
    'A group with fewer graded pupils is given no place.',
  ),
  minimumBaseWrong: words(
    '1-ден 10\u00a0000-ға дейінгі бүтін сан жазыңыз.',
    'Введите целое число от 1 до 10\u00a0000.',
    'Type a whole number from 1 to 10,000.',
  ),
  tolerance: words('Рұқсат етілген ауытқу, п.т.', 'Допуск, п.п.', 'Tolerance, pp'),
  toleranceText: words(
    'Жазылған пайыз есептелген мәннен бұдан артық ауытқыса, ескертпе шығады.',
    'Если указанный процент отличается от расчётного больше, чем на это число, появится замечание.',
    'A printed percentage that is further than this from the counted one is a finding.',
  ),
  toleranceWrong: words(
    '0-ден 5-ке дейінгі сан жазыңыз, мысалы: 0,1.',
    'Введите число от 0 до 5, например: 0,1.',
    'Type a number from 0 to 5, for example 0.1.',
  ),
  budgetAmounts: words('Бюджет парағындағы сомалар', 'Суммы в листах бюджета', 'Amounts in budget sheets'),
  budgetAmountsText: words(
    'Бір айдың парағында жыл басынан бергі сома ма, әлде тек сол айдың сомасы ма.',
    'Что стоит в листе месяца: сумма с начала года или только за этот месяц.',
    'Whether the sheet of a month holds the amount since January, or of that month alone.',
  ),
  byPayments: words('Төлемдерге қарап анықтау', 'Определять по оплатам', 'Told by the payments'),
  sinceJanuary: words('Жыл басынан өспелі', 'Нарастающие с начала года', 'Running totals since January'),
  monthAlone: words('Тек сол айдікі', 'Только за месяц', 'Of the month alone'),
  save: words('Сақтау', 'Сохранить', 'Save'),
  saving: words('Сақталуда…', 'Сохранение…', 'Saving…'),
  saved: words('Сақталды', 'Сохранено', 'Saved'),
  notSaved: words(
    'Сақталмады: белгіленген өрістерді түзетіңіз.',
    'Не сохранено: исправьте отмеченные поля.',
    'Not saved: correct the fields marked.',
  ),
};
