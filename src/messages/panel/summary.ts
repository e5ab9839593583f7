import { words } from '../catalog.ts';

/** Words of the tab «Қорытынды / Свод». The words of the summary itself are in `messages/summary.ts`. */
export const summaryTabWords = {
  period: words('Кезең', 'Период', 'Period'),
  months: words('Айлар', 'Месяцы', 'Months'),
  terms: words('Тоқсандар', 'Четверти', 'Terms'),
  halfYears: words('Жартыжылдықтар', 'Полугодия', 'Half-years'),
  years: words('Оқу жылдары', 'Учебные годы', 'School years'),
  noPeriodsTitle: words('Кезең табылмады', 'Период не найден', 'No period found'),
  noPeriods: words(
    'Қорытынды есепке оқу жылы мен тоқсаны бар жолдар керек. «Деректер» қойындысынан бастаңыз.',
    'Для свода нужны строки с учебным годом и четвертью. Начните с вкладки «Данные».',
    'A summary needs rows with a school year and a term. Start with the Data tab.',
  ),
  goToData: words('Деректерге өту', 'Перейти к данным', 'Go to the data'),
  districts: words('Аудандар мен қалалар', 'Районы и города', 'Districts and cities'),
  sections: words('Бөлімдер', 'Разделы', 'Sections'),
  sectionsText: words(
    'Негізгі кесте мен есепке алынбаған жолдар әрқашан жазылады.',
    'Основная таблица и список неучтённых строк пишутся всегда.',
    'The main table and the rows refused are always written.',
  ),
  all: words('барлығы: {n}', 'все: {n}', 'all: {n}'),
  some: words('{n}/{total}', '{n} из {total}', '{n} of {total}'),
  chooseAll: words('Барлығын таңдау', 'Выбрать все', 'Choose all'),
  chooseNone: words('Таңдауды алу', 'Снять выбор', 'Clear choice'),
  noDistrict: words(
    'Кемінде бір аудан не қала таңдаңыз.',
    'Выберите хотя бы один район или город.',
    'Choose at least one district or city.',
  ),
  make: words('Қорытынды есеп жасау', 'Сформировать свод', 'Make the summary'),
  starting: words('Дерек оқылып, есептеліп жатыр…', 'Чтение данных и расчёт…', 'Reading and computing…'),
  progress: words('Орындалуы: {done}/{total}', 'Ход: {done} из {total}', 'Progress: {done} of {total}'),
  running: words('Орындалуда', 'Выполняется', 'Running'),
  writing: words('Жазылып жатыр: {sheet}', 'Записывается: {sheet}', 'Writing: {sheet}'),
  keepOpen: words(
    'Панельді жаппаңыз. Жабылып қалса, кейін жалғастыруға болады.',
    'Не закрывайте панель. Если она закроется, можно будет продолжить.',
    'Keep the panel open. If it closes, you can resume later.',
  ),
  stop: words('Тоқтату', 'Остановить', 'Stop'),
  stopping: words(
    'Ағымдағы парақтан кейін тоқтайды…',
    'Остановится после текущего листа…',
    'Stops after the sheet under way…',
  ),
  stopped: words('Тоқтатылды', 'Остановлено', 'Stopped'),
  unfinished: words('Аяқталмады', 'Не завершено', 'Not finished'),
  unfinishedText: words(
    'Жазылған парақтар орнында тұр. Қалғанын кез келген уақытта жазуға болады.',
    'Готовые листы на месте. Остальные можно дописать в любое время.',
    'The sheets written so far stand. The rest can be written at any time.',
  ),
  resume: words('Жалғастыру', 'Продолжить', 'Resume'),
  done: words('Дайын', 'Готово', 'Done'),
  upToDate: words('Өзгеріс жоқ', 'Изменений нет', 'Up to date'),
  upToDateText: words(
    'Деректер өзгермеген, парақтарды жаңарту қажет емес.',
    'Данные не менялись, обновлять листы не нужно.',
    'The data have not changed; the sheets need no update.',
  ),
  sheets: words('Қорытынды парақтары', 'Листы свода', 'Sheets of the summary'),
};

/** Parts of a summary that may be left out, named as they are headed in it. */
export const sectionWords = {
  schoolType: words('Мектеп түрі', 'Тип школы', 'School type'),
  level: words('Сынып деңгейі', 'Уровень классов', 'Class level'),
  language: words('Оқыту тілі', 'Язык обучения', 'Language of teaching'),
  locality: words('Қала және ауыл', 'Город и село', 'City and rural'),
  marks: words('Бағалар бойынша оқушылар', 'Учащиеся по оценкам', 'Pupils by marks'),
  trend: words('Тоқсандар бойынша', 'По четвертям', 'Term by term'),
  subject: words('Пәндер', 'Предметы', 'Subjects'),
  charts: words('Диаграммалар', 'Диаграммы', 'Charts'),
};
