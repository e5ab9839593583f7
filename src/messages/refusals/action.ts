import { type Words, words } from '../catalog.ts';

/**
 * Every reason for which an action of the panel can be refused, with what the user reads: what happened and what to
 * do. An action may only give a code that stands here, so a refusal without words does not compile.
 */
export const actionRefusals = {
  'request-unreadable': words(
    'Сұраныс оқылмады. Панельді жауып, қайта ашыңыз.',
    'Запрос не прочитан. Закройте панель и откройте снова.',
    'The request could not be read. Close the panel and open it again.',
  ),
  'request-too-large': words(
    'Сұраныс тым үлкен. Таңдауды азайтып, қайталаңыз.',
    'Запрос слишком большой. Уменьшите выбор и повторите.',
    'The request is too large. Choose less and try again.',
  ),
  'version-mismatch': words(
    'Sapa жаңартылды. Панельді жауып, қайта ашыңыз.',
    'Sapa обновилась. Закройте панель и откройте снова.',
    'Sapa has been updated. Close the panel and open it again.',
  ),
  'unknown-action': words(
    'Бұл әрекет белгісіз. Панельді жауып, қайта ашыңыз.',
    'Действие неизвестно. Закройте панель и откройте снова.',
    'The action is not known. Close the panel and open it again.',
  ),
  'input-invalid': words(
    'Енгізілген мән жарамсыз: {field}. Түзетіп, қайталаңыз.',
    'Введено недопустимое значение: {field}. Исправьте и повторите.',
    'A value is not acceptable: {field}. Correct it and try again.',
  ),
  permission: words(
    'Рұқсат жоқ. Браузерде бір ғана Google аккаунтымен кіріңіз немесе бөлек браузер профилін ашыңыз. Көмектеспесе, Sapa-ға қайта рұқсат беріңіз.',
    'Нет доступа. Войдите в браузере только в один аккаунт Google или откройте отдельный профиль браузера. Если не помогло, заново дайте Sapa разрешение.',
    'No permission. Sign in to one Google account only, or use a separate browser profile. If that does not help, authorise Sapa again.',
  ),
  'service-busy': words(
    'Google сервисі уақытша жауап бермейді. Бір минуттан кейін қайталаңыз.',
    'Сервис Google временно не отвечает. Повторите через минуту.',
    'Google’s service does not answer for now. Try again in a minute.',
  ),
  'period-unreadable': words(
    '«{period}» деген кезең жоқ. Мысалы: 2025-11, 2025-T1, 2025-H1 немесе 2025.',
    'Периода «{period}» нет. Пример: 2025-11, 2025-T1, 2025-H1 или 2025.',
    'There is no period “{period}”. For example: 2025-11, 2025-T1, 2025-H1 or 2025.',
  ),
  'nothing-recognised': words(
    'Үлгерім парағы танылмады. «Деректер» қойындысынан бағандарды қараңыз.',
    'Лист успеваемости не распознан. Посмотрите графы на вкладке «Данные».',
    'No sheet of marks was recognised. Look at the columns on the Data tab.',
  ),
  'district-absent': words(
    'Бұл кестеде коды {code} аудан не қала жоқ. «Деректер» қойындысын жаңартып, қайта таңдаңыз.',
    'В этой таблице нет района или города с кодом {code}. Обновите вкладку «Данные» и выберите снова.',
    'No district or city here has the code {code}. Refresh the Data tab and choose again.',
  ),
  'no-figure': words(
    'Бұл ұяшықта Sapa есептеген сан жоқ. Қорытынды парағындағы санды немесе дерек жолын таңдаңыз.',
    'В этой ячейке нет показателя Sapa. Выберите число в листе свода или строку с данными.',
    'There is no figure of Sapa in this cell. Choose a number of a summary sheet, or a row of data.',
  ),
  'figure-gone': words(
    'Бұл санның дерегі енді жоқ немесе кестесі өзгерген. Қорытындыны қайта жасаңыз.',
    'Данных этого показателя больше нет, или его таблица изменилась. Сформируйте свод заново.',
    'The data of this figure are gone, or its table has changed. Make the summary again.',
  ),
  'row-not-counted': words(
    'Бұл жол ешбір қорытындыға кірмейді. Себебін «Тексеру» қойындысынан қараңыз.',
    'Эта строка не входит ни в один свод. Причину смотрите на вкладке «Проверка».',
    'This row is in no summary. See why on the Check tab.',
  ),
  busy: words(
    'Қорытынды есепті қазір басқа адам жасап жатыр: {who}, басталған уақыты {since}. Біраздан соң қайталаңыз.',
    'Свод сейчас формирует другой сотрудник: {who}, начало {since}. Повторите немного позже.',
    'Somebody else is making the summary: {who}, since {since}. Try again a little later.',
  ),
  locked: words(
    'Кесте қазір бос емес. Бір минуттан кейін қайталаңыз.',
    'Таблица сейчас занята. Повторите через минуту.',
    'The spreadsheet is busy. Try again in a minute.',
  ),
  'job-gone': words(
    'Бұл жұмыс аяқталған немесе тоқтатылған. Қорытынды есепті қайта жасаңыз.',
    'Эта работа завершена или остановлена. Сформируйте свод заново.',
    'That job has ended or was stopped. Make the summary again.',
  ),
  'sheet-gone': words(
    '«{sheet}» парағы жоқ. Тексеруді қайта бастаңыз.',
    'Листа «{sheet}» больше нет. Запустите проверку снова.',
    'There is no sheet “{sheet}” any more. Check again.',
  ),
  'value-unreadable': words(
    '«{text}» оқылмады. Толық жазыңыз: «Талғар ауданы», «2025-2026», «I тоқсан», «2025-11».',
    '«{text}» не прочитано. Напишите полностью: «Талгарский район», «2025-2026», «I четверть», «2025-11».',
    '“{text}” could not be read. Write it out: “Талгарский район”, “2025-2026”, “I”, “2025-11”.',
  ),
  'finding-gone': words(
    '«{sheet}» парағындағы бұл ескертпе өзгерген. Тексеруді қайта бастаңыз.',
    'Это замечание на листе «{sheet}» уже изменилось. Запустите проверку снова.',
    'That finding on sheet “{sheet}” has changed. Check again.',
  ),
  'no-storage': words(
    'Баптауды сақтайтын орын жоқ. Sapa-ны кесте ішінен ашыңыз.',
    'Негде хранить настройки. Откройте Sapa из таблицы.',
    'There is nowhere to keep the settings. Open Sapa from a spreadsheet.',
  ),
  internal: words(
    'Ішкі қате. Қайталап көріңіз; көмектеспесе, әкімшіге айтыңыз.',
    'Внутренняя ошибка. Повторите; если не помогло, сообщите администратору.',
    'Internal error. Try again; if it stays, tell your administrator.',
  ),
} satisfies Record<string, Words>;

export type ActionRefusalCode = keyof typeof actionRefusals;

/** What can go wrong on the way between the panel and the script, where no answer of ours arrives. */
export const callRefusals = {
  'no-answer': words(
    'Google жауап бермеді. Желіні тексеріп, қайталаңыз.',
    'Google не ответил. Проверьте сеть и повторите.',
    'Google did not answer. Check the network and try again.',
  ),
  'answer-unreadable': words(
    'Жауап оқылмады. Панельді жауып, қайта ашыңыз.',
    'Ответ не прочитан. Закройте панель и откройте снова.',
    'The answer could not be read. Close the panel and open it again.',
  ),
} satisfies Record<string, Words>;

export type CallRefusalCode = ActionRefusalCode | keyof typeof callRefusals;
