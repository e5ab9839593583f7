import type { CountRefusalCode } from '../../core/parse/count.ts';
import type { DecimalRefusalCode } from '../../core/parse/decimal.ts';
import type { PercentRefusalCode } from '../../core/parse/percent.ts';
import { type Words, words } from '../catalog.ts';

const notNumber = words(
  'Сан орнына «{text}» тұр. Санды цифрмен жазыңыз.',
  'Вместо числа «{text}». Введите число цифрами.',
  '“{text}” is not a number. Type it in digits.',
);
const twoWays = words(
  '«{text}» екі түрлі оқылады: {first} және {second}. Бөлгішсіз жазыңыз.',
  '«{text}» читается двояко: {first} и {second}. Запишите без разделителя.',
  '“{text}” reads two ways: {first} and {second}. Write it without the separator.',
);
const groups = words(
  '«{text}»: цифрлар үш-үштен бөлінбеген. Санды тексеріңіз.',
  '«{text}»: цифры разбиты не по три. Проверьте число.',
  '“{text}”: the digits are not in groups of three. Check the number.',
);
const date = words(
  'Сан орнына күн тұр ({date}). Ұяшық пішімін тексеріңіз.',
  'Вместо числа дата ({date}). Проверьте формат ячейки.',
  'A date ({date}) stands in place of a number. Check the cell format.',
);

/** Why a number of pupils, posts or percent was not read. */
export const numberRefusals: Record<CountRefusalCode | DecimalRefusalCode | PercentRefusalCode, Words> = {
  'count.text': notNumber,
  'count.negative': words(
    '{value} – теріс сан, мұнда болмайды. Түзетіңіз.',
    '{value} — отрицательное число, здесь не бывает. Исправьте.',
    '{value} is negative, which cannot be. Correct it.',
  ),
  'count.fraction': words(
    '{value} – бүтін сан емес. Бүтін сан жазыңыз.',
    '{value} — не целое число. Введите целое.',
    '{value} is not a whole number. Type a whole one.',
  ),
  'count.ambiguous': twoWays,
  'count.grouping': groups,
  'count.date': date,
  'decimal.text': notNumber,
  'decimal.ambiguous': twoWays,
  'decimal.grouping': groups,
  'decimal.date': date,
  'percent.text': words(
    '«{text}» пайыз ретінде оқылмайды. Санды цифрмен жазыңыз.',
    '«{text}» не читается как процент. Введите число цифрами.',
    '“{text}” is not a percentage. Type it in digits.',
  ),
  'percent.range': words(
    '{value}\u00a0% 0–100 аралығынан тыс. Үтірдің орнын тексеріңіз.',
    '{value}\u00a0% вне пределов 0–100. Проверьте, где стоит запятая.',
    '{value}% is outside 0–100. Check the decimal comma.',
  ),
  'percent.date': date,
};
