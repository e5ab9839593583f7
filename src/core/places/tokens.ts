import { oncePerText } from '../remember.ts';
import { squash } from './fold.ts';
import { FORMER_CODES } from './formerNames.ts';
import { misspeltRole, readMisspelt } from './misspelt.ts';
import { beginsName, type NameReading, readName } from './names.ts';
import type { Place } from './place.ts';
import { placeByKato } from './register.ts';
import { roleOf, type WordRole } from './vocabulary.ts';
import { BREAK, type Words, wordsOf } from './words.ts';

/** One step of a text: a name, a word with a role, an unknown word, or a break between parts of the text. */
export type Token =
  | { readonly is: 'name'; readonly reading: NameReading }
  | { readonly is: 'code'; readonly places: readonly Place[] }
  | WordRole
  | { readonly is: 'unknown' }
  | { readonly is: 'break' };

/** The tokens of a text; `first` and `last` are the words each is made of. */
export interface Tokens {
  readonly words: Words;
  readonly list: readonly Token[];
  readonly first: readonly number[];
  readonly last: readonly number[];
}

export interface Spelling {
  /** Words wholly in Latin letters are Cyrillic typed with look-alikes. */
  readonly latinAsLookAlikes: boolean;
  /** Words that are nothing as they stand are read as what they are near to. */
  readonly mends: boolean;
}

const LONGEST_NAME = 3;

interface Step {
  readonly token: Token;
  readonly length: number;
}

/** Splits a text into tokens. */
export function tokensOf(text: string, { latinAsLookAlikes, mends }: Spelling): Tokens {
  const words = wordsOf(text, latinAsLookAlikes);
  const list: Token[] = [];
  const first: number[] = [];
  const last: number[] = [];
  for (let at = 0; at < words.folded.length; ) {
    const exact = tokenAt(words.folded, at);
    const { token, length } = mends ? (mendedAt(words.folded, at, exact.token) ?? exact) : exact;
    list.push(token);
    first.push(at);
    last.push(at + length - 1);
    at += length;
  }
  return { words, list: withVillages(words.folded, list, first), first, last };
}

/** «а.» is short for аудан («Іле а.»), but where a district is named otherwise for ауыл: «Талғар ауд., Абай а.». */
function withVillages(
  words: readonly string[],
  list: readonly Token[],
  first: readonly number[],
): readonly Token[] {
  if (!words.includes('а')) return list;
  const isShort = (at: number): boolean => words[first[at]!] === 'а';
  const isDistrict = (token: Token): boolean => token.is === 'type' && token.kinds.includes('district');
  if (!list.some((token, at) => isDistrict(token) && !isShort(at))) return list;
  return list.map((token, at) => (isDistrict(token) && isShort(at) ? roleOf('округ')! : token));
}

function tokenAt(words: readonly string[], at: number): Step {
  const word = words[at]!;
  // «2025 г.» is a year.
  if (word === 'г' && /^(19|20)\d\d$/u.test(words[at - 1] ?? ''))
    return { token: { is: 'noise' }, length: 1 };
  const about = aboutWord(word);
  const next = words[at + 1];
  if (next === undefined || next === BREAK) return about.step;
  const name = about.opensName ? longestName(words, at) : undefined;
  if (name !== undefined) return name;
  const pair = about.opensAbbreviation ? abbreviation(word, next) : undefined;
  return pair === undefined ? about.step : { token: pair, length: 2 };
}

/** What is known of a word wherever it stands: columns repeat a few hundred words. */
const aboutWord = oncePerText((word) => ({
  step: { token: tokenOf(word), length: 1 },
  opensName: beginsName(squash(word), true),
  opensAbbreviation: /^(ауд|обл|к|г|р|а|шагин|икшам)$/u.test(word),
}));

