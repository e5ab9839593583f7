import type { PartOfYear } from '../core/model/period.ts';
import { placeName } from '../core/places/place.ts';
import { placeByKato } from '../core/places/register.ts';
import type { SummaryWord, Text } from '../core/summary/plan.ts';
import { fill, type Lang, type Words, words } from './catalog.ts';
import { numberWords, percentWords } from './numbers.ts';
import { monthWords, partWords, periodWords, schoolYearFigures, schoolYearWords } from './period.ts';
import { terms } from './terms.ts';

/** Every word of the summary sheets. */
export const summaryWords: Readonly<Record<SummaryWord, Words>> = {
  overviewTitle: words('Қорытынды есеп: {period}', 'Свод: {period}', 'Summary: {period}'),
  overviewSheet: words('Қорытынды {period}', 'Свод {period}', 'Summary {period}'),
  districtTitle: words('{place}: {period}', '{place}: {period}', '{place}: {period}'),
  districtSheet: words('{place} {period}', '{place} {period}', '{place} {period}'),
  madeAt: words('Жасалған уақыты: {madeAt}', 'Сформировано: {madeAt}', 'Made at {madeAt}'),
  unfinished: words(
    'Аяқталмады. Панельден «Жалғастыру» түймесін басыңыз.',
    'Не завершено. Нажмите «Продолжить» в панели.',
    'Not finished. Press Resume in the panel.',
  ),
  outdated: words(
    'Ескірген: бұл кезеңге аудан деректері енді жоқ, төмендегі сандар жаңартылмайды.',
    'Устарело: данных района за этот период больше нет, числа ниже не обновляются.',
    'Out of date: the district has no data for this period any more; the figures below are not updated.',
  ),
  shownTerm: words('Көрсеткіштер: {term}', 'Показатели: {term}', 'Figures: {term}'),
  shownSameTerm: words(
    'Көрсеткіштер: {term}. Бұл айда тоқсан аяқталған жоқ, сол тоқсан қайталанды.',
    'Показатели: {term}. В этом месяце четверть не завершалась, показана та же.',
    'Figures: {term}. No term ended this month, the same term is repeated.',
  ),
  shownSecondTerm: words(
    'Көрсеткіштер: {term}. Жартыжылдық баға жоқ, екінші тоқсаны алынды.',
    'Показатели: {term}. Полугодовых оценок нет, взята вторая четверть полугодия.',
    'Figures: {term}. There are no half-year marks; its second term stands for it.',
  ),
  madeFrom: words('Бастапқы парақтар: {sheets}', 'Исходные листы: {sheets}', 'Source sheets: {sheets}'),
  schoolsReceived: words(
    'Есеп тапсырған мектеп: {received}, күтілгені: {expected} ({share})',
    'Школ, сдавших отчёт: {received} из {expected} ({share})',
    'Schools received: {received} of {expected} ({share})',
  ),
  schoolsReceivedUnknown: words(
    'Есеп тапсырған мектеп: {received}. Мектептер тізілімі жоқ, күтілгені белгісіз.',
    'Школ, сдавших отчёт: {received}. Реестра школ нет, сколько ожидалось — неизвестно.',
    'Schools received: {received}. There is no register, so how many to expect is unknown.',
  ),
  incomplete: words('{place} (толық емес)', '{place} (неполные данные)', '{place} (incomplete)'),
  rowsUsed: words(
    'Есепке алынған жол: {used}, есепке алынбағаны: {refused}',
    'Учтено строк: {used}, не учтено: {refused}',
    'Rows used: {used}, refused: {refused}',
  ),
  gradeOneOut: words(
    '1-сынып сапа базасына кірмейді; есепке алынбаған 1-сынып жолы: {n}',
    '1 класс не входит в базу качества; не учтено строк 1 класса: {n}',
    'Grade 1 is outside the base of quality; rows of grade 1 left out: {n}',
  ),
  gradeOneIn: words(
    'Сапа базасы: 5, 4, 3, 2 алған және аттестатталмаған оқушылар',
    'База качества: учащиеся с оценками 5, 4, 3, 2 и не аттестованные',
    'Base of quality: pupils with 5, 4, 3, 2 and those not attested',
  ),
  gradeOneCounted: words(
    'Сапа базасына 1-сынып та қосылған («Баптау»)',
    'В базу качества включён и 1 класс («Настройки»)',
    'Grade 1 is in the base of quality as well (Settings)',
  ),
  district: words('Аудан (қала)', 'Район (город)', 'District (city)'),
  school: words('Мектеп', 'Школа', 'School'),
  total: words('Барлығы', 'Всего', 'Total'),
  received: words('Тапсырған мектеп', 'Сдали, школ', 'Schools received'),
  expected: words('Күтілгені', 'Ожидалось', 'Expected'),
  graded: words('Бағаланатын оқушы', 'Оцениваемых учащихся', 'Pupils graded'),
  place: words('Орны', 'Место', 'Rank'),
  change: words('Өзгерісі', 'Изменение', 'Change'),
  changePp: words('Өзгерісі, п.т.', 'Изменение, п.п.', 'Change, pp'),
  noBase: words(
    'Ескертпе: {term} бойынша дерек жоқ, салыстыру жоқ.',
    'Примечание: {term} — данных нет, сравнить не с чем.',
    'Note: there are no data for {term}, nothing to compare with.',
  ),
  meanOfRates: words(
    'Ескертпе: «Барлығы» жолы оқушы саны бойынша есептелген. Пайыздар орташасы (ресми емес): {value}.',
    'Примечание: строка «Всего» рассчитана по числу учащихся. Среднее из процентов (неофициально): {value}.',
    'Note: the total is pooled over pupils. The mean of percentages (not official) is {value}.',
  ),
  otherPupils: words(
    'Ескертпе: {term} – басқа оқушылар (11-сынып бітірді, 2-сынып жаңадан бағаланды).',
    'Примечание: {term} — другие учащиеся (11 класс выбыл, 2 класс оценивается впервые).',
    'Note: {term} had other pupils (grade 11 has left, grade 2 is graded for the first time).',
  ),
  notComparableHead: words(
    '{term} (салыстыруға келмейді)',
    '{term} (несопоставимо)',
    '{term} (not comparable)',
  ),
  notComparableRemote: words(
    'Ескертпе: {term} – қашықтан оқу кезеңі, салыстыруға келмейді.',
    'Примечание: {term} — дистанционное обучение, несопоставимо.',
    'Note: {term} was taught remotely and is not comparable.',
  ),
  notComparableKind: words(
    'Ескертпе: {term} – кезең түрі басқа, салыстыруға келмейді.',
    'Примечание: {term} — период другого вида, несопоставимо.',
    'Note: {term} is another kind of period and is not comparable.',
  ),
  notRanked: words(
    'Ескертпе: оқушысы аз, есебі толық емес немесе ауданы көрсетілмеген жолға орын берілмеді.',
    'Примечание: строка без места — мало учащихся, сдали не все школы или район не указан.',
    'Note: a row without a rank has too few pupils, too few schools received, or names no district.',
  ),
  attainmentHeading: words('Сапа және үлгерім', 'Качество и успеваемость', 'Quality and pass rate'),
  keyFigures: words('Негізгі көрсеткіштер', 'Основные показатели', 'Key figures'),
  indicator: words('Көрсеткіш', 'Показатель', 'Indicator'),
  schoolTypeHeading: words('Мектеп түрі', 'Тип школы', 'School type'),
  levelHeading: words('Сынып деңгейі', 'Уровень классов', 'Class level'),
  languageHeading: words('Оқыту тілі', 'Язык обучения', 'Language of teaching'),
  localityHeading: words('Қала және ауыл', 'Город и село', 'City and rural'),
  subjectHeading: words('Пәндер', 'Предметы', 'Subjects'),
  marksHeading: words('Бағалар бойынша оқушылар', 'Учащиеся по оценкам', 'Pupils by marks'),
  trendHeading: words('Тоқсандар бойынша', 'По четвертям', 'Term by term'),
  schoolsHeading: words('Мектептер', 'Школы', 'Schools'),
  weakestHeading: words(
    'Сапасы ең төмен параллельдер',
    'Параллели с самым низким качеством',
    'Grades with the lowest quality',
  ),
  refusedHeading: words('Есепке алынбаған жолдар', 'Не учтённые строки', 'Rows refused'),
  level: words('Сынып деңгейі', 'Уровень классов', 'Class level'),
  levelName: words('{span}-сыныптар', '{span} классы', 'Grades {span}'),
  urban: words('Қала', 'Город', 'Urban'),
  rural: words('Ауыл', 'Село', 'Rural'),
  gapPp: words('Қала мен ауыл айырмасы, п.т.', 'Разрыв «город – село», п.п.', 'Urban–rural gap, pp'),
  localityUnknown: words(
    'Қала не ауылы белгісіз оқушы',
    'Местность не указана, учащихся',
    'Pupils, locality unknown',
  ),
  mark: words('«{mark}»', '«{mark}»', '“{mark}”'),
  notAttested: words('Аттестатталмаған', 'Не аттестовано', 'Not attested'),
  subject: words('Пән', 'Предмет', 'Subject'),
  term: words('Тоқсан', 'Четверть', 'Term'),
  grades: words('Сынып', 'Класс', 'Grade'),
  sheet: words('Парақ', 'Лист', 'Sheet'),
  row: words('Жол', 'Строка', 'Row'),
  reason: words('Себебі', 'Причина', 'Reason'),
  'refused.unreadableMarks': words('баға саны оқылмады', 'число оценок не читается', 'marks cannot be read'),
  'refused.noMarks': words(
    'баға саны жоқ, тек пайызы бар',
    'нет числа оценок, только проценты',
    'no counts of marks, only percentages',
  ),
  'refused.noPeriod': words(
    'оқу жылы немесе тоқсаны белгісіз',
    'учебный год или четверть неизвестны',
    'school year or term unknown',
  ),
  'refused.duplicate': words('жол қайталанған', 'строка повторяется', 'the row repeats another'),
  'refused.overlap': words(
    'сыныптары бөлек жолдарда есептелді',
    'её классы уже учтены в других строках',
    'its classes are counted in other rows',
  ),
  refusedMore: words(
    'Тағы {n} жол бар, толық тізімі – «Тексеру» қойындысында.',
    'Ещё строк: {n}; полный список — на вкладке «Проверка».',
    '{n} more rows; the full list is on the Check tab.',
  ),
  qualityPercent: words('Білім сапасы, %', 'Качество знаний, %', 'Quality, %'),
  passRatePercent: words('Үлгерім, %', 'Успеваемость, %', 'Pass rate, %'),
  meanMark: words('Орташа балл', 'Средний балл', 'Mean mark'),
  souWeights: words(
    'ООЖ салмақтары (5; 4; 3; 2; н/а): {weights}',
    'Веса СОУ (5; 4; 3; 2; н/а): {weights}',
    'Weights (5; 4; 3; 2; not attested): {weights}',
  ),
  signature: words('Қолы', 'Подпись', 'Signature'),
  signatureLine: words(
    'Орындаушы: ____________________   Қолы: ______________   Күні: ______________',
    'Исполнитель: ____________________   Подпись: ______________   Дата: ______________',
    'Prepared by: ____________________   Signature: ______________   Date: ______________',
  ),
  seal: words(
    'Жасалған уақыты: {madeAt}. Барлығы есепке алынған жол: {used}, алынбағаны: {refused}. Деректер таңбасы: {hash}',
    'Сформировано: {madeAt}. Всего учтено строк: {used}, не учтено: {refused}. Отпечаток данных: {hash}',
    'Made at {madeAt}. Rows used in all: {used}, refused: {refused}. Fingerprint of the data: {hash}',
  ),
  sealRoutes: words(
    'Екі жолмен тексерілді: мектеп → аудан → барлығы және мектеп → барлығы қосындылары тең.',
    'Проверено двумя путями: суммы «школа → район → всего» и «школа → всего» равны.',
    'Proved by two routes: school → district → total and school → total give the same sums.',
  ),
  regionLine: words('Барлығы', 'В целом', 'Overall'),
  chartRanked: words(
    'Аудандар бойынша білім сапасы, % · {term} · n = {n}',
    'Качество знаний по районам, % · {term} · n = {n}',
    'Quality by district, % · {term} · n = {n}',
  ),
  chartTerms: words(
    'Сапа және үлгерім, % · {from} – {to} · n = {n}',
    'Качество и успеваемость, % · {from} – {to} · n = {n}',
    'Quality and pass rate, % · {from} – {to} · n = {n}',
  ),
  chartMarks: words(
    'Бағалар бойынша оқушылар үлесі, % · {term} · n = {n}',
    'Доля учащихся по оценкам, % · {term} · n = {n}',
    'Share of pupils by marks, % · {term} · n = {n}',
  ),
  chartLocality: words(
    'Білім сапасы: қала және ауыл, % · {term} · n = {n}',
    'Качество знаний: город и село, % · {term} · n = {n}',
    'Quality: city and rural, % · {term} · n = {n}',
  ),
  chartSchools: words(
    'Мектептер бойынша білім сапасы, % · {term} · n = {n}',
    'Качество знаний по школам, % · {term} · n = {n}',
    'Quality by school, % · {term} · n = {n}',
  ),
  axisPercent: words('%', '%', '%'),
  axisShare: words('Оқушылар үлесі, %', 'Доля учащихся, %', 'Share of pupils, %'),
  unregistered: words(
    '{school} (тізілімде жоқ)',
    '{school} (нет в реестре)',
    '{school} (not in the register)',
  ),
  districtUnknown: words('Аудан көрсетілмеген', 'Район не указан', 'District not given'),
  placeNote: words(
    'Ескертпе: орын алған аудандар мен қалалар саны – {n}.',
    'Примечание: всего районов и городов, занявших места, — {n}.',
    'Note: {n} districts and cities are ranked.',
  ),
};

