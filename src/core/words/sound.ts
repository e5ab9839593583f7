/** How the end of a Kazakh word sounds: all that its endings depend on. */
export interface Sound {
  /** Front words take «е, і» in their endings, back ones «а, ы». */
  readonly front: boolean;
  readonly final: FinalSound;
}

/** `hissing` is з and ж, which only the instrumental tells from the other voiced sounds. */
export type FinalSound = 'vowel' | 'nasal' | 'hissing' | 'voiced' | 'voiceless';

/** The sound of a word written in Cyrillic; of a phrase give the last word. */
export function soundOf(word: string): Sound {
  const letters = word.toLowerCase().replace(/[ьъ]$/u, '');
  return { front: isFront(letters), final: finalSound(letters.slice(-1)) };
}

const FINALS: readonly (readonly [letters: string, sound: FinalSound])[] = [
  ['аәеёоөұүыіэя', 'vowel'],
  ['мнң', 'nasal'],
  ['зж', 'hissing'],
  // At the end of a word и and у close it as й and w do: «би-ді», «тау-дың», «елу-ге».
  ['рлйуию', 'voiced'],
];

/** All other letters, б, в, г, д of loanwords too: «округке», «миллиардтан», «Қонаевта». */
const finalSound = (letter: string): FinalSound =>
  FINALS.find(([letters]) => letters.includes(letter))?.[1] ?? 'voiceless';

/** Back though their last vowel is front: «Көксу, Жетісу» end in «су», water; in «тарих» the и is of a back word. */
const BACK = /(?:^|-)(?:көксу|жетісу|тарих)$/u;
/** Loanwords with these ends are front whatever their vowel: педагог, округ, банк, парк, пункт. */
const FRONT = /(?:г|[нр]к|кт)$/u;
/** «Қонаев, Сәтбаев»: -ев upon a back vowel leaves the name back; «Сергеев, Тимирязев» are front by their own е. */
const BACK_SURNAME = /[аоұыя]ев$/u;
/** «Әуезов, Мүсірепов» keep the front vowels of the Kazakh name; «Уәлиханов, Панфилов» are back. */
const FRONT_SURNAME = /[әөүі][^аоұыя]*ов$/u;
/** A last у closes a word (елу, Медеу, тексеру) and says nothing of it: the vowel before decides. */
const CLOSING_U = /[ую]$/u;
const OTHER_THAN_VOWELS = /[^аәеёиоөуұүыіэюя]/gu;

/** The harmony of the last vowel, with the exceptions above. A word without vowels is taken as back. */
function isFront(letters: string): boolean {
  if (BACK.test(letters) || BACK_SURNAME.test(letters)) return false;
  if (FRONT.test(letters) || FRONT_SURNAME.test(letters)) return true;
  const vowel = letters.replace(CLOSING_U, '').replace(OTHER_THAN_VOWELS, '').slice(-1) || 'а';
  return 'әеёиөүіэю'.includes(vowel);
}
