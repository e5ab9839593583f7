import { isSaidAlone } from './alone.ts';
import { CITIES, type Headed, headedNames, Steps } from './heads.ts';
import type { Place } from './place.ts';
import { isInside, regionOf } from './register.ts';
import { wasInside } from './resolve.ts';
import { tokensOf } from './tokens.ts';

/** A place that a text names. */
export interface PlaceInText {
  /** `text.slice(start, end)` is the name as it stands, without its type word. */
  readonly start: number;
  readonly end: number;
  /** The unit; or several, in the order of their codes, where the name clashes and nothing decides. */
  readonly places: readonly Place[];
  /** A city called «район», as in «Талдыкорганском районе». */
  readonly isOtherKind: boolean;
  readonly isCorrected: boolean;
  /** The name clashes, and the other places of the text decided (docs/adr/0010). */
  readonly isByCompany: boolean;
}

/**
 * The places of a text in their order: one cell with a list, or a whole page. A name counts with its type word, or
 * alone where it is written as a name and can hardly be anything else.
 */
export function placesIn(text: string): readonly PlaceInText[] {
  const steps = new Steps(text, tokensOf(text, { latinAsLookAlikes: false, mends: false }));
  const headed = headedNames(steps);
  const found: PlaceInText[] = [];
  steps.tokens.list.forEach((token, at) => {
    const item = headed.get(at) ?? alone(steps, at, headed);
    const places = token.is === 'code' ? token.places : (item?.places ?? []);
    if (places.length === 0) return;
    const { isOtherKind = false, isCorrected = false } = item ?? {};
    found.push({
      start: steps.start(at),
      end: steps.end(at),
      places,
      isOtherKind,
      isCorrected,
      isByCompany: false,
    });
  });
  const sure = found.flatMap(({ places }) => (places.length === 1 ? places : []));
  const company = [...new Set([...sure, ...sure.map(regionOf)])];
  return found.map((place, index) => settled(place, [found[index - 1], found[index + 1]], company));
}

type Alone = Pick<Headed, 'places'> & Partial<Headed>;

function alone(steps: Steps, at: number, headed: ReadonlyMap<number, Headed>): Alone | undefined {
  const token = steps.at(at);
  if (token?.is !== 'name' || !isSaidAlone(steps, at, headed)) return undefined;
  const places = token.reading.places();
  // A district and an oblast are hardly said without their type word where a city is called so.
  const cities = places.filter(({ kind }) => CITIES.includes(kind));
  if (cities.length === 1 && !steps.holdsNamesAlone) return { places: cities };
  // In running text a name of several units without a city is a person: «Абай».
  return places.length === 1 || steps.holdsNamesAlone ? { places } : undefined;
}

/** A name that clashes is decided by the places beside it, else by all others: «Алматы облысының Жамбыл ауданы». */
function settled(
  place: PlaceInText,
  beside: readonly (PlaceInText | undefined)[],
  company: readonly Place[],
): PlaceInText {
  if (place.places.length < 2) return place;
  const near = beside.flatMap((each) => (each?.places.length === 1 ? each.places : []));
  for (const others of [near, company]) {
    for (const isWithin of [isInside, wasInside]) {
      const within = place.places.filter((unit) => others.some((other) => isWithin(unit, other)));
      if (within.length === 1) return { ...place, places: within, isByCompany: true };
      if (within.length > 1) break;
    }
  }
  return { ...place, places: [...place.places].sort((a, b) => (a.kato < b.kato ? -1 : 1)) };
}
