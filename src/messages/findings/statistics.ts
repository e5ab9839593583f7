import type { FindingMessage } from '../../core/finding.ts';
import { type Words, words } from '../catalog.ts';

/** Said by the rules that set one row against its peers, or one period against the next. */
export const statisticsMessages = {
  outlier: words(
    '{a1}: {value}\u00a0% ұқсас жолдардан едәуір бөлек (әдетте {low}–{high}\u00a0%). Тексеріңіз.',
    '{a1}: {value}\u00a0% заметно отличается от сходных строк (обычно {low}–{high}\u00a0%). Проверьте.',
    '{a1}: {value}% stands apart from similar rows (usually {low}–{high}%). Check.',
  ),
  jump: words(
    '{a1}: {before} → {now}\u00a0%, {n} оқушы үшін {delta} п.т. тым көп. Растаңыз немесе түзетіңіз.',
    '{a1}: {before} → {now}\u00a0%; {delta} п.п. много при числе учащихся {n}. Подтвердите или исправьте.',
    '{a1}: {before} → {now}%; {delta} pp is a lot for {n} pupils. Confirm or correct.',
  ),
  strayPeriod: words(
    '{a1}: «{text}», ал парақтың басқа жолдарында «{usual}». Қайсысы дұрыс, тексеріңіз.',
    '{a1}: «{text}», а в остальных строках листа «{usual}». Проверьте, что верно.',
    '{a1}: “{text}”, while the other rows of the sheet have “{usual}”. Check which is right.',
  ),
  strayOblast: words(
    '{a1}: «{text}», ал басқа жолдардағы аудандар – {usualKk}. Ауданын тексеріңіз.',
    '{a1}: «{text}», а районы остальных строк — {usualRu}. Проверьте район.',
    '{a1}: “{text}”, while the districts of the other rows are in {usualKk}. Check the district.',
  ),
  copiedMonth: words(
    '{row}-жол: барлық сан өткен кезеңмен бірдей. Дерек жаңа болса, растаңыз.',
    'Строка {row}: все числа как в прошлом периоде. Если данные новые, подтвердите.',
    'Row {row}: every number equals the period before. If the data are new, confirm.',
  ),
  copiedRows: words(
    '{row}-жолдан бастап {n} жолдың барлық саны өткен кезеңмен бірдей. Дерек жаңа болса, растаңыз.',
    'Со строки {row}, строк {n}: все числа как в прошлом периоде. Если данные новые, подтвердите.',
    'From row {row}, rows: {n}: every number equals the period before. If the data are new, confirm.',
  ),
  unitSlip: words(
    '{a1}: бір оқушыға шаққанда ұқсас жолдардан шамамен {times} есе {more}. Өлшем бірлігін тексеріңіз.',
    '{a1}: на одного учащегося примерно в {times} раз {more}, чем в сходных строках. Проверьте единицу.',
    '{a1}: per pupil about {times} times {more} than similar rows. Check the unit.',
  ),
  unitSlipRows: words(
    '{a1}: ұқсас жолдардан шамамен {times} есе {more}. Өлшем бірлігін тексеріңіз.',
    '{a1}: примерно в {times} раз {more}, чем в сходных строках. Проверьте единицу.',
    '{a1}: about {times} times {more} than similar rows. Check the unit.',
  ),
  unitSlipColumn: words(
    '{a1}: баған түгел ұқсас жолдардан шамамен {times} есе {more}. Өлшем бірлігін тексеріңіз.',
    '{a1}: весь столбец примерно в {times} раз {more} сходных строк. Проверьте единицу.',
    '{a1}: the whole column is about {times} times {more} than similar rows. Check the unit.',
  ),
} satisfies Partial<Record<FindingMessage, Words>>;
