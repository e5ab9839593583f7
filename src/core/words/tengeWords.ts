import type { Tiyn } from '../model/tiyn.ts';
import { kazakhNumber } from './kazakhNumber.ts';
import { russianNumber } from './russianNumber.ts';
import { russianNoun } from './russianPlural.ts';

/** The languages in which sums are written out in offices. */
export type OfficeLanguage = 'kk' | 'ru';

/**
 * An amount in words, as the end of a contract has it: «жеті жүз бір миллион жүз жиырма мың теңге 50 тиын». Tiyn are
 * two digits, and left out where there are none. Small letters: a line begins with a capital, a cell need not.
 */
export function tengeInWords(tiyn: Tiyn, lang: OfficeLanguage): string {
  if (tiyn < 0) return `минус ${tengeInWords(-tiyn as Tiyn, lang)}`;
  const hundredths = tiyn % 100;
  const whole = (tiyn - hundredths) / 100;
  const tenge = lang === 'kk' ? `${kazakhNumber(whole)} теңге` : `${russianNumber(whole)} тенге`;
  return hundredths === 0 ? tenge : `${tenge} ${tiynText(hundredths, lang)}`;
}

/** «05 тиын», in Russian «05 тиынов»: what is left over a whole tenge, 0–99, in two digits. */
export const tiynText = (hundredths: number, lang: OfficeLanguage): string =>
  `${String(hundredths).padStart(2, '0')} ${lang === 'kk' ? 'тиын' : russianNoun(hundredths, 'тиын')}`;
