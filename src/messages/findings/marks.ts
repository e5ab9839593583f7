import type { FindingMessage } from '../../core/finding.ts';
import { type Words, words } from '../catalog.ts';

/** Said by the rules over sheets of marks, and by the rule of totals. */
export const marksMessages = {
  marksIncomplete: words(
    '«{sheet}»: мына баған жоқ, сондықтан баға саны есептелмейді: {column}. Бағанды қосыңыз.',
    '«{sheet}»: нет графы, поэтому оценки не считаются: {column}. Добавьте её.',
    '“{sheet}”: a column is missing, so the marks are not counted: {column}. Add it.',
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
  duplicateDiffers: words(
    '{row} және {other}-жол: {school}, {classGroup}: сандары әртүрлі ({what}). Бірін қалдырыңыз.',
    'Строки {row} и {other}: {school}, {classGroup}: числа разные ({what}). Оставьте верную.',
    'Rows {row} and {other}: {school}, {classGroup}: other numbers ({what}). Keep the right one.',
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
  cityRuralSum: words(
    '{a1}: қала {urban} + ауыл {rural} = {sum}, ал барлығы {total}. Түзетіңіз.',
    '{a1}: город {urban} + село {rural} = {sum}, а всего {total}. Исправьте.',
    '{a1}: urban {urban} + rural {rural} = {sum}, but the total is {total}. Correct it.',
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
} satisfies Partial<Record<FindingMessage, Words>>;