/** Titles may open with a name written small within a line: «город Қонаев». */
const OPENING: ReadonlySet<SummaryWord> = new Set<SummaryWord>(['districtTitle', 'districtSheet']);

/** A text of a plan in words. */
export function textWords(text: Text, lang: Lang): string {
  if (typeof text === 'string') return text;
  if ('word' in text) {
    const filled = fill(summaryWords[text.word][lang], valuesOf(text, lang));
    return OPENING.has(text.word) ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
  }
  if ('place' in text) return districtName(text.place.kato, text.place.text, lang);
  if ('shortPlace' in text) return shortName(text.shortPlace.kato, text.shortPlace.text, lang);
  if ('term' in text) return `${partWords(text.term.part, lang)} ${schoolYearFigures(text.term.schoolYear)}`;
  if ('termKey' in text) return termKeyWords(text.termKey, lang);
  if ('asked' in text) return askedWords(text.asked, lang);
  if ('indicator' in text) return terms[text.indicator][lang];
  if ('choice' in text) return terms[text.choice as keyof typeof terms]?.[lang] ?? text.choice;
  if ('percent' in text) return percentWords(text.percent, lang, 1);
  return numberWords(text.count, lang);
}

/** Heads and titles of charts are narrow: a term stands there as «I тоқсан 2025-2026», in a sentence in full. */
const NARROW = /^chart|Head$/;

