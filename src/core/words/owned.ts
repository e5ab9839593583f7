/** The possessive of the third person: «мектебі» is its school, «ауданы» stands in every name of a district. */
import { inHarmony } from './cases.ts';
import { soundOf } from './sound.ts';

/** Words that lose the vowel of their last syllable: орны, халқы. */
const SHORTENED = /(?:орын|халық)$/u;
/** Loanwords keep their last consonant: «банкі, типі», while «сынып» becomes «сыныбы». */
const KEEPING = /(?:[нр]к|тип|этап)$/u;
const VOICED: Readonly<Record<string, string>> = { п: 'б', к: 'г', қ: 'ғ' };

/** «мектеп» → «мектебі», «бала» → «баласы», «орын» → «орны», «лагерь» → «лагері», «класс» → «класы». */
export function owned(word: string): string {
  const ending = ownedEnding(word);
  if (ending.length > 1) return word + ending;
  const stem = word.replace(/ь$/u, '').replace(/([лмст])\1$/u, '$1');
  if (SHORTENED.test(stem)) return stem.slice(0, -2) + stem.slice(-1) + ending;
  return (KEEPING.test(stem) ? stem : stem.replace(/[пкқ]$/u, (last) => VOICED[last]!)) + ending;
}

/** «-сы» after a vowel, «-ы» after a consonant, with their front forms. */
export function ownedEnding(word: string): string {
  const { front, final } = soundOf(word);
  return inHarmony(final === 'vowel' ? 'сы' : 'ы', front);
}

/** Nouns whose possessive ends the name of a place, an office, a school, a period, a subject or a figure. */
const NOUNS =
  'аудан қала облыс округ ауыл орда жол басқарма бөлім орталық мектеп гимназия лицей колледж интернат балабақша ' +
  'жыл тоқсан жартыжылдық ай күн тіл тарих баға сапа үлгерім көрсеткіш деңгей үлес сан айырма орын оқушы педагог';
/** Of many: «аудандары, мектептері»; no plain word that is met in names ends so. */
const PLURAL = /.{2}(?:[лдт]ары|[лдт]ері)$/u;

let ownedNouns: ReadonlySet<string> | undefined;

/**
 * Is the word already a possessive? By a list: from «Алматы» or «Текелі» no letter tells «ауданы». Of a joined word the
 * last part counts: «мектеп-гимназиясы», «Бөкейордасы».
 */
export function isOwned(word: string): boolean {
  ownedNouns ??= new Set(NOUNS.split(' ').map(owned));
  const last = word.toLowerCase().replace(/^.*-|^бөкей(?=орда)/u, '');
  return ownedNouns.has(last) || PLURAL.test(last);
}
