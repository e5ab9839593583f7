import { a1 } from '../core/a1.ts';
import type { Finding, FindingMessage } from '../core/finding.ts';
import { fill, type Lang, type Words, words } from './catalog.ts';
import { numberWords } from './numbers.ts';
import { schoolYearFigures } from './period.ts';
import { terms } from './terms.ts';

/** What is wrong, where, and what to do, in at most 120 characters. */
export const findingMessages: Readonly<Record<FindingMessage, Words>> = {
  sheetEmpty: words(
    '«{sheet}» парағы бос. Деректерін енгізіңіз немесе парақты өшіріңіз.',
    'Лист «{sheet}» пуст. Внесите данные или удалите лист.',
    'Sheet “{sheet}” is empty. Enter its data, or delete the sheet.',
  ),
  sheetUnrecognised: words(
    '«{sheet}»: таныс бағандар табылмады. Бірінші 20 жолдың біріне тақырып жазыңыз: {expected}.',
    '«{sheet}»: знакомых граф не найдено. Напишите шапку в одной из первых 20 строк: {expected}.',
    '“{sheet}”: no known columns. Put headings into one of the first 20 rows: {expected}.',
  ),
  headingMissing: words(
    '«{sheet}» парағында «{column}» бағаны жоқ. Бағанды қосыңыз немесе мәнін парақ үшін бір рет көрсетіңіз.',
    'На листе «{sheet}» нет графы «{column}». Добавьте её или укажите значение один раз для всего листа.',
    'Sheet “{sheet}” has no column “{column}”. Add it, or give its value once for the whole sheet.',
  ),
  headingUnsure: words(
    '{a1}: «{heading}» бағаны «{column}» ме? Растаңыз, әзірге қолданылмайды.',
    '{a1}: графа «{heading}» — это «{column}»? Подтвердите, пока она не используется.',
    '{a1}: is “{heading}” the column “{column}”? Confirm; until then it is not used.',
  ),
  type: words(
    '{a1}: сан орнына «{text}» тұр. Санды цифрмен жазыңыз.',
    '{a1}: вместо числа «{text}». Введите число цифрами.',
    '{a1}: “{text}” is not a number. Type it in digits.',
  ),
  negativeCount: words(
    '{a1}: {value} – теріс сан, «{column}» бағанында болмайды. Түзетіңіз.',
    '{a1}: {value} — отрицательное число, в графе «{column}» не бывает. Исправьте.',
    '{a1}: {value} is negative; “{column}” cannot be. Correct it.',
  ),
  fractionCount: words(
    '{a1}: {value} – бөлшек сан, «{column}» бағанында болмайды. Бүтін сан жазыңыз.',
    '{a1}: {value} — дробное число, в графе «{column}» не бывает. Введите целое.',
    '{a1}: {value} is a fraction; “{column}” counts whole pupils. Enter a whole number.',
  ),
  percentRange: words(
    '{a1}: {value}\u00a0% 0–100 аралығынан тыс. Үтірдің орнын тексеріңіз.',
    '{a1}: {value}\u00a0% вне пределов 0–100. Проверьте, где стоит запятая.',
    '{a1}: {value}% is outside 0–100. Check the decimal comma.',
  ),
  markRange: words(
    '{a1}: орташа балл {value} 2–5 аралығынан тыс. Түзетіңіз.',
    '{a1}: средний балл {value} вне пределов 2–5. Исправьте.',
    '{a1}: mean mark {value} is outside 2–5. Correct it.',
  ),
  required: words(
    '{a1}: «{column}» толтырылмаған. Мәнін енгізіңіз, дерек жоқ болса «–» қойыңыз.',
    '{a1}: графа «{column}» не заполнена. Введите значение или «–», если данных нет.',
    '{a1}: “{column}” is empty. Enter a value, or “–” if there are no data.',
  ),
  choice: words(
    '{a1}: «{text}» тізімде жоқ. Мынаның бірін таңдаңыз: {options}.',
    '{a1}: «{text}» нет в списке. Выберите одно из: {options}.',
    '{a1}: “{text}” is not on the list. Choose one of: {options}.',
  ),
  unknownTerm: words(
    '{a1}: «{text}» деген тоқсан жоқ. Мынаның бірін таңдаңыз: I–IV, I–II жартыжылдық, жылдық, қорытынды.',
    '{a1}: четверти «{text}» нет. Выберите одно из: I–IV, I–II полугодие, годовая, итоговая.',
    '{a1}: there is no term “{text}”. Choose one of: I–IV, half-year I–II, annual, final.',
  ),
  schoolYear: words(
    '{a1}: «{text}» – оқу жылы емес. Екі жылын да жазыңыз: 2025-2026.',
    '{a1}: «{text}» — не учебный год. Запишите оба года: 2025-2026.',
    '{a1}: “{text}” is no school year. Write both years: 2025-2026.',
  ),
  month: words(
    '{a1}: «{text}» – ай емес. Айды жылымен жазыңыз: 2025 қараша.',
    '{a1}: «{text}» — не месяц. Запишите месяц с годом: ноябрь 2025.',
    '{a1}: “{text}” is no month. Write the month with its year: November 2025.',
  ),
  year: words(
    '{a1}: «{text}» – жыл емес. Төрт цифрмен жазыңыз: 2025.',
    '{a1}: «{text}» — не год. Запишите четырьмя цифрами: 2025.',
    '{a1}: “{text}” is no year. Write it in four digits: 2025.',
  ),
  date: words(
    '{a1}: «{text}» – күні емес. 01.09.2026, 2026 қыркүйек немесе 2026 түрінде жазыңыз.',
    '{a1}: «{text}» — не дата. Запишите как 01.09.2026, сентябрь 2026 или 2026.',
    '{a1}: “{text}” is no date. Write 01.09.2026, September 2026 or 2026.',
  ),
  amount: words(
    '{a1}: «{text}» – сома емес. Бір соманы бірлігімен жазыңыз: 701 млн 120 мың теңге.',
    '{a1}: «{text}» — не сумма. Запишите одну сумму с единицей: 701 млн 120 тыс. тенге.',
    '{a1}: “{text}” is no amount. Write one amount with its unit: 701.12 mln tenge.',
  ),
  amountAmbiguous: words(
    '{a1}: «{text}» екі түрлі оқылады: {first} және {second}. Бірлігімен толық жазыңыз.',
    '{a1}: «{text}» читается двояко: {first} и {second}. Запишите полностью, с единицей.',
    '{a1}: “{text}” reads two ways: {first} and {second}. Write it out with its unit.',
  ),
  moneyUnit: words(
    '{a1}: «{text}» – ақша бірлігі емес. Мынаның бірін жазыңыз: теңге, мың теңге, млн теңге.',
    '{a1}: «{text}» — не денежная единица. Запишите: тенге, тыс. тенге или млн тенге.',
    '{a1}: “{text}” is no unit of money. Write tenge, mln tenge or mlrd tenge.',
  ),
  unitOfSheet: words(
    '{a1}: «{column}» бағаны «{text}» бірлігінде оқылды, ол кесте үстінде көрсетілген.',
    '{a1}: графа «{column}» прочитана в единицах «{text}»: они указаны над таблицей.',
    '{a1}: “{column}” was read in “{text}”, the unit named above the table.',
  ),
  unitUnknown: words(
    '{a1}: «{column}» бірлігі көрсетілмеген, теңге деп оқылды. Тақырыбына бірлігін жазыңыз.',
    '{a1}: единица графы «{column}» не указана, прочитано в тенге. Укажите её в заголовке.',
    '{a1}: “{column}” names no unit and was read in tenge. Put the unit into the heading.',
  ),
  grades: words(
    '{a1}: «{text}» – сынып емес. 7А, 7 немесе 5-9 түрінде жазыңыз.',
    '{a1}: «{text}» — не класс. Запишите как 7А, 7 или 5-9.',
    '{a1}: “{text}” is no class. Write 7А, 7 or 5-9.',
  ),
  unknownDistrict: words(
    '{a1}: «{text}» аудандар тізімінен табылмады. Мүмкін: {candidatesKk}. Дұрысын таңдаңыз.',
    '{a1}: «{text}» нет среди районов и городов. Возможно: {candidatesRu}. Выберите нужное.',
    '{a1}: “{text}” is no known district. Perhaps: {candidatesKk}. Choose one.',
  ),
  unknownDistrictBare: words(
    '{a1}: «{text}» аудандар мен қалалар тізімінен табылмады. Атауын толық жазыңыз.',
    '{a1}: «{text}» нет среди районов и городов. Напишите название полностью.',
    '{a1}: “{text}” is no known district or city. Write its name in full.',
  ),
  districtClash: words(
    '{a1}: «{text}» бірнеше облыста бар: {candidatesKk}. Облысын көрсетіңіз.',
    '{a1}: «{text}» есть в нескольких областях: {candidatesRu}. Укажите область.',
    '{a1}: “{text}” exists in several oblasts: {candidatesKk}. Name the oblast.',
  ),
  districtByCompany: words(
    '{a1}: «{text}» – {placeKk} ({code}) деп оқылды: басқа аудандар да сол облыста.',
    '{a1}: «{text}» прочитано как {placeRu} ({code}): остальные районы листа в той же области.',
    '{a1}: “{text}” was read as {placeKk} ({code}): the other districts lie in that oblast.',
  ),
  districtSpelling: words(
    '{a1}: «{text}» – {placeKk} ({code}) деп оқылды. Атауын түзетіңіз.',
    '{a1}: «{text}» прочитано как {placeRu} ({code}). Исправьте название.',
    '{a1}: “{text}” was read as {placeKk} ({code}). Correct the name.',
  ),
  marksOver: words(
    '{row}-жол: бағалар мен н/а қосындысы {sum}, оқушы саны {pupils}. Салыстырып түзетіңіз.',
    'Строка {row}: оценок и н/а в сумме {sum}, учащихся {pupils}. Сверьте и исправьте.',
    'Row {row}: marks and not attested add to {sum}, pupils {pupils}. Compare and correct.',
  ),
  marksShort: words(
    '{row}-жол: бағалар мен н/а қосындысы {sum}, оқушы саны {pupils}. Бағасы жоқтарды көрсетіңіз.',
    'Строка {row}: оценок и н/а в сумме {sum}, учащихся {pupils}. Укажите, у кого нет оценки.',
    'Row {row}: marks and not attested add to {sum}, pupils {pupils}. Enter those without a mark.',
  ),
  marksShortSheet: words(
    '«{sheet}»: {n} жолда баға саны оқушы санынан аз. «н/а» және «босатылған» бағандарын қосыңыз.',
    '«{sheet}»: в строках ({n}) оценок меньше, чем учащихся. Добавьте графы «н/а» и «освобождено».',
    '“{sheet}”: {n} rows have fewer marks than pupils. Add columns for not attested and exempt.',
  ),
  printedRate: words(
    '{a1}: «{indicator}» {printed}\u00a0% деп жазылған, есептегенде {computed}\u00a0%. Қайсысы дұрыс, нақтылаңыз.',
    '{a1}: «{indicator}» указано {printed}\u00a0%, по расчёту {computed}\u00a0%. Уточните, что верно.',
    '{a1}: “{indicator}” says {printed}%, the marks give {computed}%. Settle which is right.',
  ),
  printedRateUnit: words(
    '{a1}: «{indicator}» {printed}\u00a0%, есептегенде {computed}\u00a0%: басқаша дөңгелектелген. Соңғы цифрын тексеріңіз.',
    '{a1}: «{indicator}» {printed}\u00a0%, по расчёту {computed}\u00a0%: округлено иначе. Сверьте последнюю цифру.',
    '{a1}: “{indicator}” {printed}%, the marks give {computed}%: rounded otherwise. Check the last digit.',
  ),
  printedRateWithoutNotAttested: words(
    '{a1}: «{indicator}» {printed}\u00a0% н/а қосылмай есептелген, қосқанда {computed}\u00a0%. Базасын нақтылаңыз.',
    '{a1}: «{indicator}» {printed}\u00a0% посчитано без н/а, с ними {computed}\u00a0%. Уточните базу.',
    '{a1}: “{indicator}” {printed}% leaves out the not attested; with them {computed}%. Settle the base.',
  ),
  printedRateOfPupils: words(
    '{a1}: «{indicator}» {printed}\u00a0% барлық {pupils} оқушыдан есептелген, бағаланатындардан {computed}\u00a0%. Нақтылаңыз.',
    '{a1}: «{indicator}» {printed}\u00a0% посчитано от всех учащихся ({pupils}), от оцениваемых {computed}\u00a0%. Уточните.',
    '{a1}: “{indicator}” {printed}% is of all {pupils} pupils; of those graded it is {computed}%. Settle it.',
  ),
  qualityOverPass: words(
    '{row}-жол: сапа {quality}\u00a0% үлгерімнен ({passRate}\u00a0%) жоғары. Бағандар ауыспағанын тексеріңіз.',
    'Строка {row}: качество {quality}\u00a0% выше успеваемости ({passRate}\u00a0%). Не перепутаны ли графы?',
    'Row {row}: quality {quality}% exceeds pass rate {passRate}%. Check for swapped columns.',
  ),
  threesShare: words(
    '{row}-жол: үлгерім {passRate}\u00a0% бен сапа {quality}\u00a0% айырмасы «3» үлесіне ({computed}\u00a0%) тең емес. Тексеріңіз.',
    'Строка {row}: успеваемость {passRate}\u00a0% минус качество {quality}\u00a0% не равно доле «3» ({computed}\u00a0%). Проверьте.',
    'Row {row}: pass rate {passRate}% less quality {quality}% is not the share of 3s ({computed}%). Check.',
  ),
  gradeOne: words(
    '{row}-жол: 1-сынып сапа базасына кірмейді, {n} оқушы есепке алынбады. Өзгерту: «Баптау».',
    'Строка {row}: 1 класс не входит в базу качества, исключено учащихся: {n}. Изменить: «Настройки».',
    'Row {row}: grade 1 is outside the base; pupils left out: {n}. Change it in Settings.',
  ),
  duplicate: words(
    '{row}-жол мен {other}-жол бірдей: {school}, {classGroup}, {period}. Біреуін қалдырыңыз.',
    'Строки {row} и {other} повторяются: {school}, {classGroup}, {period}. Оставьте одну.',
    'Rows {row} and {other} repeat: {school}, {classGroup}, {period}. Keep one.',
  ),
  overlap: words(
    '{row}-жол ({classGroup}) және {other}-жол ({part}) қабаттасады: {school}. {row}-жол есепке алынбады.',
    'Строка {row} ({classGroup}) пересекается со строкой {other} ({part}): {school}. Строка {row} не учтена.',
    'Row {row} ({classGroup}) overlaps row {other} ({part}): {school}. Row {row} is left out.',
  ),
  totalSum: words(
    '{a1}: барлығы {total}, бөліктер қосындысы {sum}, айырмасы {diff}. Бөліктерін тексеріңіз.',
    '{a1}: всего {total}, сумма частей {sum}, разница {diff}. Проверьте слагаемые.',
    '{a1}: total {total}, parts add to {sum}, difference {diff}. Check the parts.',
  ),
  outsideParts: words(
    '{a1}: жалпы мән {value}\u00a0% бөліктердің {min}–{max}\u00a0% аралығынан тыс. Қайта есептеңіз.',
    '{a1}: общий показатель {value}\u00a0% вне пределов частей {min}–{max}\u00a0%. Пересчитайте.',
    '{a1}: overall {value}% lies outside its parts, {min}–{max}%. Recalculate.',
  ),
  totalIsMean: words(
    '{a1}: {printed}\u00a0% – пайыздардың орташасы. Оқушы саны бойынша {computed}\u00a0% шығады. Қайта есептеңіз.',
    '{a1}: {printed}\u00a0% — среднее из процентов. По числу учащихся выходит {computed}\u00a0%. Пересчитайте.',
    '{a1}: {printed}% is a mean of percentages. By the pupils it is {computed}%. Recalculate.',
  ),
  souOther: words(
    '{a1}: «{indicator}» {printed}\u00a0% басқа салмақпен ({set}) есептелген; біздің салмақпен {computed}\u00a0%.',
    '{a1}: «{indicator}» {printed}\u00a0% посчитано с другими весами ({set}); по нашим {computed}\u00a0%.',
    '{a1}: “{indicator}” {printed}% uses other weights ({set}); with ours it is {computed}%.',
  ),
  formulaError: words(
    '{a1}: формула қатесі {text}. Формуланы түзетіңіз немесе мәнін енгізіңіз.',
    '{a1}: ошибка формулы {text}. Исправьте формулу или введите значение.',
    '{a1}: formula error {text}. Correct the formula, or enter the value.',
  ),
  headingTwice: words(
    '{a1}: бұл жерден бастап баған атаулары қайталанады ({n}), олар оқылмады. Бөлек параққа көшіріңіз.',
    '{a1}: отсюда названия граф повторяются ({n}), они не прочитаны. Перенесите их на другой лист.',
    '{a1}: from here headings repeat ({n}); these columns are not read. Move them to a sheet of their own.',
  ),
  carriedDown: words(
    '{a1}: «{column}» бос ұяшықтары ({n}) жоғарыдағы мәнімен оқылды. Басқаша болса, толтырыңыз.',
    '{a1}: пустые ячейки графы «{column}» ({n}) прочитаны по значению выше. Если это не так, заполните их.',
    '{a1}: blank cells of “{column}” ({n}) were read as the value above. If that is wrong, fill them in.',
  ),
  fromTitle: words(
    '«{sheet}»: «{column}» мәні парақ тақырыбынан алынды: {text}.',
    '«{sheet}»: значение графы «{column}» взято из заголовка листа: {text}.',
    '“{sheet}”: “{column}” was taken from the title of the sheet: {text}.',
  ),
};

