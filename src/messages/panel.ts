import { words } from './catalog.ts';

/** Words of the panel. They are bundled into Sidebar.html only: a formula must not load them. */
export const panelWords = {
  tabData: words('Деректер', 'Данные', 'Data'),
  tabCheck: words('Тексеру', 'Проверка', 'Check'),
  tabSummary: words('Қорытынды', 'Свод', 'Summary'),
  tabSettings: words('Баптау', 'Настройки', 'Settings'),
  tabs: words('Бөлімдер', 'Разделы', 'Sections'),
  language: words('Тіл', 'Язык', 'Language'),
  languageOfAccount: words(
    'Google аккаунтының тілі',
    'Язык аккаунта Google',
    'Language of the Google account',
  ),
  executor: words('Орындаушы', 'Исполнитель', 'Prepared by'),
  executorHint: words(
    'Журналда және қорытынды есептің астында тұрады.',
    'Стоит в журнале и под сводом.',
    'Stands in the log and under the summary.',
  ),
  includeGradeOne: words('1-сыныпты қосу', 'Учитывать 1 класс', 'Include grade 1'),
  includeGradeOneHint: words(
    '1-сыныпта баға қойылмайды, сондықтан ол сапа базасына кірмейді.',
    'В 1 классе отметок не ставят, поэтому в базу качества он не входит.',
    'Grade 1 gets no marks, so it is outside the base of quality.',
  ),
  minimumBase: words('Ең аз оқушы саны', 'Минимум учащихся', 'Minimum pupils'),
  minimumBaseHint: words(
    'Бағаланатын оқушысы бұдан аз топқа орын берілмейді.',
    'Группе с меньшим числом оцениваемых учащихся место не присваивается.',
    'A group with fewer graded pupils is given no place.',
  ),
  save: words('Сақтау', 'Сохранить', 'Save'),
  saved: words('Сақталды', 'Сохранено', 'Saved'),
  loading: words('Жүктелуде…', 'Загрузка…', 'Loading…'),
  running: words('Орындалуда', 'Выполняется', 'Running'),
  error: words('Қате', 'Ошибка', 'Error'),
  retry: words('Қайталау', 'Повторить', 'Try again'),
};
