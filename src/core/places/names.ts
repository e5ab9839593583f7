import { oncePerText } from '../remember.ts';
import { foldText, squash } from './fold.ts';
import { OTHER_NAMES } from './formerNames.ts';
import { type AdjectiveForm, adjectiveForm, stemsOf, withoutLink } from './inflection.ts';
import type { Place, PlaceKind } from './place.ts';
import { allPlaces, KATO_LENGTH, placeByKato } from './register.ts';

/** The names of the register by their skeletons, spaces dropped; adjectives by the part before «-ский». */
export interface NameIndex {
  readonly nouns: ReadonlyMap<string, readonly Place[]>;
  readonly adjectives: ReadonlyMap<string, readonly Place[]>;
  /** All keys in order: most runs of words are dismissed by looking among them, without cutting endings. */
  readonly inOrder: readonly string[];
}

function buildIndex(): NameIndex {
  const nouns = new Map<string, Place[]>();
  const adjectives = new Map<string, Place[]>();
  const put = (name: string, place: Place): void => {
    const folded = foldText(name).replace(/[^\p{L}]/gu, '');
    const adjective = adjectiveForm(folded);
    const [into, key] = adjective === undefined ? [nouns, folded] : [adjectives, adjective.stem];
    add(into, squash(key), place);
    // Latin spells я in two letters, which may as well be ы and а: Zyryan, Saryagash.
    if (key.includes('я')) add(into, squash(key.replace(/я/gu, 'иа')), place);
  };
  for (const place of allPlaces()) {
    put(place.baseKk.replace(' атындағы', ''), place);
    put(place.baseRu.replace('имени ', ''), place);
  }
  for (const line of OTHER_NAMES.split('\n')) {
    const [codes = '', ...names] = line.split(':');
    for (const code of codes.split(','))
      for (const name of names) put(name, placeByKato(code.padEnd(KATO_LENGTH, '0'))!);
  }
  return { nouns, adjectives, inOrder: [...nouns.keys(), ...adjectives.keys()].sort() };
}

function add(index: Map<string, Place[]>, key: string, place: Place): void {
  const places = index.get(key);
  if (places === undefined) index.set(key, [place]);
  else if (!places.includes(place)) places.push(place);
}

let index: NameIndex | undefined;

export function nameIndex(): NameIndex {
  index ??= buildIndex();
  return index;
}

/** Does a name begin so (and go on)? A guard before the dearer `readName` of words run together. */
export function beginsName(start: string, goesOn = false): boolean {
  const { inOrder } = nameIndex();
  let from = 0;
  let to = inOrder.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (goesOn ? inOrder[middle]! <= start : inOrder[middle]! < start) from = middle + 1;
    else to = middle;
  }
  return inOrder[from]?.startsWith(start) ?? false;
}

/** The units one word (or a few words run together) may name, most trusted reading first. */
export interface NameReading {
  readonly isAdjective: boolean;
  /** The units of these kinds; with none given, those that the form of the word itself speaks of. */
  places(kinds?: readonly PlaceKind[]): readonly Place[];
}

const DISTRICTS: readonly PlaceKind[] = ['district', 'cityDistrict'];
const CITIES: readonly PlaceKind[] = ['city', 'republicCity'];

/** «Павлодарский» alone is said of a район, «Павлодарская» of an область; a city only where there is no such unit. */
const KINDS_OF_GENDER: Readonly<Record<AdjectiveForm['gender'], readonly PlaceKind[]>> = {
  m: DISTRICTS,
  f: ['oblast'],
  any: [...DISTRICTS, 'oblast'],
};

/** The kinds that the form of a word speaks of; undefined where it is no adjective. */
export const kindsOfForm = (word: string): readonly PlaceKind[] | undefined => {
  const adjective = adjectiveForm(word);
  return adjective === undefined ? undefined : KINDS_OF_GENDER[adjective.gender];
};

/** Reads a folded word as a name of the register in any case, or gives nothing. */
export const readName = oncePerText((word): NameReading | undefined => {
  const adjective = adjectiveForm(word);
  const adjectives = adjective === undefined ? [] : adjectiveTiers(adjective.stem);
  const nouns = nounTiers(word);
  const english = adjective === undefined ? englishTiers(squash(word)) : [];
  const isAdjective = adjectives.length > 0;
  const tiers = [...adjectives, ...nouns, ...english];
  if (tiers.length === 0) return undefined;
  const ofForm = isAdjective ? kindsOfForm(word) : undefined;
  const bare =
    ofForm === undefined
      ? (nouns[0] ?? english[0]!)
      : (firstOf(tiers, ofForm) ?? firstOf(tiers, CITIES) ?? []);
  // A column has few kinds of type words, and the same lists for them.
  const ofKinds = new Map<readonly PlaceKind[], Tier>();
  return {
    isAdjective,
    places(kinds) {
      if (kinds === undefined) return bare;
      const known = ofKinds.get(kinds) ?? firstOf(tiers, kinds) ?? [];
      ofKinds.set(kinds, known);
      return known;
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

/**
 * English says the bare name where Russian has an adjective: "Uighur district" is Уйгурский, "Karaganda region"
 * Карагандинская, "Aktyubinsk region" Актюбинская.
 */
function englishTiers(key: string): readonly Tier[] {
  const { nouns, adjectives } = nameIndex();
  const own = adjectives.get(key);
  // «Щучинск» is a town, and no name of ours: only a name that is one may stand for its region.
  if (!nouns.has(key)) return own === undefined ? [] : [own];
  return tier(
    [key, `${key.replace(/[аи]$/u, '')}ин`, key.replace(/ск$/u, '')].map((stem) => adjectives.get(stem)),
  );
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
