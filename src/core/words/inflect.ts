/**
 * Kazakh words and figures with their endings. The ending goes on the last written word, and on a number only where no
 * noun follows it: «200-ге жуық», but «55 135 оқушыға».
 */
import { roundHalfUp } from '../rounding.ts';
import { caseEnding, caseEndingOfOwned, type KazakhCase } from './cases.ts';
import { figures, NBSP } from './figures.ts';
import { kazakhNumber } from './kazakhNumber.ts';
import { isOwned, owned, ownedEnding } from './owned.ts';
import { soundOf } from './sound.ts';

/** A case; the possessive («part of»: 10-ы, 3-еуі); or a case upon the possessive: 49-ының, 9-ында. */
export type KazakhForm = KazakhCase | 'POSS' | `POSS+${KazakhCase}`;

/** «Талғар ауданы» → «Талғар ауданында», «орын» → «орынға». What does not end in a Cyrillic letter is left as it is. */
export function inflectWords(text: string, form: KazakhForm): string {
  const last = /[\p{Script=Cyrillic}-]+$/u.exec(text)?.[0];
  if (last === undefined) return text;
  const before = text.slice(0, -last.length);
  const kase = caseOf(form);
  const isPossessive = form.startsWith('POSS');
  if (isPossessive || isOwned(last)) {
    const possessed = isOwned(last) ? last : owned(last);
    return before + possessed + (kase ? caseEndingOfOwned(kase, soundOf(possessed).front) : '');
  }
  const stem = stemOf(last);
  return before + (kase ? joined(stem, caseEnding(kase, soundOf(stem))) : last);
}

/** «методист» + «-тің» is «методистің»: after с one т is enough. */
const joined = (stem: string, ending: string): string => (stem + ending).replace(/стт/u, 'ст');

/** «балға», «класқа»: of a double letter one stays. «Приозерскіде»: after -ск an і makes the ending sayable. */
const stemOf = (word: string): string => word.replace(/([лмст])\1$/u, '$1').replace(/ск$/u, 'скі');

/**
 * A name that somebody typed: an abbreviation, a number or a closing quote at its end takes no certain ending, so the
 * noun stands after it: «№ 5 ЖББМ мектебінде».
 */
export const inflectName = (name: string, form: KazakhForm, noun: string): string =>
  /[а-яәғқңөұүһіё]$/u.test(name) ? inflectWords(name, form) : `${name} ${inflectWords(noun, form)}`;

/**
 * «55,47-ге», «1 122-ден», «35 000-нан»: the last word that is said decides, of a fraction its digits read as a
 * number. With at most so many decimals: «8,0» would be said in two ways, so zeros at the end are dropped.
 */
export function inflectNumber(value: number, form: KazakhForm, decimals?: number): string {
  const shown = decimals === undefined ? value : roundHalfUp(value, decimals);
  const text = figures(shown);
  return `${text}-${endingAfter(lastSaid(text), form, collective(text))}`;
}

/** «55,47 %-ға»: «%» is said «пайыз», however the number ends. All `decimals` stand. */
export const inflectPercent = (value: number, form: KazakhForm, decimals?: number): string =>
  `${figures(value, decimals)}${NBSP}%-${endingAfter('пайыз', form)}`;

/** From one to seven a part is counted by the collective: «3-еуі», said «үшеуі»; alone, not at the end of «13». */
const collective = (text: string): string | undefined =>
  /^[1-7]$/.test(text) ? (text === '6' ? 'ауы' : 'еуі') : undefined;

function endingAfter(said: string, form: KazakhForm, possessive = ownedEnding(said)): string {
  const kase = caseOf(form);
  if (!form.startsWith('POSS')) return kase ? caseEnding(kase, soundOf(said)) : '';
  return possessive + (kase ? caseEndingOfOwned(kase, /[іе]$/u.test(possessive)) : '');
}

const caseOf = (form: KazakhForm): KazakhCase | undefined =>
  form === 'POSS' ? undefined : (form.replace('POSS+', '') as KazakhCase);

/** The last word of a number in figures: of «55,47» it is «жеті». */
function lastSaid(text: string): string {
  const [whole = '', fraction] = text.replace(/[^\d,]/gu, '').split(',');
  return kazakhNumber(Number(fraction ?? whole)).replace(/^.* /u, '');
}
