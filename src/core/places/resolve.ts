import { squeeze } from '../cell.ts';
import { excerpt } from '../parse/excerpt.ts';
import { oncePerText } from '../remember.ts';
import { type MessageValues, ok, type Result, refuse } from '../result.ts';
import { FORMER_REGIONS } from './formerNames.ts';
import { type Mention, readingsOf } from './mentions.ts';
import { nearestPlaces } from './nearest.ts';
import { type Place, type PlaceKind, placeName } from './place.ts';
import { childrenOf, isInside, placeByKato, regionOf } from './register.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/** Why a text is not taken for one unit of the register. */
export type PlaceRefusalCode =
  | 'place.empty'
  /** Not in the register, with the nearest names. */
  | 'place.unknown'
  /** Not in the register, and nothing is near. */
  | 'place.noneNear'
  /** Nine digits that are no code of this edition or the one before. */
  | 'place.code'
  /** Several units bear the name. */
  | 'place.clash'
  /** The unit exists, but not in the region given. */
  | 'place.outside'
  /** The text names several units side by side. */
  | 'place.several'
  /** The region given is itself not read. */
  | 'place.region';

export interface PlaceOptions {
  /** The oblast or city to look in, as text or as a unit. */
  readonly region?: string | Place;
  /** The kinds that make sense where the text stands. */
  readonly kinds?: readonly PlaceKind[];
}

/** A unit, and whether the text had to be corrected to be read as it: «Толгар ауданы». */
export interface ReadPlace {
  readonly place: Place;
  readonly isCorrected: boolean;
}

/**
 * The unit of the register that a text names, in any case form, alphabet, spelling, or by a former name. A name that
 * fits several units is refused with all of them unless the type word, the region or the form of the word decides.
 */
export function resolvePlace(text: string, options: PlaceOptions = {}): Result<Place, PlaceRefusalCode> {
  const read = readPlace(text, options);
  return read.ok ? ok(read.value.place) : read;
}

/** As `resolvePlace`, and tells whether a misspelling was corrected (how near it must be: docs/adr/0018). */
export function readPlace(
  text: string,
  { region, kinds }: PlaceOptions = {},
): Result<ReadPlace, PlaceRefusalCode> {
  const asked = squeeze(text);
  if (asked === '') return refuse('place.empty');
  const regions = region === undefined ? [] : regionsOf(region);
  if (region !== undefined && regions.length === 0) {
    return refuse('place.region', { region: typeof region === 'string' ? excerpt(region) : region.kk });
  }
  const exact = understood(asked, false);
  const found = unitsOf(exact, regions, kinds);
  if (found.length === 1) return ok({ place: found[0]!, isCorrected: false });
  if (found.length > 1) return refuse('place.clash', { text: excerpt(asked), ...listed(found) });
  // What is understood as it stands, however wrong the place, is not a misspelling of another.
  const near = exact.length > 0 ? [] : unitsOf(understood(asked, true), regions, kinds);
  if (near.length === 1) return ok({ place: near[0]!, isCorrected: true });
  if (near.length > 1) return refuse(codeOf(near), { text: excerpt(asked), ...listed(near) });
  return whyNone(asked, exact, regions, kinds);
}

/** A misspelt name of several units is a clash; one that may be several names is unknown. */
const codeOf = ([first, ...others]: readonly Place[]): PlaceRefusalCode =>
  others.every(({ baseKk }) => baseKk === first?.baseKk) ? 'place.clash' : 'place.unknown';

type Readings = readonly (readonly Mention[])[];

/** The units that the readings of a text may mean, given the regions they must lie in. */
function unitsOf(
  readings: Readings,
  regions: readonly Place[],
  kinds: readonly PlaceKind[] | undefined,
): readonly Place[] {
  for (const mentions of readings) {
    for (const isWithin of [isInside, wasInside]) {
      const units = consistent(mentions, regions, isWithin);
      const fitting = kinds === undefined ? units : units.filter(({ kind }) => kinds.includes(kind));
      if (fitting.length > 0) return fitting;
    }
  }
  return [];
}

/** A longer text is a page, not the name of a place. */
const MOST_TOKENS = 60;
/** Of more unknown words than this no place is made. */
const MOST_UNKNOWN = 4;

const count = ({ list }: Tokens, is: string): number => list.filter((token) => token.is === is).length;

/** The readings of a text all of whose words are understood, with Latin words transliterated, then as look-alikes. */
function understood(text: string, mends: boolean): Readings {
  if (text.length > MOST_TOKENS * 20) return [];
  const lists: (readonly Mention[])[] = [];
  for (const latinAsLookAlikes of /[A-Za-z]/u.test(text) ? [false, true] : [false]) {
    const plain = tokensOf(text, { latinAsLookAlikes, mends: false });
    if (plain.list.length > MOST_TOKENS || (mends && count(plain, 'unknown') > MOST_UNKNOWN)) continue;
    const tokens = mends ? tokensOf(text, { latinAsLookAlikes, mends }) : plain;
    for (const { mentions, isUnderstood } of readingsOf(tokens.list)) {
      if (isUnderstood && mentions.length > 0) lists.push(mentions);
    }
  }
  return lists;
}

