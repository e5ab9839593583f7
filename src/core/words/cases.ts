/** The case endings of Kazakh, from how the word before them sounds. */
import type { FinalSound, Sound } from './sound.ts';

/**
 * Dative, ablative, accusative, genitive, locative, instrumental, and the attributive «that which is there»; each in its
 * back form, as it stands after р or л.
 */
const PLAIN = { DAT: 'ға', ABL: 'дан', ACC: 'ды', GEN: 'дың', LOC: 'да', INS: 'мен', ATTR: 'дағы' };
/** The same after a possessive of the third person: «ауданы-ның», «қаласы-на», «мектебі-нде». */
const OWNED = { DAT: 'на', ABL: 'нан', ACC: 'н', GEN: 'ның', LOC: 'нда', INS: 'мен', ATTR: 'ндағы' };

export type KazakhCase = keyof typeof PLAIN;

/** After a plain word: «мектеп-ке», «орын-нан», «бала-ның». */
export function caseEnding(kase: KazakhCase, { front, final }: Sound): string {
  const ending = PLAIN[kase];
  return inHarmony(firstSound(kase, final) + ending.slice(1), front);
}

/** After a possessive. */
export const caseEndingOfOwned = (kase: KazakhCase, front: boolean): string => inHarmony(OWNED[kase], front);

/** The first consonant follows the sound before it: -тан after a voiceless one, -нан after a nasal. */
function firstSound(kase: KazakhCase, final: FinalSound): string {
  const first = PLAIN[kase].charAt(0);
  if (final === 'voiceless') return { ғ: 'қ', д: 'т', м: 'п' }[first] ?? first;
  if (kase === 'INS') return final === 'hissing' ? 'б' : first;
  const isNasal =
    (kase === 'ABL' && final === 'nasal') ||
    (kase === 'ACC' && final === 'vowel') ||
    (kase === 'GEN' && (final === 'nasal' || final === 'vowel'));
  return isNasal ? 'н' : first;
}

const FRONT: Readonly<Record<string, string>> = { а: 'е', ы: 'і', ғ: 'г', қ: 'к' };

/** Back and front forms differ in four letters. */
export const inHarmony = (ending: string, front: boolean): string =>
  front ? ending.replace(/[аығқ]/gu, (letter) => FRONT[letter] ?? letter) : ending;
