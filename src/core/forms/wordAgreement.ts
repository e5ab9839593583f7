import { isGroup } from './sameWords.ts';

/** Endings that Kazakh strings on a noun: «көрсеткіш+тер+і+нің». Written in the skeleton alphabet. */
const KAZAKH_ENDINGS = `(?:[лдт][ае]р)?(?:[ыи]м?|с[ыи])?(?:н?[дтн][ыи]н|н?[дт][ае](?:г[ыи]|н)?|н?[гк]?[ае]|н[ыи]|д[ыи]|[мбп]ен)?$`;
const ONLY_ENDINGS = new RegExp(`^${KAZAKH_ENDINGS}`);
/** The shortest that is left: «лагерьмен» and «лагерьлермен» are one camp. */
const STEM = new RegExp(`^(.{5,}?)${KAZAKH_ENDINGS}`);

/** «Қамтылған» and «қамтылмаған», «баға» and «бағасыз» differ in a syllable, and in everything. */
const KAZAKH_NOT = /[мбп][ае](?:[гк][ае]н|ит[ыи]н|[иу]?д[ыи])|с[ыи]з/;

/** Whole names of things that begin longer words: «пол» is no half-year, «вид» no видео. */
const SHORTEST_CUT = 5;

/**
 * How well two words agree, 0–1: the same; an ending apart; an abbreviation («кач» of «качество», «уч-ся» of
 * «учащихся»); one slip of the key in a long word («кпән»).
 */
export function wordAgreement(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (/\d/.test(short) || /\d/.test(long)) return 0;
  // «класс-комплект» is no longer way to write «класс».
  if (long.includes('-') && !short.includes('-')) return 0;
  if (KAZAKH_NOT.test(short) !== KAZAKH_NOT.test(long)) return 0;
  if (long.startsWith(short) && short.length >= 3) {
    if (short.length >= long.length - 3) return 0.95;
    if (short.length >= 4 && ONLY_ENDINGS.test(long.slice(short.length))) return 0.95;
    // An abbreviation is short, or nearly the word; «аттестация» is another word than «аттестацияланбаған».
    return short.length <= 7 || long.length - short.length <= 4 ? 0.85 : 0;
  }
  if (short.length >= 4 && isVoiced(short, long)) return 0.95;
  const hyphen = short.indexOf('-');
  if (hyphen > 0 && long.startsWith(short.slice(0, hyphen)) && long.endsWith(short.slice(hyphen + 1)))
    return 0.95;
  const stem = commonStart(short, long);
  if (stem >= 5 && stem >= long.length - 4 && stem >= short.length - 3) return 0.9;
  if (stem >= 5 && STEM.exec(short)?.[1] === STEM.exec(long)?.[1]) return 0.9;
  if (short.length >= 5 && long.length - short.length <= 1 && isOneSlip(short, long)) return 0.85;
  return 0;
}

/**
 * `wordAgreement` of a word of a heading with one of ours. Cut short it is short on purpose: with a dot («уч.»), or long
 * enough to be nothing else; and ours are never longer ways to write an abbreviation of theirs. Words that stand for all
 * of one meaning agree with none of another, however alike they look.
 */
export function agreementWith(word: string, known: string): number {
  if (word === known) return 1;
  if (isGroup(word) && isGroup(known)) return 0;
  if (word.endsWith('.')) {
    const cut = word.slice(0, -1);
    if (cut === known) return 1;
    return cut.length > 2 && known.startsWith(cut) ? 0.9 : 0;
  }
  // «Орт» is a mark, «орта» the middle: what we know as cut short is so cut.
  if (known.length < 4 && known.length < word.length) return 0;
  const score = wordAgreement(word, known);
  if (score !== 0.85 || Math.abs(word.length - known.length) <= 1) return score;
  const isCut = known.length > word.length ? known.startsWith(word) : word.startsWith(known);
  return isCut && Math.min(word.length, known.length) < SHORTEST_CUT ? 0 : score;
}

/** «Аумақ» and «аумағы», «үздік» and «үздігі»: before a vowel қ, к and п are voiced. */
function isVoiced(short: string, long: string): boolean {
  const last = short.length - 1;
  const isPair = /^(?:кг|пб)$/.test(`${short[last]}${long[last]}`);
  return isPair && long.startsWith(short.slice(0, last)) && ONLY_ENDINGS.test(long.slice(short.length));
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Do the words differ by one letter put in, left out, changed or swapped with its neighbour? */
function isOneSlip(short: string, long: string): boolean {
  const start = commonStart(short, long);
  const rest = short.length - start;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return (
    short.slice(start + 1) === long.slice(start + 1) ||
    (swapped && rest >= 2 && short.slice(start + 2) === long.slice(start + 2))
  );
}
