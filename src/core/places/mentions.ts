import { foldText, squash } from './fold.ts';
import { FORMER_CODES } from './formerNames.ts';
import { maySpreadOverWords, type NameReading, readName } from './names.ts';
import type { Place } from './place.ts';
import { placeByKato } from './register.ts';
import { roleOf, type WordRole } from './vocabulary.ts';

/** One step of a text: a name, a word with a role, an unknown word, or a break between parts of the text. */
export type Token =
  | { readonly is: 'name'; readonly reading: NameReading; readonly word: string }
  | { readonly is: 'code'; readonly places: readonly Place[] }
  | WordRole
  | { readonly is: 'unknown'; readonly word: string }
  | { readonly is: 'break' };

/** A place that the text speaks of: the units it may be, and whether the kind was said in so many words. */
export interface Mention {
  readonly places: readonly Place[];
  readonly isTyped: boolean;
}

const LONGEST_NAME = 3;
/** A break is a comma, a bracket, a slash, a line end; a hyphen inside a word only parts it. */
const WORD_OR_BREAK = /[\p{L}\p{N}]+|[,;:()/|\n\r]|\s[-–—]\s/gu;

/** Splits a text into tokens. */
export function tokensOf(text: string, latinAsLookAlikes: boolean): readonly Token[] {
  const words = (foldText(text, latinAsLookAlikes).match(WORD_OR_BREAK) ?? []).map((word) =>
    /[\p{L}\p{N}]/u.test(word) ? word : ',',
  );
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const { token, length } = tokenAt(words, at);
    tokens.push(token);
    at += length;
  }
  return tokens;
}

function tokenAt(words: readonly string[], at: number): { token: Token; length: number } {
  const word = words[at]!;
  if (word === ',') return { token: { is: 'break' }, length: 1 };
  if (/^\d{9}$/u.test(word)) return { token: { is: 'code', places: placesOfCode(word) }, length: 1 };
  const name = longestName(words, at);
  if (name !== undefined) return name;
  const pair = abbreviation(word, words[at + 1]);
  if (pair !== undefined) return { token: pair, length: 2 };
  const role = roleOf(squash(word));
  if (role !== undefined) return { token: role, length: 1 };
  const reading = readName(word);
  return {
    token: reading === undefined ? { is: 'unknown', word } : { is: 'name', reading, word },
    length: 1,
  };
}

/** «Қ.Ә.», «Г.А.», «р-н» and «а.о.» come in two words. */
function abbreviation(first: string, second: string | undefined): WordRole | undefined {
  const pair = `${first}.${second ?? ''}`;
  if (pair === 'к.а') return roleOf('ка');
  if (pair === 'г.а') return roleOf('га');
  if (/^р\.н(а|у|е|ом)?$/u.test(pair)) return roleOf('рн');
  return pair === 'а.о' ? roleOf('округ') : undefined;
}

/** A letter may open a name («М. Жұмабаев»); after a name «г. а.» and «қ. ә.» would pass for its case ending. */
const isBreakOrInitial = (word: string): boolean => /^(\P{L}|\p{L}|ка|га)$/u.test(word);

/** Names of several words, and one word that is a name although it looks like a type word: «Жаңа қала». */
function longestName(words: readonly string[], at: number): { token: Token; length: number } | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 1; length -= 1) {
    const part = words.slice(at, at + length);
    if (part.slice(1).some(isBreakOrInitial)) continue;
    const word = part.join('');
    const reading = maySpreadOverWords(word) ? readName(word) : undefined;
    if (reading !== undefined) return { token: { is: 'name', reading, word }, length };
  }
  return undefined;
}

/** The unit of a code of this edition, or of the edition before June 2022. */
function placesOfCode(kato: string): readonly Place[] {
  const former = FORMER_CODES.split('\n').find((line) => line.startsWith(kato));
  const place = placeByKato(kato) ?? placeByKato(former?.slice(10) ?? '');
  return place === undefined ? [] : [place];
}

/** A text read in one way: its mentions, or that it holds words that were not understood. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly isUnderstood: boolean;
}

/**
 * The ways to tie the type words to the names, the most complete ones, best first. «Алматы обл. Жамбыл ауд.» has one
 * complete way; «Алматы обл. Жамбыл» has two, and the register decides between them.
 */
