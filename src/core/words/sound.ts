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

/** At the end of a word и and у close it as й and w do: «би-ді», «тау-дың», «елу-ге». */
function finalSound(letter: string): FinalSound {
  if ('аәеёоөұүыіэя'.includes(letter)) return 'vowel';
  if ('мнң'.includes(letter)) return 'nasal';
  if ('зж'.includes(letter)) return 'hissing';
  // All others, б, в, г, д of loanwords too, are voiceless: «округке», «миллиардтан», «Қонаевта».
  return 'рлйуию'.includes(letter) ? 'voiced' : 'voiceless';
}

/**
 * Back though their last vowel is front: «Көксу, Жетісу» end in «су», water; in «тарих» the и is of a back word; -ев
 * upon a back vowel leaves «Қонаев, Сәтбаев» back, while «Сергеев, Тимирязев» are front by their own е.
 */
const BACK = /(?:(?:^|-)(?:көксу|жетісу|тарих)|[аоұыя]ев)$/u;
/**
 * Front though theirs is back: loanwords with certain ends (педагог, округ, банк, парк, пункт), and «Әуезов,
 * Мүсірепов», which keep the front vowels of the Kazakh name, unlike «Уәлиханов, Панфилов».
 */
const FRONT = /(?:г|[нр]к|кт|[әөүі][^аоұыя]*ов)$/u;
/** A last у closes a word (елу, Медеу, тексеру) and says nothing of it: the vowel before decides. */
const CLOSING_U = /[ую]$/u;

/** The harmony of the last vowel, with the exceptions above. A word without vowels is taken as back. */
function isFront(letters: string): boolean {
  if (BACK.test(letters)) return false;
  if (FRONT.test(letters)) return true;
  const vowels = letters.replace(CLOSING_U, '').replace(/[^аәеёиоөуұүыіэюя]/gu, '');
  return vowels !== '' && 'әеёиөүіэю'.includes(vowels.slice(-1));
}