const valuesOf = (
  { word, values = {} }: Extract<Text, { word: SummaryWord }>,
  lang: Lang,
): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'number') return [name, String(value)];
      const inFull = typeof value === 'object' && 'term' in value && !NARROW.test(word);
      return [name, inFull ? periodWords(value.term, lang) : textWords(value, lang)];
    }),
  );

/** The register's name where the district was found; the words of the sheet where it was not. */
export function districtName(kato: string | null, text: string, lang: Lang): string {
  const place = kato === null ? undefined : placeByKato(kato);
  if (place) return placeName(place, lang);
  return text === '–' ? summaryWords.districtUnknown[lang] : text;
}

const CITY: Words = words('{name} қ.', 'г. {name}', '{name} city');

function shortName(kato: string | null, text: string, lang: Lang): string {
  const place = kato === null ? undefined : placeByKato(kato);
  if (!place) return districtName(kato, text, lang);
  const name = lang === 'ru' ? place.baseRu : place.baseKk;
  return place.kind === 'city' || place.kind === 'republicCity' ? fill(CITY[lang], { name }) : name;
}

/** "2025-T1" → «I тоқсан 2025-2026». */
function termKeyWords(key: string, lang: Lang): string {
  const [year = '', part = 'T1'] = key.split('-');
  return `${partWords(part as PartOfYear, lang)} ${schoolYearFigures(Number(year))}`;
}

/** The period as it was asked for: a month, a term, a half-year or a school year. */
export function askedWords(key: string, lang: Lang): string {
  if (/^\d{4}$/.test(key)) return schoolYearWords(Number(key), lang);
  const [year = '', part = ''] = key.split('-');
  return /^[TH]/.test(part)
    ? periodWords({ schoolYear: Number(year), part: part as PartOfYear }, lang)
    : monthWords(key, lang);
}
