import type { FindingMessage } from '../../core/finding.ts';
import { type Words, words } from '../catalog.ts';

/** Said of published figures that contradict each other. */
export const claimsMessages = {
  baseInterval: words(
    '{a1}: {part} саны {percent}\u00a0% болса, барлығы {low}–{high}, ал «{source}» бойынша {known}. Нақтылаңыз.',
    '{a1}: если {part} — это {percent}\u00a0%, всего {low}–{high}, а в «{source}» {known}. Уточните базу.',
    '{a1}: {part} as {percent}% means a total of {low}–{high}; “{source}” has {known}. Check.',
  ),
  twoSources: words(
    '{indicator}, {period}: {a} ({sourceA}) және {b} ({sourceB}). Ресми мәнін көрсетіңіз.',
    '{indicator}, {period}: {a} ({sourceA}) и {b} ({sourceB}). Укажите официальное значение.',
    '{indicator}, {period}: {a} ({sourceA}) and {b} ({sourceB}). Say which is official.',
  ),
  twoSourcesUndated: words(
    '{indicator}: {a} ({sourceA}, {period}) және {b} ({sourceB}). Екіншісінің кезеңін нақтылаңыз.',
    '{indicator}: {a} ({sourceA}, {period}) и {b} ({sourceB}). Уточните период второго.',
    '{indicator}: {a} ({sourceA}, {period}) and {b} ({sourceB}). Say when the second is of.',
  ),
  yearlyTotal: words(
    '{a1}: жылына {value} × {years} = {sum}, ал барлығы {total} делінген. Нақтылаңыз.',
    '{a1}: в год {value} × {years} = {sum}, а всего названо {total}. Уточните.',
    '{a1}: {value} a year × {years} = {sum}, while the total told is {total}. Check.',
  ),
  passRateGain: words(
    '{a1}: үлгерімнің {gain} п.т. өсуі екіталай, ол әдетте 97–100\u00a0%. Білім сапасы емес пе?',
    '{a1}: успеваемость едва ли выросла на {gain} п.п.: обычно она 97–100\u00a0%. Не качество ли знаний?',
    '{a1}: a pass rate, 97–100% as a rule, hardly rises by {gain} pp. Is quality of knowledge meant?',
  ),
  impliedShare: words(
    '{a1}: «{group}» үлесі {low}–{high}\u00a0% шығады, ал мектеп саны бойынша {known}\u00a0% ({part}/{base}). Нақтылаңыз.',
    '{a1}: доля «{group}» выходит {low}–{high}\u00a0%, а по числу школ {known}\u00a0% ({part} из {base}). Уточните.',
    '{a1}: the share of “{group}” comes to {low}–{high}%; by schools it is {known}% ({part} of {base}). Check.',
  ),
  changeEnds: words(
    '{a1}: өзгеріс {printed} п.т. деп жазылған, ал {now} − {before} = {diff} п.т. Түзетіңіз.',
    '{a1}: изменение указано {printed} п.п., а {now} − {before} = {diff} п.п. Исправьте.',
    '{a1}: change printed as {printed} pp, but {now} − {before} = {diff} pp. Correct it.',
  ),
  signWord: words(
    '{a1}: мәтінде «{word}» делінген, ал көрсеткіш {before} → {now}. Сөзін немесе санын түзетіңіз.',
    '{a1}: в тексте «{word}», а показатель {before} → {now}. Исправьте слово или число.',
    '{a1}: the text says “{word}”, the figure goes {before} → {now}. Correct one of them.',
  ),
  pointAsPercent: words(
    '{a1}: үлес өзгерісі пайыздық тармақпен жазылады. «{text}» орнына: «{fix}».',
    '{a1}: изменение доли пишется в процентных пунктах. Вместо «{text}»: «{fix}».',
    '{a1}: a change of a share is in percentage points. Instead of “{text}”: “{fix}”.',
  ),
  yearAgainstTerm: words(
    '{a1}: жылдық мән тоқсанмен салыстырылған ({annual} және {low}–{high}\u00a0%). Өткен жылғы сол тоқсанды алыңыз.',
    '{a1}: годовое {annual}\u00a0% рядом с четвертью ({low}–{high}\u00a0%). Возьмите ту же четверть прошлого года.',
    '{a1}: annual {annual}% is set against a term ({low}–{high}%). Use the same term of last year.',
  ),
  yearAgainstTermBy: words(
    '{a1}: жылдық {annual}, тоқсан {low}–{high}\u00a0%, кемінде {gap} п.т. {side}. Өткен жылғы сол тоқсанды алыңыз.',
    '{a1}: годовое {annual}, четверть {low}–{high}\u00a0%, {side} не менее чем на {gap} п.п. Возьмите ту же четверть.',
    '{a1}: annual {annual}%, term {low}–{high}%, at least {gap} pp {side}. Use the same term of last year.',
  ),
  notComparable: words(
    '{place}: {period} кезеңімен салыстыруға келмейді ({why}). Өзгерісті жазбаңыз.',
    '{place}: с периодом «{period}» несопоставимо ({why}). Не указывайте изменение.',
    '{place}: not comparable with {period} ({why}). Leave the change out.',
  ),
  twinTexts: words(
    '{a1}: «{figure}» {other}-жолдағы екінші тілдегі мәтінде жоқ. Екі мәтінді салыстырыңыз.',
    '{a1}: «{figure}» нет в тексте на другом языке (строка {other}). Сверьте оба текста.',
    '{a1}: “{figure}” is not in the text in the other language (row {other}). Compare both.',
  ),
} satisfies Partial<Record<FindingMessage, Words>>;
