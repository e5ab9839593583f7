import { oncePerText } from '../remember.ts';
import { squash } from './fold.ts';
import { adjectiveForm, nearlyAdjectiveStem, stemsOf, withoutLink } from './inflection.ts';
import { kindsOfForm, type NameReading, nameIndex } from './names.ts';
import type { Place, PlaceKind } from './place.ts';
import { lettersOf, mayBeNear, slipsBetween } from './slips.ts';
import { roleOf, type WordRole } from './vocabulary.ts';

/**
 * Words that are no name and no type word as they stand, but nearly one. How much may differ: docs/adr/0018. A name
 * with its type word beside it is allowed more than a bare one, which may be a village, a surname, anything.
 */

/** How much tells that a district, a city or an oblast is meant. */
type Evidence = 'typeWord' | 'adjective' | 'none';

/** Half slips allowed, by the length of the name. */
function limitOf(length: number, evidence: Evidence): number {
  if (evidence === 'none') return length < 6 ? 0 : length < 11 ? 1 : 2;
  const typed = length < 4 ? 0 : length < 5 ? 1 : length < 8 ? 2 : length < 11 ? 3 : 4;
  return evidence === 'typeWord' ? typed : Math.max(0, typed - 1);
}

interface Key {
  readonly key: string;
  readonly letters: number;
  readonly isAdjective: boolean;
  readonly places: readonly Place[];
}

let keys: readonly Key[] | undefined;

/** Names of three letters and less are never what a misspelt word meant. */
function theKeys(): readonly Key[] {
  if (keys !== undefined) return keys;
  const { nouns, adjectives } = nameIndex();
  keys = [nouns, adjectives].flatMap((names) =>
    [...names]
      .filter(([key]) => key.length > 3)
      .map(([key, places]) => ({ key, letters: lettersOf(key), isAdjective: names === adjectives, places })),
  );
  return keys;
}

interface Near extends Key {
  readonly slips: number;
}

/** The reading of a word, or of a few run together, by the names it is near to; nothing where none is near. */
export const readMisspelt = oncePerText((word): NameReading | undefined => {
  const stem = adjectiveForm(word)?.stem ?? nearlyAdjectiveStem(word);
  const near = namesNear(stem === undefined ? [word] : [stem, word], [
    ...stemsOf(word),
    ...(stem === undefined ? [] : withoutLink(stem)),
  ]);
  if (near.length === 0) return undefined;
  // A bare word that is no adjective is not what only an adjective is made of.
  const bare = stem === undefined ? near.filter(({ isAdjective }) => !isAdjective) : near;
  return {
    isAdjective: stem !== undefined,
    places: (kinds) =>
      kinds === undefined
        ? nearest(bare, kindsOfForm(word), adjectiveForm(word) === undefined ? 'none' : 'adjective')
        : nearest(near, kinds, 'typeWord'),
  };
});

/** A name that is met only after an ending is cut is half a slip further: short stems are near to much. */
function namesNear(whole: readonly string[], cut: readonly string[]): readonly Near[] {
  const near: Near[] = [];
  const forms = new Map([
    ...cut.map((form) => [squash(form), 1] as const),
    // As typed too: in «Қаасай» a lost letter has left a doubled one.
    ...whole.flatMap((form) => [[squash(form), 0] as const, [form, 0] as const]),
  ]);
  for (const [form, more] of forms) {
    const letters = lettersOf(form);
    for (const name of theKeys()) {
      const { key } = name;
      const { length } = key;
      const limit = limitOf(length, 'typeWord') - more;
      // Two letters lost of six leave too little to know the name by.
      const most = length < 8 ? 1 : limit;
      if (Math.abs(form.length - length) > most || !mayBeNear(letters, name.letters, limit)) continue;
      const slips = slipsBetween(form, key, limit) + more;
      if (slips <= limit + more) near.push({ ...name, slips });
    }
  }
  return near;
}

/** The units of the nearest names; where these are short, also those half a slip further off: none is clearly meant. */
function nearest(
  near: readonly Near[],
  kinds: readonly PlaceKind[] | undefined,
  evidence: Evidence,
): readonly Place[] {
  const fits = ({ kind }: Place): boolean => kinds === undefined || kinds.includes(kind);
  const within = near
    .filter(({ slips, key, places }) => slips <= limitOf(key.length, evidence) && places.some(fits))
    .sort((a, b) => a.slips - b.slips || b.key.length - a.key.length);
  const [best] = within;
  if (best === undefined) return [];
  const most = best.slips + (best.key.length < 6 ? 1 : 0);
  const units = within.filter(({ slips }) => slips <= most).flatMap(({ places }) => places.filter(fits));
  return [...new Set(units)];
}

/** One letter of a type word may be wrong, not the first one; beside an ending half of that. */
const TYPE_WORDS = 'аудан аудани раион облис облиси област каласи город';
const TYPE_SLIPS = 2;

const typeNear = (form: string, limit: number): string | undefined =>
  TYPE_WORDS.split(' ').find(
    (type) => type.charAt(0) === form.charAt(0) && slipsBetween(form, type, limit) <= limit,
  );

/** The role of a misspelt type word: «аудны», «райн», «облсында»; «Қарасй» is nearer to a name than to «қаласы». */
export const misspeltRole = oncePerText((word): WordRole | undefined => {
  const meant =
    typeNear(word, TYPE_SLIPS - 1) ??
    stemsOf(word).reduce<string | undefined>(
      (found, stem) => found ?? typeNear(stem, TYPE_SLIPS - 1),
      undefined,
    ) ??
    (readMisspelt(word) === undefined ? typeNear(word, TYPE_SLIPS) : undefined);
  return meant === undefined ? undefined : roleOf(meant);
});
