import { words } from '../catalog.ts';

/** Words of the tab «Тексеру / Проверка». */
export const checkWords = {
  check: words('Тексеруді бастау', 'Начать проверку', 'Run check'),
  recheck: words('Қайта тексеру', 'Проверить снова', 'Check again'),
  intro: words(
    'Sapa барлық танылған парақты тексеріп, қатесі бар ұяшықтарды көрсетеді. Кестеде ештеңе өзгермейді.',
    'Sapa проверит все распознанные листы и покажет ячейки с ошибками. В таблице ничего не изменится.',
    'Sapa checks every recognised sheet and shows the cells that are wrong. Nothing in the spreadsheet changes.',
  ),
  checking: words('Тексеріліп жатыр…', 'Идёт проверка…', 'Checking…'),
  checkingText: words(
    'Дерек көп болса, бір минутқа дейін созылады.',
    'При большом объёме данных — до минуты.',
    'With a lot of data this takes up to a minute.',
  ),
  errors: words('Қате: {n}', 'Ошибок: {n}', 'Errors: {n}'),
  warnings: words('Ескерту: {n}', 'Предупреждений: {n}', 'Warnings: {n}'),
  notes: words('Ақпарат: {n}', 'К сведению: {n}', 'Notes: {n}'),
  error: words('Қате', 'Ошибка', 'Error'),
  warning: words('Ескерту', 'Предупреждение', 'Warning'),
  info: words('Ақпарат', 'К сведению', 'Note'),
  noFindings: words('Ескертпе жоқ', 'Замечаний нет', 'No findings'),
  noFindingsText: words(
    'Енді қорытынды есеп жасауға болады.',
    'Теперь можно сформировать свод.',
    'The summary can be made now.',
  ),
  severity: words('Маңыздылығы', 'Важность', 'Severity'),
  filter: words('Сүзгі', 'Фильтр', 'Filter'),
  sheet: words('Парақ', 'Лист', 'Sheet'),
  rule: words('Ереже', 'Правило', 'Rule'),
  allSheets: words('Барлығы', 'Все листы', 'All sheets'),
  school: words('Мектеп', 'Школа', 'School'),
  allSchools: words('Барлығы', 'Все школы', 'All schools'),
  allRules: words('Барлығы', 'Все правила', 'All rules'),
  shown: words('Көрсетілгені: {shown}/{n}', 'Показано: {shown} из {n}', 'Shown: {shown} of {n}'),
  nothingLeft: words(
    'Сүзгіге сай ескертпе жоқ.',
    'По этому фильтру замечаний нет.',
    'No finding passes the filter.',
  ),
  clearFilter: words('Сүзгіні алу', 'Сбросить фильтр', 'Clear filter'),
  loadingMore: words(
    'Қалған ескертпелер жүктелуде…',
    'Загружаются остальные замечания…',
    'Loading the other findings…',
  ),
  startedAgain: words(
    'Дерек өзгерді, тексеру қайта жүргізілді.',
    'Данные изменились, проверка выполнена заново.',
    'The data changed, so the check was made again.',
  ),
  range: words('{from}–{to}, барлығы: {n}', '{from}–{to} из {n}', '{from}–{to} of {n}'),
  previousPage: words('Алдыңғы', 'Предыдущие', 'Previous'),
  nextPage: words('Келесі', 'Следующие', 'Next'),
  goToSummary: words('Қорытындыға өту', 'Перейти к своду', 'Go to the summary'),
};
