import type { Cell } from '../core/cell.ts';
import { parseTenge } from '../core/parse/tenge.ts';
import { tengeInWords } from '../core/words/tengeWords.ts';
import { refusal } from './answer.ts';
import { perCell } from './kinds.ts';
import { officeLanguage } from './languageOfCell.ts';

/** Соманы сөзбен жазады, тиынымен, қазақша не орысша. / Пишет сумму прописью, с тиынами, по-казахски или по-русски.
 * @param {number|string|range} value Сома: сан не мәтін / сумма: число или текст.
 * @param {string} lang Тілі, міндетті емес: kk немесе ru / язык, необязательно: kk или ru.
 * @example =TENGE_WORDS(701120000,5) → жеті жүз бір миллион жүз жиырма мың теңге 50 тиын
 * @example =TENGE_WORDS("21,599 млрд.теңге"; "ru") → двадцать один миллиард пятьсот девяносто девять миллионов тенге
 * @customfunction */
export const TENGE_WORDS = perCell((value: Cell, lang: Cell) => {
  const language = officeLanguage(lang);
  if (typeof language !== 'string') return language;
  const parsed = parseTenge(value);
  return parsed.ok ? tengeInWords(parsed.value, language) : refusal(parsed.error);
});
