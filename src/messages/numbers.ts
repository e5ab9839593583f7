import { figures, NBSP } from '../core/words/figures.ts';
import type { Lang } from './catalog.ts';

/**
 * A number in running text: decimal comma and groups of three with a no-break space in Kazakh and Russian, point and
 * comma in English; U+2212 for minus.
 */
export const numberWords = (value: number, lang: Lang, decimals?: number): string =>
  lang === 'en' ? figures(value, decimals, ',', '.') : figures(value, decimals);

/** «55,47 %» with a no-break space; "55.47%" in English. */
export const percentWords = (value: number, lang: Lang, decimals?: number): string =>
  `${numberWords(value, lang, decimals)}${lang === 'en' ? '' : NBSP}%`;
