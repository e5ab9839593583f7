import type { Lang } from '../catalog.ts';
import { fill, words } from '../catalog.ts';

/** Words about who has sent data and who has not. */
export const boardWords = {
  title: words('Кім тапсырмады', 'Кто не сдал', 'Who has not sent'),
  intro: words(
    'Тізілімдегі мектептердің қайсысы дерек бергенін көрсетеді.',
    'Покажет, какие школы из реестра уже прислали данные.',
    'Shows which schools of the register have sent their data.',
  ),
  show: words('Көрсету', 'Показать', 'Show'),
  again: words('Қайта қарау', 'Обновить', 'Look again'),
  loading: words('Парақтар оқылып жатыр…', 'Чтение листов…', 'Reading the sheets…'),
  period: words('Нысан мен кезең', 'Форма и период', 'Form and period'),
  none: words(
    'Мектеп аталған кезеңдік парақ жоқ. Парақта мектеп пен кезең бағандары болуы керек.',
    'Нет листов с графами школы и периода. Добавьте эти графы.',
    'No sheet names a school and a period. Add those columns.',
  ),
  count: words(
    'Келгені: {received}/{expected}. Соңғы күн: {due}.',
    'Получено: {received} из {expected}. Срок: {due}.',
    'Received: {received} of {expected}. Due: {due}.',
  ),
  late: words('мерзімі өтті', 'срок прошёл', 'overdue'),
  fromSheets: words(
    'Мектептер тізілімі жоқ: бұрын дерек берген мектептер күтіледі.',
    'Реестра школ нет: ожидаются школы, присылавшие данные раньше.',
    'There is no register of schools: those that have sent data before are expected.',
  ),
  all: words('Бәрі тапсырды', 'Сдали все', 'All have sent'),
  district: words(
    '{name}: {received}/{expected}',
    '{name}: {received} из {expected}',
    '{name}: {received} of {expected}',
  ),
  copy: words('Хабарламаны көшіру', 'Скопировать сообщение', 'Copy message'),
  copyFor: words(
    '{school} үшін хабарламаны көшіру',
    'Скопировать сообщение для {school}',
    'Copy message for {school}',
  ),
  copied: words('Көшірілді', 'Скопировано', 'Copied'),
  notCopied: words(
    'Браузер көшіруге рұқсат бермеді. Мәтінді белгілеп, өзіңіз көшіріңіз.',
    'Браузер не разрешил копирование. Выделите текст и скопируйте сами.',
    'The browser did not allow copying. Select the text and copy it yourself.',
  ),
};

const ASK = words(
  'Құрметті әріптестер! {school}: {period} бойынша «{form}» деректері әлі түскен жоқ. Соңғы күн – {due}. Жіберіңіз.',
  'Уважаемые коллеги! {school}: данные «{form}» за период «{period}» ещё не поступили. Срок – {due}. Пришлите, пожалуйста.',
  'Dear colleagues, {school}: the data “{form}” for {period} have not come yet. Due: {due}. Please send them.',
);

/** What a school that has not sent its data is told, ready to be copied into a messenger. */
export const askForData = (
  lang: Lang,
  values: { readonly school: string; readonly form: string; readonly period: string; readonly due: string },
): string => fill(ASK[lang], values);