function tokenOf(word: string): Token {
  if (word === BREAK) return { is: 'break' };
  if (/^\d{9}$/u.test(word)) return { is: 'code', places: placesOfCode(word) };
  const role = roleOf(squash(word));
  if (role !== undefined) return role;
  const reading = readName(word);
  return reading === undefined ? { is: 'unknown' } : { is: 'name', reading };
}

/** «ауд-да», «қ-сы», «обл-ти», «р-он»: a short type word and its ending. */
const WITH_ENDING =
  /^(р\.о?н([ауеи]|ом|ов|ами?|ах)?|(ауд|обл|к|г)\.(и|си|аси|иси|ани)?(да|нда|га|на|н|нин|дин|дан|нан|ти|т|мен|даги|ндаги)?)$/u;

/** «Қ.Ә.», «Г.А.», «р-н» and «а.о.» come in two words; «шағын аудан» is a quarter of a town. */
function abbreviation(first: string, second: string): WordRole | undefined {
  const pair = `${first}.${second}`;
  if (pair === 'к.а') return roleOf('ка');
  if (pair === 'г.а') return roleOf('га');
  if (pair === 'а.о' || /^(шагин|икшам)\.аудан/u.test(pair)) return roleOf('округ');
  return WITH_ENDING.test(pair) ? roleOf(first) : undefined;
}

/** A letter may open a name («М. Жұмабаев»); after a name «г. а.» and «қ. ә.» would pass for its case ending. */
const isNoLaterPart = (word: string): boolean => word.length === 1 || word === 'ка' || word === 'га';

/** Names of several words, and one word that is a name although it looks like a type word: «Жаңа қала». */
function longestName(words: readonly string[], at: number): Step | undefined {
  const word = words[at]!;
  const next = words[at + 1]!;
  // «г. Гурьев» is a type word and a name, not a doubled letter.
  if (isNoLaterPart(next) || next.startsWith(word) || !beginsName(squash(word + next.slice(0, 2))))
    return undefined;
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 1; length -= 1) {
    const reading = joined(words, at, length, readName);
    if (reading !== undefined) return { token: { is: 'name', reading }, length };
  }
  return undefined;
}

function joined(
  words: readonly string[],
  at: number,
  length: number,
  read: (word: string) => NameReading | undefined,
): NameReading | undefined {
  const parts = words.slice(at, at + length);
  return parts.slice(1).some(isNoLaterPart) ? undefined : read(parts.join(''));
}

/** An unknown word, or one with an initial before it, by what it is near to: a type word, or a name. */
function mendedAt(words: readonly string[], at: number, exact: Token): Step | undefined {
  // «Северо-Казахстанска»: «Казахстан» says nothing by itself, but is a part of names.
  const isUnknown = (word: string | undefined): boolean =>
    word !== undefined && (aboutWord(word).step.token.is === 'unknown' || word.startsWith('казахстан'));
  const isInitial = words[at]!.length === 1 && isUnknown(words[at + 1]);
  if (exact.is !== 'unknown' && !isInitial) return undefined;
  const role = misspeltRole(words[at]!);
  if (role !== undefined) return { token: role, length: 1 };
  let longest = 1;
  while (longest < LONGEST_NAME && isUnknown(words[at + longest]) && !misspeltRole(words[at + longest]!))
    longest += 1;
  for (let length = longest; length > (isInitial ? 1 : 0); length -= 1) {
    const reading = joined(words, at, length, readMisspelt);
    // «г.» before a misspelt name is hardly its first letter.
    const isName = reading !== undefined && (!isInitial || reading.places().length > 0);
    if (isName) return { token: { is: 'name', reading }, length };
  }
  return undefined;
}

/** The unit of a code of this edition, or of the edition before June 2022. */
function placesOfCode(kato: string): readonly Place[] {
  const former = FORMER_CODES.split('\n').find((line) => line.startsWith(kato));
  const place = placeByKato(kato) ?? placeByKato(former?.slice(10) ?? '');
  return place === undefined ? [] : [place];
}
