/**
 * Endings of names, already brought to the skeleton of `fold.ts` (ы, і, й are и; ғ is г; ң is н).
 * A cut form counts only when what is left is a name of the register, so the lists may be generous.
 */

/** Kazakh cases, plain and after the possessive of names such as «Бөкейордасы»; «-дағы, -дегі, -лық, -дік»: of it. */
const KAZAKH =
  'лик дик тик индаги индеги ндаги ндеги даги деги таги теги инин нин дин тин нда нде нан нен дан ден тан тен ' +
  'мен бен пен ни ди ти га ге ка ке на не да де та те н';

/** Russian cases, `cut>put`: Семея is Семей, Астаны is Астана, Рудного is Рудный. */
const RUSSIAN = 'ого>и ому>и им>и ом>и ои>а ою>а ом> ем> а> у> е> и> ю> я> и>а е>а у>а и>я е>я ю>я';

/** After a vowel й is lost before an ending: Семея, Семею, Семеем, Семее. */
const AFTER_VOWEL = 'я>и ю>и ем>и е>и';

interface Cut {
  readonly ending: string;
  readonly put: string;
  readonly afterVowel: boolean;
}

let cuts: ReadonlyMap<string, readonly Cut[]> | undefined;

/** The endings by their last letters: a word is tried with a tenth of them. */
function theCuts(): ReadonlyMap<string, readonly Cut[]> {
  if (cuts !== undefined) return cuts;
  const byLastLetter = new Map<string, Cut[]>();
  for (const [list, afterVowel] of [
    [KAZAKH, false],
    [RUSSIAN, false],
    [AFTER_VOWEL, true],
  ] as const) {
    for (const pair of list.split(' ')) {
      const [ending = '', put = ''] = pair.split('>');
      const letter = ending.slice(-1);
      byLastLetter.set(letter, [...(byLastLetter.get(letter) ?? []), { ending, put, afterVowel }]);
    }
  }
  cuts = byLastLetter;
  return cuts;
}

const VOWEL_LAST = /[аеиоуюя]$/u;

/** What the word may be a case form of. A stem of one letter is no name. */
export function stemsOf(word: string): readonly string[] {
  const stems: string[] = [];
  for (const { ending, put, afterVowel } of theCuts().get(word.slice(-1)) ?? []) {
    if (word.length - ending.length < 2 || !word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (!afterVowel || VOWEL_LAST.test(rest)) stems.push(rest + put);
  }
  return stems;
}

/** The gender of a Russian adjective tells what it was said of: район (m), область (f). */
export interface AdjectiveForm {
  readonly stem: string;
  readonly gender: 'm' | 'f' | 'any';
}

/** «-sky» has one letter for «-ский», «-skaya» four for «-ская». */
const ADJECTIVE = /^(.{2,})ск(ии?|ого|ому|им|ом|ая|аиа|ои|ую|ие|их|ими)$/u;
const GENDER: Readonly<Record<string, AdjectiveForm['gender']>> = {
  ии: 'm',
  и: 'm',
  ого: 'm',
  ому: 'm',
  им: 'any',
  ом: 'm',
  ая: 'f',
  аиа: 'f',
  ои: 'f',
  ую: 'f',
};

/** «Талгарского» → талгар, m; undefined for a word that is no adjective of this kind. */
export function adjectiveForm(word: string): AdjectiveForm | undefined {
  const found = ADJECTIVE.exec(word);
  if (found === null) return undefined;
  return { stem: found[1]!, gender: GENDER[found[2]!] ?? 'any' };
}

/** Linking syllables between a Kazakh name and «-ский»: Шемонаих(а)-ин-ский, Коксу-й-ский. */
const LINKS = ['еин', 'ин', 'ян', 'ен', 'ов', 'ев', 'и', 'а'];

/** What an adjective stem may have been made from, when it is not itself a known one. */
export const withoutLink = (stem: string): readonly string[] =>
  LINKS.filter((link) => stem.endsWith(link) && stem.length - link.length >= 3).flatMap((link) => {
    const name = stem.slice(0, -link.length);
    return [name, `${name}а`, `${name}и`];
  });

/** The ending of an adjective with a letter lost, doubled or swapped («-сикй», «-кий», «-ска»), or «-цкий» for «-тский». */
const NEARLY_ADJECTIVE = /^(.{3,}?)(?:с?и?к|кс|с|(ц)к)(?:и{1,3}|о?го|о?му|и?м|ом|ая?|о|у|у?ю|и?е|и?х|ими)$/u;

/** The stem of what was perhaps meant as an adjective. */
export function nearlyAdjectiveStem(word: string): string | undefined {
  const found = NEARLY_ADJECTIVE.exec(word);
  return found === null ? undefined : found[1]! + (found[2] === undefined ? '' : 'т');
}
