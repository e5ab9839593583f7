import { oncePerText } from '../remember.ts';

/**
 * Letters as people really type them: Latin look-alikes in Cyrillic words, Kazakh letters from old 8-bit fonts, Kazakh
 * written on a Russian keyboard. Comparing text always goes through here.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  ə: 'ә',
  ï: 'ү',
};

/** Seen where text was typed in a font that drew Kazakh letters at the places of other ones. */
const OLD_FONT: Readonly<Record<string, string>> = { ї: 'ү', ќ: 'қ', ґ: 'ө', є: 'ғ', ѕ: 'ң', ў: 'ұ' };

const RUSSIAN_KEYBOARD: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  й: 'и',
};

const CYRILLIC = /\p{Script=Cyrillic}/u;
const WORD = /[\p{L}\p{M}]+/gu;

const replaceLetters = (text: string, table: Readonly<Record<string, string>>): string => {
  let out = '';
  for (const letter of text) out += table[letter] ?? letter;
  return out;
};

/** Lower case, one form of each letter, look-alikes turned Cyrillic in every word that has a Cyrillic letter. */
export function foldLetters(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().replace(/ё/g, 'е');
  return lower.replace(WORD, (word) =>
    CYRILLIC.test(word) ? replaceLetters(replaceLetters(word, LOOK_ALIKES), OLD_FONT) : word,
  );
}

/** `foldLetters`, and Kazakh letters as a Russian keyboard has them: «Оқушы» and «Окушы» become one. */
export const skeletonOf: (text: string) => string = oncePerText((text) =>
  replaceLetters(foldLetters(text), RUSSIAN_KEYBOARD),
);

/** Every letter as a Cyrillic one, Kazakh letters kept: the letter of a class stands alone, and 5A is 5А, not 5Ә. */
export const asCyrillic = (text: string): string =>
  replaceLetters(replaceLetters(text.normalize('NFC').toLowerCase(), LOOK_ALIKES), OLD_FONT);
