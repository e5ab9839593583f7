import { oncePerText } from '../remember.ts';
import { foldText, squash } from './fold.ts';
import { OTHER_NAMES } from './formerNames.ts';
import { type AdjectiveForm, adjectiveForm, stemsOf, withoutLink } from './inflection.ts';
import type { Place, PlaceKind } from './place.ts';
import { allPlaces, placeByKato } from './register.ts';

/** The names of the register by their skeletons, spaces dropped; adjectives by the part before «-ский». */
export interface NameIndex {
  readonly nouns: ReadonlyMap<string, readonly Place[]>;
  readonly adjectives: ReadonlyMap<string, readonly Place[]>;
  /** The first letters of the longer names: most runs of words are dismissed by them without cutting endings. */
  readonly beginnings: ReadonlySet<string>;
}

const BEGINNING = 4;

function buildIndex(): NameIndex {
  const nouns = new Map<string, Place[]>();
  const adjectives = new Map<string, Place[]>();
  const put = (name: string, place: Place): void => {
    const folded = foldText(name).replace(/[^\p{L}]/gu, '');
    const adjective = adjectiveForm(folded);
    const [into, key] = adjective === undefined ? [nouns, folded] : [adjectives, adjective.stem];
    const places = into.get(squash(key));
    if (places === undefined) into.set(squash(key), [place]);
    else if (!places.includes(place)) places.push(place);
  };
  for (const place of allPlaces()) {
    put(place.baseKk.replace(' атындағы', ''), place);
    put(place.baseRu.replace('имени ', ''), place);
  }
  for (const line of OTHER_NAMES.split('\n')) {
    const [codes = '', ...names] = line.split(':');
    for (const code of codes.split(',')) for (const name of names) put(name, placeByKato(code)!);
  }
  const beginnings = [...nouns.keys(), ...adjectives.keys()].map((key) => key.slice(0, BEGINNING));
  return { nouns, adjectives, beginnings: new Set(beginnings) };
}

let index: NameIndex | undefined;

export function nameIndex(): NameIndex {
  index ??= buildIndex();
  return index;
}

/** Can a few words run together be one name? A guard before the dearer `readName`. */
export const maySpreadOverWords = (words: string): boolean =>
  nameIndex().beginnings.has(squash(words.slice(0, 2 * BEGINNING)).slice(0, BEGINNING));

/** The units one word (or a few words run together) may name, most trusted reading first. */
export interface NameReading {
  readonly isAdjective: boolean;
  /** The units of these kinds; with none given, those that the form of the word itself speaks of. */
  places(kinds?: readonly PlaceKind[]): readonly Place[];
}

const DISTRICTS: readonly PlaceKind[] = ['district', 'cityDistrict'];

/** «Павлодарский» alone is said of a район, «Павлодарская» of an область. */
const KINDS_OF_GENDER: Readonly<Record<AdjectiveForm['gender'], readonly PlaceKind[]>> = {
  m: DISTRICTS,
  f: ['oblast'],
  any: [...DISTRICTS, 'oblast'],
};

/** Reads a folded word as a name of the register in any case, or gives nothing. */
export const readName = oncePerText((word): NameReading | undefined => {
  const nouns = nounTiers(word);
  const adjective = adjectiveForm(word);
  const adjectives = adjective === undefined ? [] : adjectiveTiers(adjective.stem);
  if (nouns.length === 0 && adjectives.length === 0) return undefined;
  return {
    isAdjective: adjectives.length > 0,
    places(kinds) {
      const ofForm = adjective === undefined ? undefined : KINDS_OF_GENDER[adjective.gender];
      return firstOf(adjectives, kinds ?? ofForm) ?? firstOf(nouns, kinds) ?? [];
    },
  };
});

type Tier = readonly Place[];

function firstOf(tiers: readonly Tier[], kinds: readonly PlaceKind[] | undefined): Tier | undefined {
  for (const tier of tiers) {
    const fitting = kinds === undefined ? tier : tier.filter(({ kind }) => kinds.includes(kind));
    if (fitting.length > 0) return fitting;
  }
  return undefined;
}

/** A word that is a name as it stands is not cut further: «Алмалы» is not a case form. */
function nounTiers(word: string): readonly Tier[] {
  const { nouns } = nameIndex();
  const exact = nouns.get(squash(word));
  if (exact !== undefined) return [exact];
  return tier(stemsOf(word).map((stem) => nouns.get(squash(stem))));
}

function adjectiveTiers(stem: string): readonly Tier[] {
  const { nouns, adjectives } = nameIndex();
  const key = squash(stem);
  // «Уральский» is of Уральск, «Аксуатский» of Аксуат, whose register name has no adjective.
  const direct = [adjectives.get(key), nouns.get(key), nouns.get(`${key}ск`)];
  return [...tier(direct), ...tier(withoutLink(key).map((name) => nouns.get(name)))];
}

function tier(found: readonly (Tier | undefined)[]): readonly Tier[] {
  const places = new Set<Place>();
  for (const list of found) for (const place of list ?? []) places.add(place);
  return places.size === 0 ? [] : [[...places]];
}
