import { type Words, words } from '../catalog.ts';

/** Why a printed percentage and a whole number say nothing of each other. */
export type ShareRefusalCode =
  | 'share.decimals'
  | 'share.digits'
  | 'share.zeroPart'
  | 'share.zeroPercent'
  | 'share.noTotal';

export const shareRefusals: Record<ShareRefusalCode, Words> = {
  'share.decimals': words(
    'Үтірден кейінгі таңба саны 0-ден 10-ға дейінгі бүтін сан болуы керек, ал «{text}» тұр.',
    'Число знаков после запятой должно быть целым от 0 до 10, а указано «{text}».',
    'The number of decimals must be a whole number from 0 to 10, not “{text}”.',
  ),
  'share.digits': words(
    '{value}\u00a0%: үтірден кейінгі таңба саны көрсетілгеннен ({decimals}) көп. Бірін түзетіңіз.',
    '{value}\u00a0%: знаков после запятой больше, чем указано ({decimals}). Исправьте одно из двух.',
    '{value}% has more decimals than was said ({decimals}). Correct one of the two.',
  ),
  'share.zeroPart': words(
    'Бөлігі 0: жалпы санды одан табу мүмкін емес. Басқа бөлігін алыңыз.',
    'Часть равна 0: общее число по ней не определить. Возьмите другую часть.',
    'The part is 0, which tells nothing of the total. Take another part.',
  ),
  'share.zeroPercent': words(
    '0\u00a0% деп тұр: жалпы санның ең азы – {low}, жоғарғы шегі жоқ. Пайызды дәлірек жазыңыз.',
    'Указано 0\u00a0%: общее число не меньше {low}, верхней границы нет. Запишите процент точнее.',
    'The percentage is 0: the total is at least {low} and has no upper bound. Give more decimals.',
  ),
  'share.noTotal': words(
    '{part} саны {value}\u00a0% болатын жалпы сан жоқ. Екеуін де тексеріңіз.',
    'Нет такого общего числа, от которого {part} составляет {value}\u00a0%. Проверьте оба числа.',
    'There is no total of which {part} is {value}%. Check both numbers.',
  ),
};
