import { oncePerText } from '../remember.ts';

/**
 * Every way of writing a name brought to one skeleton of plain Cyrillic letters, so that «Талғар», «Талгар»,
 * «ТАЛЃАР», "Talgar" and «Tалғар» with a Latin T meet. Only letters are touched; endings are cut in `inflection.ts`.
 */

/** Latin letters that look like Cyrillic ones, met inside a Cyrillic word. Case matters: B is В, b is в. */
const LOOK_ALIKES = 'AА BВ CС EЕ HН IІ KК MМ OО PР TТ XХ YУ aа bв cс eе hһ iі kк mм oо pр tт uи xх yу ƏӘ əә';

/**
 * Kazakh letters and the Russian ones that stand for them; then old 8-bit fonts, whose Kazakh letters come out as
 * Serbian and Ukrainian ones («КЇРШІМ», «Ќазаќстан», «САЛЫќ»). ы, і and й fall together with и: Russian spellings of
 * Kazakh names choose between them at will (Райымбек, Раимбек).
 */
const SKELETON = 'әа ғг қк ңн өо ұу үу һх іи ыи йи ёе эе ' + 'їу ќк ґо єг ѕн ја ѓг ўу љл њн ±у';

/** Latin spellings, longest first: passport Latin, the Kazakh alphabets of 2018 (ý is у) and 2021, English. */
const LATIN =
  'shch=щ zh=ж kh=х gh=г sh=ш ch=ч ts=ц ya=иа yu=ю ye=е ia=иа iy=и ' +
  'a=а ä=а á=а ə=а b=б c=к d=д e=е é=е f=ф g=г ğ=г ǵ=г ǧ=г h=х i=и ı=и ï=и í=и j=ж k=к l=л m=м n=н ñ=н ń=н ŋ=н ' +
  'o=о ö=о ó=о p=п q=к r=р s=с ş=ш t=т u=у ü=у ú=у ū=у v=в w=у x=кс y=и ý=у z=з';

interface Tables {
  readonly lookAlike: ReadonlyMap<string, string>;
  readonly skeleton: ReadonlyMap<string, string>;
  readonly latin: readonly (readonly [string, string])[];
}

let tables: Tables | undefined;

function theTables(): Tables {
  const pairs = (list: string): ReadonlyMap<string, string> =>
    new Map(list.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]));
  tables ??= {
    lookAlike: pairs(LOOK_ALIKES),
    skeleton: pairs(SKELETON),
    latin: LATIN.split(' ').map((pair) => pair.split('=') as [string, string]),
  };
  return tables;
}

const WORD = /[\p{L}\p{M}±]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

const replaceLetters = (text: string, table: ReadonlyMap<string, string>): string => {
  let replaced = '';
  for (const letter of text) replaced += table.get(letter) ?? letter;
  return replaced;
};

function transliterate(word: string): string {
  const { latin } = theTables();
  let text = '';
  for (let at = 0; at < word.length; ) {
    const pair = latin.find(([from]) => word.startsWith(from, at));
    text += pair === undefined ? word.charAt(at) : pair[1];
    at += pair === undefined ? 1 : pair[0].length;
  }
  return text;
}

function fold(composed: string, latinAsLookAlikes: boolean): string {
  const { lookAlike, skeleton } = theTables();
  const word = composed.normalize('NFC');
  const cyrillic =
    CYRILLIC.test(word) || latinAsLookAlikes
      ? replaceLetters(word, lookAlike).toLowerCase()
      : transliterate(word.toLowerCase());
  // Signs of softness, «дж» (Джамбыл, Урджар) and what only breaks a line are spelling.
  return replaceLetters(cyrillic, skeleton)
    .replace(/[ьъ\p{M}\xad\u200b-\u200d]/gu, '')
    .replace(/дж/gu, 'ж');
}

// «ауданы», «район» stand in every row.
const foldOnce = oncePerText((word) => fold(word, false));

/**
 * The skeleton of one word. A word wholly in Latin letters is transliterated, or, on request, read as Cyrillic typed
 * with look-alikes («CAPAH»).
 */
export const foldWord = (word: string, latinAsLookAlikes = false): string =>
  latinAsLookAlikes ? fold(word, true) : foldOnce(word);

/** The text with each word brought to its skeleton; everything between the words stays. */
export const foldText = (text: string): string =>
  text.normalize('NFC').replace(WORD, (word) => foldWord(word));

/** A key for looking up: doubled letters once («Аққулы», «Акулы»; «Райымбек», «Раимбек»). */
export function squash(folded: string): string {
  // Most words double nothing: they are returned as they came. A loop, being ten times faster here than a pattern.
  let squashed = '';
  let from = 0;
  for (let at = 1; at < folded.length; at += 1) {
    if (folded.charCodeAt(at) !== folded.charCodeAt(at - 1)) continue;
    squashed += folded.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? folded : squashed + folded.slice(from);
}
