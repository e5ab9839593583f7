import type { FigureRefusalCode } from '../../core/quantity/oneNumber.ts';
import { type Words, words } from '../catalog.ts';

/** Why a text gives no single number or percentage. */
export const figureRefusals: Record<FigureRefusalCode, Words> = {
  'figure.none': words(
    '«{text}» мәтінінде сан жоқ.',
    'В тексте «{text}» нет числа.',
    '“{text}” holds no number.',
  ),
  'figure.two': words(
    '«{text}» ішінде бірнеше сан бар. Бір санды қалдырыңыз.',
    'В тексте «{text}» несколько чисел. Оставьте одно.',
    '“{text}” holds several numbers. Keep one.',
  ),
  'figure.range': words(
    '«{text}» – аралық. Бір санды жазыңыз.',
    '«{text}» — диапазон. Укажите одно число.',
    '“{text}” is a range. Give one number.',
  ),
  'figure.vague': words(
    '«{text}»: нақты сан айтылмаған. Санды цифрмен жазыңыз.',
    '«{text}»: точное число не названо. Запишите его цифрами.',
    '“{text}” does not say how many. Type the number in digits.',
  ),
  'figure.ambiguous': words(
    '«{text}» екі түрлі оқылады: {first} және {second}. Толық жазыңыз.',
    '«{text}» читается двояко: {first} и {second}. Запишите полностью.',
    '“{text}” reads two ways: {first} and {second}. Write it out.',
  ),
  'figure.unreadable': words(
    '«{text}»: санның жазылуы түсініксіз. Цифрларын тексеріңіз.',
    '«{text}»: запись числа непонятна. Проверьте цифры.',
    '“{text}”: the number is not clear. Check its digits.',
  ),
  'figure.noPercent': words(
    '«{text}» мәтінінде пайыз жоқ.',
    'В тексте «{text}» нет процента.',
    '“{text}” holds no percentage.',
  ),
  'figure.points': words(
    '«{text}»: бұл пайыз емес, пайыздық тармақ.',
    '«{text}»: это не процент, а процентные пункты.',
    '“{text}” is in percentage points, not percent.',
  ),
};
