import { fill, type Lang, words } from '../catalog.ts';
import { numberWords } from '../numbers.ts';

/** Words of the tab «Деректер / Данные». */
export const dataWords = {
  reading: words('Парақтар оқылып жатыр…', 'Чтение листов…', 'Reading the sheets…'),
  recognise: words('Парақтарды тану', 'Распознать листы', 'Recognise sheets'),
  runCheck: words('Тексеруді бастау', 'Начать проверку', 'Run check'),
  whatSapaDoes: words(
    'Sapa мектеп деректерін тексеріп, қорытынды есеп жасайды.',
    'Sapa проверяет данные школ и формирует свод.',
    'Sapa checks school data and makes the summary.',
  ),
  emptyTitle: words('Дерек әлі жоқ', 'Данных пока нет', 'No data yet'),
  emptyText: words(
    'Кестеңізді кез келген параққа қойып, «Парақтарды тану» батырмасын басыңыз. Немесе дайын парақ жасаңыз: «Мысал» жолы қалай толтыру керегін көрсетеді.',
    'Вставьте таблицу на любой лист и нажмите «Распознать листы». Или создайте готовый лист: строка «Пример» покажет, как его заполнять.',
    'Paste a table into any sheet and press “Recognise sheets”. Or create a ready sheet: its example row shows how to fill it in.',
  ),
  noneRecognisedTitle: words('Парақ танылмады', 'Ни один лист не распознан', 'No sheet was recognised'),
  noneRecognised: words(
    'Бағандардың атауын тексеріңіз: мектеп, сынып, «5», «4», «3», «2». Немесе дайын парақ жасап, деректі соған көшіріңіз.',
    'Проверьте названия граф: школа, класс, «5», «4», «3», «2». Или создайте готовый лист и перенесите данные в него.',
    'Check the headings: school, class, “5”, “4”, “3”, “2”. Or create a ready sheet and move the data there.',
  ),
  doubts: words('Баған атауларын нақтылаңыз: {n}', 'Уточните названия граф: {n}', 'Headings to settle: {n}'),
  doubtsText: words(
    'Жауап болмайынша, бұл бағандар қолданылмайды. Жауап осы кестеде сақталады.',
    'Пока нет ответа, эти графы не используются. Ответ запоминается в этой таблице.',
    'Until they are answered these columns are not used. The answer is kept in this spreadsheet.',
  ),
  column: words('{letters} бағаны', 'Столбец {letters}', 'Column {letters}'),
  meaning: words('Бұл қай баған?', 'Какая это графа?', 'Which column is it?'),
  values: words('Мәндері: {list}', 'Значения: {list}', 'Values: {list}'),
  noValues: words('Мәндері жоқ', 'Значений нет', 'No values'),
  choose: words('Таңдаңыз', 'Выберите', 'Choose'),
  unused: words('Қолданылмайды', 'Не используется', 'Not used'),
  perhaps: words('Болуы мүмкін', 'Возможно', 'Perhaps'),
  otherColumns: words('Нысанның басқа бағандары', 'Другие графы формы', 'Other columns of the form'),
  saveAnswers: words('Жауаптарды сақтау', 'Сохранить ответы', 'Save answers'),
  chooseFirst: words(
    'Алдымен кемінде бір бағанға жауап таңдаңыз.',
    'Сначала выберите ответ хотя бы для одной графы.',
    'First choose an answer for at least one column.',
  ),
  lacks: words(
    'Парақта мыналар жоқ. Бүкіл парақ үшін бір рет жазыңыз.',
    'На листе этого нет. Укажите один раз для всего листа.',
    'The sheet lacks these. Give them once for the whole sheet.',
  ),
  saving: words('Сақталуда…', 'Сохранение…', 'Saving…'),
  answersSaved: words('Жауаптар сақталды', 'Ответы сохранены', 'Answers saved'),
  sheets: words('Танылған парақтар', 'Распознанные листы', 'Recognised sheets'),
  recognised: words(
    'Танылған парақ: {n} · Жол саны: {rows}',
    'Распознано листов: {n} · Строк: {rows}',
    'Sheets recognised: {n} · Rows: {rows}',
  ),
  rows: words('Жол саны: {n}', 'Строк: {n}', 'Rows: {n}'),
  mapping: words('Бағандар сәйкестігі', 'Соответствие граф', 'Column mapping'),
  sure: words('Сенімді', 'Уверенно', 'Sure'),
  unsure: words('Күмәнді', 'Сомнительно', 'Unsure'),
  unrecognised: words('Танылмады', 'Не распознано', 'Not recognised'),
  answered: words('Сіздің жауабыңыз', 'Ваш ответ', 'Your answer'),
  change: words('Өзгерту', 'Изменить', 'Change'),
  save: words('Сақтау', 'Сохранить', 'Save'),
  others: words('Басқа парақтар: {n}', 'Другие листы: {n}', 'Other sheets: {n}'),
  othersText: words(
    'Sapa бұл парақтарға тиіспейді. Біреуі керек болса, бағандарының атауын тексеріңіз.',
    'Sapa не трогает эти листы. Если какой-то нужен, проверьте названия его граф.',
    'Sapa leaves these sheets alone. If one of them is needed, check its headings.',
  ),
  createTemplate: words('Нысан парағын жасау', 'Создать лист формы', 'Create form sheet'),
  createText: words(
    'Бағандары мен тізімдері дайын парақ. «Мысал» жолы есепке кірмейді.',
    'Лист с готовыми графами и списками. Строка «Пример» в расчёт не входит.',
    'A sheet with headings and drop-down lists. Its example row is never counted.',
  ),
  creating: words('Парақ жасалуда…', 'Лист создаётся…', 'Creating the sheet…'),
  created: words('«{sheet}» парағы жасалды', 'Создан лист «{sheet}»', 'Sheet “{sheet}” created'),
};

const CARRIED = words(
  'Өткен кезеңнен көшірілген жол: {n}.',
  'Строк перенесено из прошлого периода: {n}.',
  'Rows carried over from the last period: {n}.',
);

export const createdText = (sheet: string, carried: number, lang: Lang): string =>
  [
    fill(dataWords.created[lang], { sheet }),
    ...(carried > 0 ? [fill(CARRIED[lang], { n: numberWords(carried, lang) })] : []),
  ].join('. ');
