import type { Place } from './place.ts';
import type { Token } from './tokens.ts';

/** A place that the text speaks of: the units it may be, and whether the kind was said in so many words. */
export interface Mention {
  readonly places: readonly Place[];
  readonly isTyped: boolean;
}

/** A text read in one way: its mentions, or that it holds words that were not understood. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly isUnderstood: boolean;
}

/** Above this many type words a text is a list or a page: each takes its likeliest name, and no other way is tried. */
const MOST_TYPES_TO_TRY = 5;

/**
 * The ways to tie the type words to the names, the most complete ones, best first. «Алматы обл. Жамбыл ауд.» has one
 * complete way; «Алматы обл. Жамбыл» has two, and the register decides between them.
 */
export function readingsOf(tokens: readonly Token[]): readonly Reading[] {
  const plain = plainReading(tokens);
  if (plain !== undefined) return [plain];
  const types = tokens.flatMap((token, at) => (token.is === 'type' ? [at] : []));
  const ways = tie(tokens, types, 0, new Map());
  const most = ways.reduce((best, way) => Math.max(best, way.size), 0);
  return ways.filter((way) => way.size === most).map((way) => readingOf(tokens, types, way));
}

/** One name and at most one type word that fits it, «Ақсу (қала)» too: nearly every cell of a column. */
function plainReading(tokens: readonly Token[]): Reading | undefined {
  let name = -1;
  let type = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const { is } = tokens[at]!;
    if (is === 'name' && name < 0) name = at;
    else if (is === 'type' && type < 0) type = at;
    else if (is !== 'noise' && is !== 'break') return undefined;
  }
  if (name < 0) return undefined;
  const mention = mentionAt(tokens, name, type < 0 ? undefined : type);
  return mention.places.length === 0 ? undefined : { mentions: [mention], isUnderstood: true };
}

/** Name position → type position. */
type Ties = ReadonlyMap<number, number>;

function tie(tokens: readonly Token[], types: readonly number[], next: number, ties: Ties): readonly Ties[] {
  const at = types[next];
  if (at === undefined) return [ties];
  const free = namesBeside(tokens, at).filter(
    (name) => !ties.has(name) && placesAt(tokens, name, at).length > 0,
  );
  if (types.length > MOST_TYPES_TO_TRY) {
    const [name] = free;
    return tie(tokens, types, next + 1, name === undefined ? ties : new Map([...ties, [name, at]]));
  }
  const ways = free.flatMap((name) => tie(tokens, types, next + 1, new Map([...ties, [name, at]])));
  // Not tying at all is never the more complete way where there is one name and no other type word for it.
  if (ways.length > 0 && types.length === 1) return ways;
  return [...ways, ...tie(tokens, types, next + 1, ties)];
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
  const tied = new Set(ties.values());
  const untied = types.filter((at) => !tied.has(at));
  const foreign = new Set(foreignNames(tokens, untied, ties));
  const mentions: Mention[] = [];
  tokens.forEach((token, at) => {
    if (token.is === 'code') mentions.push({ places: token.places, isTyped: true });
    else if (token.is === 'name' && !foreign.has(at)) mentions.push(mentionAt(tokens, at, ties.get(at)));
  });
  const asides = new Set(untied.filter((at) => isAside(tokens[at]!, mentions)));
  const isUnderstood =
    untied.every((at) => asides.has(at) || namesOf(tokens, at, ties).length === 0) &&
    tokens.every((token, at) => token.is !== 'unknown' || isExcused(tokens, at, asides));
  return { mentions, isUnderstood };
}

/**
 * A town whose name is none of ours says nothing more beside its district: «Есік қаласы, Еңбекшіқазақ ауданы». Beside
 * an oblast alone it is what the text is about, and so is any district: the oblast is no answer then.
 */
function isAside(type: Token, mentions: readonly Mention[]): boolean {
  if (type.is !== 'type' || type.kinds.includes('oblast')) return true;
  if (type.kinds.includes('district')) return false;
  return mentions.some(({ places }) => places.some(({ kind }) => kind === 'district'));
}

function mentionAt(tokens: readonly Token[], at: number, typeAt: number | undefined): Mention {
  const token = tokens[at];
  const isAdjective = token?.is === 'name' && token.reading.isAdjective;
  return { places: placesAt(tokens, at, typeAt), isTyped: typeAt !== undefined || isAdjective };
}

/** Names that belong to a village, a street or a school, or to a town below our register («Талғар қаласы»). */
function foreignNames(tokens: readonly Token[], untied: readonly number[], ties: Ties): readonly number[] {
  const owners = tokens.flatMap((token, at) =>
    token.is === 'other' || isSchoolName(tokens, at) ? [at] : [],
  );
  return [...untied, ...owners].flatMap((at) => namesOf(tokens, at, ties));
}

/** The name beside that is no other type word's. */
const namesOf = (tokens: readonly Token[], at: number, ties: Ties): readonly number[] =>
  namesBeside(tokens, at)
    .slice(0, 1)
    .filter((name) => !ties.has(name));

/** «Абай атындағы мектеп», not «Мүсірепов атындағы аудан». */
function isSchoolName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.is !== 'named') return false;
  return tokens[token.follows ? at + 1 : at - 1]?.is !== 'type';
}

/** An unknown word is let pass only as part of a smaller place's or a school's name. */
function isExcused(tokens: readonly Token[], at: number, asides: ReadonlySet<number>): boolean {
  return ([1, -1] as const).some((step) => {
    let position = at + step;
    while (tokens[position]?.is === 'unknown' || tokens[position]?.is === 'noise') position += step;
    const token = tokens[position];
    return token?.is === 'other' || token?.is === 'named' || (token?.is === 'type' && asides.has(position));
  });
}
