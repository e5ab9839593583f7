import type { TengeRefusalCode } from '../../core/parse/tenge.ts';
import { type Words, words } from '../catalog.ts';

/** Why an amount of money was not read, and what to write instead. */
export type AmountRefusalCode = TengeRefusalCode | 'tenge.unit' | 'tenge.style';

export const amountRefusals: Record<AmountRefusalCode, Words> = {
  'tenge.empty': words(
    'Сома жазылмаған. Соманы енгізіңіз.',
    'Сумма не указана. Введите сумму.',
    'No amount is given. Type the amount.',
  ),
  'tenge.text': words(
    '«{text}» мәтінінде сома жоқ. Соманы цифрмен жазыңыз.',
    'В тексте «{text}» нет суммы. Запишите сумму цифрами.',
    '“{text}” holds no amount. Type the amount in digits.',
  ),
  'tenge.word': words(
    '«{word}» сөзі түсініксіз: «{text}». Тек соманы жазыңыз.',
    'Непонятно «{word}»: «{text}». Оставьте только сумму.',
    '“{word}” is not clear in “{text}”. Leave only the amount.',
  ),
  'tenge.disagree': words(
    '«{text}»: цифры мен сөздер сәйкес емес, {first} және {second}. Дұрысын қалдырыңыз.',
    '«{text}»: цифры и слова расходятся, {first} и {second}. Оставьте верное.',
    '“{text}”: digits and words disagree, {first} and {second}. Keep the right one.',
  ),
  'tenge.vague': words(
    '«{text}»: нақты сан айтылмаған. Соманы цифрмен жазыңыз.',
    '«{text}»: точное число не названо. Запишите сумму цифрами.',
    '“{text}” does not say how many. Type the amount in digits.',
  ),
  'tenge.currency': words(
    '«{text}»: валютасы теңге емес. Теңгемен жазыңыз.',
    '«{text}»: валюта не тенге. Укажите сумму в тенге.',
    '“{text}” is in another currency. Give the amount in tenge.',
  ),
  'tenge.two': words(
    '«{text}» ішінде бірнеше сан бар. Бір ұяшыққа бір сома жазыңыз.',
    'В тексте «{text}» несколько чисел. Оставьте в ячейке одну сумму.',
    '“{text}” holds several numbers. Keep one amount in a cell.',
  ),
  'tenge.range': words(
    '«{text}» – аралық. Бір соманы жазыңыз.',
    '«{text}» — диапазон. Укажите одну сумму.',
    '“{text}” is a range. Give one amount.',
  ),
  'tenge.ambiguous': words(
    '«{text}» екі түрлі оқылады: {first} және {second}. Бірлігімен толық жазыңыз.',
    '«{text}» читается двояко: {first} и {second}. Запишите полностью, с единицей.',
    '“{text}” reads two ways: {first} and {second}. Write it out with its unit.',
  ),
  'tenge.grouping': words(
    '«{text}»: цифрлар үш-үштен бөлінбеген. Санды тексеріңіз.',
    '«{text}»: цифры разбиты не по три. Проверьте число.',
    '“{text}”: the digits are not in groups of three. Check the number.',
  ),
  'tenge.order': words(
    '«{text}»: бөліктер бір сома құрамайды. Санды тексеріңіз.',
    '«{text}»: части не складываются в одну сумму. Проверьте число.',
    '“{text}”: the parts do not make one amount. Check the number.',
  ),
  'tenge.sign': words(
    '«{text}»: таңбасы екі түрлі оқылады. Теріс соманы «-» белгісімен бастаңыз.',
    '«{text}»: знак читается двояко. Отрицательную сумму начните с «-».',
    '“{text}”: the sign reads two ways. Begin a negative amount with “-”.',
  ),
  'tenge.size': words(
    'Сома тым үлкен: 90 трлн теңгеден аспауы керек. Бірлігін тексеріңіз.',
    'Сумма слишком велика: больше 90 трлн тенге. Проверьте единицу.',
    'The amount is too large: over 90 trillion tenge. Check the unit.',
  ),
  'tenge.date': words(
    'Сома орнына күн тұр ({date}). Ұяшық пішімін тексеріңіз.',
    'Вместо суммы дата ({date}). Проверьте формат ячейки.',
    'A date ({date}) stands in place of an amount. Check the cell format.',
  ),
  'tenge.unit': words(
    '«{text}» бірлігі белгісіз. Мысалы, «мың теңге» деп жазыңыз.',
    'Единица «{text}» неизвестна. Напишите, например, «тыс. тенге».',
    'The unit “{text}” is not known. Write, for example, “тыс. тенге”.',
  ),
  'tenge.style': words(
    '«{text}» түрі белгісіз: compound, scaled немесе full деп жазыңыз.',
    'Вид «{text}» неизвестен: укажите compound, scaled или full.',
    'The style “{text}” is not known: write compound, scaled or full.',
  ),
};