/**
 * The units that one mention means while every other mention names the same unit or one around it:
 * «Алматы обл. Жамбыл ауд.» is Жамбыл within Алматы oblast, «Талғар ауданы / Талгарский район» the same twice.
 */
function consistent(
  mentions: readonly Mention[],
  regions: readonly Place[],
  isWithin: (place: Place, region: Place) => boolean,
): readonly Place[] {
  const [only] = mentions;
  if (mentions.length === 1 && regions.length === 0) return inOrder(only!.places);
  const units = new Set<Place>();
  for (const mention of mentions) {
    const others = mentions.filter((other) => other !== mention);
    for (const place of mention.places) {
      const agrees = others.every((other) =>
        other.places.some((each) => each === place || isWithin(place, each)),
      );
      // A bare «Алматы» in a sheet of Алматы oblast is not the oblast itself; «Алматы облысы» is.
      const fits = (region: Place): boolean =>
        isWithin(place, region) || (mention.isTyped && place === region);
      if (agrees && (regions.length === 0 || regions.some(fits))) units.add(place);
    }
  }
  return inOrder([...units]);
}

const inOrder = (places: readonly Place[]): readonly Place[] =>
  places.length < 2 ? places : [...places].sort((a, b) => (a.kato < b.kato ? -1 : 1));

/** As `isInside`, but by the borders before the region was divided. */
export function wasInside(place: Place, region: Place): boolean {
  if (isInside(place, region)) return true;
  const now = regionOf(place).kato;
  const before = formerRegion(now);
  return before !== now && before === region.kato;
}

/** The code of the region that a region was divided from; its own code where it was not. */
export function formerRegion(kato: string): string {
  const line = FORMER_REGIONS.split('\n').find((pair) => pair.startsWith(kato));
  return line === undefined ? kato : line.slice(10);
}

/** What a region may be: all of them, since the name inside often tells them apart («Алатау ауданы», «Алматы»). */
function regionsOf(region: string | Place): readonly Place[] {
  return typeof region === 'string' ? regionsOfText(squeeze(region)) : [region];
}

const REGION_KINDS: readonly PlaceKind[] = ['oblast', 'republicCity', 'city'];

/** The same region stands beside every row of a sheet. */
const regionsOfText = oncePerText((text): readonly Place[] => {
  const exact = understood(text, false);
  const readings = exact.length > 0 ? exact : understood(text, true);
  return unitsOf(readings, [], REGION_KINDS).filter(
    ({ kind, kato }) => kind !== 'city' || childrenOf(kato).length > 0,
  );
});

function whyNone(
  text: string,
  readings: Readings,
  regions: readonly Place[],
  kinds: readonly PlaceKind[] | undefined,
): Result<never, PlaceRefusalCode> {
  const named = [...new Set((readings[0] ?? []).flatMap(({ places }) => places))];
  if (named.length === 0 && /^\d{9}$/u.test(text) && placeByKato(text) === undefined) {
    return refuse('place.code', { text: excerpt(text) });
  }
  const elsewhere = unitsOf(readings, [], undefined);
  if (elsewhere.length > 0 && regions.length > 0) {
    return refuse('place.outside', { text: excerpt(text), ...regionNames(regions), ...listed(elsewhere) });
  }
  if (named.length > 1 && elsewhere.length === 0)
    return refuse('place.several', { text: excerpt(text), ...listed(named) });
  const fits = (place: Place): boolean =>
    (kinds === undefined || kinds.includes(place.kind)) &&
    (regions.length === 0 || regions.some((region) => isInside(place, region)));
  const nearest = nearestPlaces(text, fits);
  return nearest.length === 0
    ? refuse('place.noneNear', { text: excerpt(text) })
    : refuse('place.unknown', { text: excerpt(text), ...listed(nearest) });
}

const regionNames = (regions: readonly Place[]): MessageValues => ({
  regionKk: regions.map(({ kk }) => kk).join(', '),
  regionRu: regions.map(({ ru }) => ru).join(', '),
});

/** The candidates for a message: with their oblasts in both languages, and their codes for a fix. */
function listed(places: readonly Place[]): MessageValues {
  const label = (place: Place, lang: 'kk' | 'ru'): string => {
    const region = regionOf(place);
    return region === place
      ? placeName(place, lang)
      : `${placeName(place, lang)} (${placeName(region, lang)})`;
  };
  return {
    candidatesKk: places.map((place) => label(place, 'kk')).join(', '),
    candidatesRu: places.map((place) => label(place, 'ru')).join(', '),
    candidates: places.map(({ kato }) => kato).join(' '),
  };
}
