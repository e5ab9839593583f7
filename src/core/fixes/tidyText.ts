import { oncePerText } from '../remember.ts';

/** Latin letters that look like Cyrillic ones, as people type them by mistake. */
const LATIN = 'aceopxyiABCEHIKMOPTXYh';
const CYRILLIC = 'асеорхуіАВСЕНІКМОРТХУһ';

/**
 * A name as it should be written: Latin letters in Cyrillic words are Cyrillic, there is one blank between words and none around
 * them. Undefined where it is so written already, or where a word is half Latin in earnest.
 */
export const tidyText = oncePerText((text): string | undefined => {
  const tidy = text
    .replace(/[\s\u00a0\u202f\u2009]+/gu, ' ')
    .trim()
    .replace(/[\p{L}\p{M}]+/gu, (word) => (isMixed(word) ? inCyrillic(word) : word));
  return tidy === text || tidy === '' ? undefined : tidy;
});

const isMixed = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word) && /[A-Za-z]/.test(word);

function inCyrillic(word: string): string {
  const letters = [...word].map((letter) => {
    const at = LATIN.indexOf(letter);
    return at < 0 ? letter : CYRILLIC.charAt(at);
  });
  // «Qазақ»: a letter without a twin was meant.
  return letters.some((letter) => /[A-Za-z]/.test(letter)) ? word : letters.join('');
}