export function readingsOf(tokens: readonly Token[]): readonly Reading[] {
  const types = tokens.flatMap((token, at) => (token.is === 'type' ? [at] : []));
  const ways = tie(tokens, types, new Map());
  const most = ways.reduce((best, way) => Math.max(best, way.size), 0);
  return ways.filter((way) => way.size === most).map((way) => readingOf(tokens, types, way));
}

/** Name position → type position. */
type Ties = ReadonlyMap<number, number>;

function tie(tokens: readonly Token[], types: readonly number[], ties: Ties): readonly Ties[] {
  const [at, ...rest] = types;
  if (at === undefined) return [ties];
  const ways: Ties[] = [];
  for (const name of namesBeside(tokens, at)) {
    if (!ties.has(name) && placesAt(tokens, name, at).length > 0) {
      ways.push(...tie(tokens, rest, new Map([...ties, [name, at]])));
    }
  }
  return [...ways, ...tie(tokens, rest, ties)];
}

function placesAt(tokens: readonly Token[], name: number, typeAt?: number): readonly Place[] {
  const token = tokens[name];
  const type = typeAt === undefined ? undefined : tokens[typeAt];
  return token?.is === 'name' ? token.reading.places(type?.is === 'type' ? type.kinds : undefined) : [];
}

/** The names next to a type word, the likelier first: a Kazakh type word and a Russian adjective go name first. */
function namesBeside(tokens: readonly Token[], at: number): readonly number[] {
  const before = nearestName(tokens, at, -1);
  const after = nearestName(tokens, at, 1);
  const token = tokens[at];
  const previous = before === undefined ? undefined : tokens[before];
  const follows =
    token !== undefined &&
    'follows' in token &&
    (token.follows || (previous?.is === 'name' && previous.reading.isAdjective));
  return [follows ? before : after, follows ? after : before].filter((name) => name !== undefined);
}

function nearestName(tokens: readonly Token[], at: number, step: 1 | -1): number | undefined {
  let position = at + step;
  while (tokens[position]?.is === 'noise' || tokens[position]?.is === 'named') position += step;
  return tokens[position]?.is === 'name' ? position : undefined;
}

function readingOf(tokens: readonly Token[], types: readonly number[], ties: Ties): Reading {
  const foreign = new Set(foreignNames(tokens, types, ties));
  const mentions: Mention[] = [];
  let isUnderstood = true;
  tokens.forEach((token, at) => {
    if (token.is === 'code') mentions.push({ places: token.places, isTyped: true });
    else if (token.is === 'name' && !foreign.has(at)) mentions.push(mentionAt(tokens, at, ties.get(at)));
    else if (token.is === 'unknown' && !isExcused(tokens, at, ties)) isUnderstood = false;
  });
  return { mentions, isUnderstood };
}

function mentionAt(tokens: readonly Token[], at: number, typeAt: number | undefined): Mention {
  const token = tokens[at];
  const isAdjective = token?.is === 'name' && token.reading.isAdjective;
  return { places: placesAt(tokens, at, typeAt), isTyped: typeAt !== undefined || isAdjective };
}

/** Names that belong to a village, a street or a school, or to a town below our register («Талғар қаласы»). */
function foreignNames(tokens: readonly Token[], types: readonly number[], ties: Ties): readonly number[] {
  const tied = new Set(ties.values());
  const owners = tokens.flatMap((token, at) =>
    token.is === 'other' || isSchoolName(tokens, at) ? [at] : [],
  );
  return [...types.filter((at) => !tied.has(at)), ...owners].flatMap((at) =>
    namesBeside(tokens, at)
      .slice(0, 1)
      .filter((name) => !ties.has(name)),
  );
}

/** «Абай атындағы мектеп», not «Мүсірепов атындағы аудан». */
function isSchoolName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.is !== 'named') return false;
  return tokens[token.follows ? at + 1 : at - 1]?.is !== 'type';
}

/** An unknown word is let pass only as part of a smaller place's or a school's name. */
function isExcused(tokens: readonly Token[], at: number, ties: Ties): boolean {
  const tied = new Set(ties.values());
  return ([1, -1] as const).some((step) => {
    let position = at + step;
    while (tokens[position]?.is === 'unknown' || tokens[position]?.is === 'noise') position += step;
    const token = tokens[position];
    return token?.is === 'other' || token?.is === 'named' || (token?.is === 'type' && !tied.has(position));
  });
}
