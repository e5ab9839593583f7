import { roundHalfUp } from '../core/rounding.ts';
import type { Lang } from './catalog.ts';

const NBSP = '\u00a0';

/**
 * A number in running text: decimal comma and groups of three with a no-break space in Kazakh and Russian, point and
 * comma in English; U+2212 for minus. Our own, since the spaces of `Intl` differ between engines.
 */
export function numberWords(value: number, lang: Lang, decimals?: number): string {
  const rounded = decimals === undefined ? value : roundHalfUp(value, decimals);
  const plain = decimals === undefined ? plainDigits(rounded) : rounded.toFixed(decimals);
  const [whole = '0', fraction] = plain.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : NBSP);
  const sign = rounded < 0 ? '−' : '';
  return fraction === undefined ? sign + grouped : `${sign}${grouped}${lang === 'en' ? '.' : ','}${fraction}`;
}

/** At most ten decimals and no exponent: what a person would have typed. */
const plainDigits = (value: number): string => String(Number(value.toFixed(10)));

/** «55,47 %» with a no-break space; "55.47%" in English. */
export const percentWords = (value: number, lang: Lang, decimals?: number): string =>
  `${numberWords(value, lang, decimals)}${lang === 'en' ? '' : NBSP}%`;
