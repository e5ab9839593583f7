/** The case endings of Kazakh, from how the word before them sounds. */
import type { Sound } from './sound.ts';

/**
 * Dative «-ға», ablative «-дан», accusative «-ды», genitive «-дың», locative «-да», instrumental «-мен», and the
 * attributive «-дағы»: that which is there.
 */
export type KazakhCase = 'DAT' | 'ABL' | 'ACC' | 'GEN' | 'LOC' | 'INS' | 'ATTR';

/** After a plain word: «мектеп-ке», «орын-нан», «бала-ның». */
export function caseEnding(kase: KazakhCase, { front, final }: Sound): string {
  const a = front ? 'е' : 'а';
  const y = front ? 'і' : 'ы';
  const isVoiceless = final === 'voiceless';
  const t = isVoiceless ? 'т' : 'д';
  switch (kase) {
    case 'DAT':
      return (front ? (isVoiceless ? 'к' : 'г') : isVoiceless ? 'қ' : 'ғ') + a;
    case 'ABL':
      return `${final === 'nasal' ? 'н' : t}${a}н`;
    case 'ACC':
      return (final === 'vowel' ? 'н' : t) + y;
    case 'GEN':
      return `${final === 'vowel' || final === 'nasal' ? 'н' : t}${y}ң`;
    case 'LOC':
      return t + a;
    case 'INS':
      return isVoiceless ? 'пен' : final === 'hissing' ? 'бен' : 'мен';
    case 'ATTR':
      return `${t}${a}${front ? 'г' : 'ғ'}${y}`;
  }
}

/** After a possessive of the third person: «ауданы-ның», «қаласы-на», «мектебі-нде». */
export function caseEndingOfOwned(kase: KazakhCase, front: boolean): string {
  const a = front ? 'е' : 'а';
  const y = front ? 'і' : 'ы';
  switch (kase) {
    case 'DAT':
      return `н${a}`;
    case 'ABL':
      return `н${a}н`;
    case 'ACC':
      return 'н';
    case 'GEN':
      return `н${y}ң`;
    case 'LOC':
      return `нд${a}`;
    case 'INS':
      return 'мен';
    case 'ATTR':
      return `нд${a}${front ? 'г' : 'ғ'}${y}`;
  }
}
