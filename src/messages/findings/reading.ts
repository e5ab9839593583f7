import type { FindingMessage } from '../../core/finding.ts';
import { type Words, words } from '../catalog.ts';

/** Said while a sheet is read: its headings, its cells. */
export const readingMessages = {
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
  dateOutside: words(
    '{a1}: {date} күні {schoolYear} оқу жылына кірмейді. Күнін немесе оқу жылын түзетіңіз.',
    '{a1}: дата {date} не входит в {schoolYear} учебный год. Исправьте дату или год.',
    '{a1}: {date} is outside school year {schoolYear}. Correct the date or the year.',
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
  tidyName: words(
    '{a1}: атауда латын әрпі немесе артық бос орын бар. Дұрысы: «{text}».',
    '{a1}: в названии латинская буква или лишний пробел. Правильно: «{text}».',
    '{a1}: the name has a Latin letter or a needless blank. It should be “{text}”.',
  ),
  ruleLevel: words(
    '{a1}: «{text}» деген маңыз жоқ. Мынаның бірін таңдаңыз: Қате, Ескерту, Ақпарат, Өшірулі.',
    '{a1}: важности «{text}» нет. Выберите: Ошибка, Предупреждение, К сведению, Выключено.',
    '{a1}: there is no severity “{text}”. Choose Error, Warning, Note or Off.',
  ),
  ruleLimit: words(
    '{a1}: шек орнына «{text}» тұр. Теріс емес сан жазыңыз немесе ұяшықты бос қалдырыңыз.',
    '{a1}: вместо порога «{text}». Введите неотрицательное число или оставьте ячейку пустой.',
    '{a1}: “{text}” is no limit. Enter a number of 0 or more, or leave the cell blank.',
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
  lastYears: words(
    '«{sheet}»: жылдар бойынша бағандардан соңғылары алынды: {text}.',
    '«{sheet}»: из граф по годам прочитаны последние: {text}.',
    '“{sheet}”: of the columns by years the last ones were read: {text}.',
  ),
  yearFromTitle: words(
    '«{sheet}»: «{column}» бағанындағы айлардың жылы парақ тақырыбынан алынды: {text}.',
    '«{sheet}»: год для месяцев графы «{column}» взят из заголовка листа: {text}.',
    '“{sheet}”: the year of the months in “{column}” was taken from the title of the sheet: {text}.',
  ),
  fromTitle: words(
    '«{sheet}»: «{column}» мәні парақ тақырыбынан алынды: {text}.',
    '«{sheet}»: значение графы «{column}» взято из заголовка листа: {text}.',
    '“{sheet}”: “{column}” was taken from the title of the sheet: {text}.',
  ),
} satisfies Partial<Record<FindingMessage, Words>>;