/** Values that are names of something, not figures: never grouped or given a decimal comma. */
const PLAIN: ReadonlySet<string> = new Set(['row', 'other', 'code']);

/** A finding as a sentence, with its place in it. */
export function findingText(finding: Finding, lang: Lang): string {
  const { sheet, row, column } = finding;
  const values: Record<string, string | number> = {
    sheet,
    row,
    a1: column === undefined ? `${row}` : a1(row, column),
  };
  const template = findingMessages[finding.message][lang];
  for (const [name, value] of Object.entries(finding.values)) {
    const text = valueText(name, value, lang);
    values[name] = /[«“]/.test(template.charAt(template.indexOf(`{${name}}`) - 1))
      ? innerQuotes(text, lang)
      : text;
  }
  return fill(template, values);
}

function valueText(name: string, value: string | number, lang: Lang): string {
  if (typeof value === 'string') return value.startsWith('@') ? termText(value.slice(1), lang) : value;
  return PLAIN.has(name) ? String(value) : numberWords(value, lang);
}

/** A heading with quotes of its own stands within quotes: «на „5“», in English “на ‘5’”. */
const innerQuotes = (text: string, lang: Lang): string =>
  lang === 'en' ? text.replace(/«/g, '‘').replace(/»/g, '’') : text.replace(/«/g, '„').replace(/»/g, '“');

/** «@quality» is a term; «@T1 2025» is a term of a school year. */
function termText(key: string, lang: Lang): string {
  const [name = '', year] = key.split(' ');
  const word = terms[name as keyof typeof terms]?.[lang] ?? name;
  return year === undefined ? word : `${word} ${schoolYearFigures(Number(year))}`;
}
