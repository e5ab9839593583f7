import { oncePerText } from '../remember.ts';
import { foldText, squash } from './fold.ts';
import { adjectiveForm } from './inflection.ts';
import { nameIndex } from './names.ts';
import type { Place } from './place.ts';
import { lettersOf, mayBeNear } from './slips.ts';
import { roleOf } from './vocabulary.ts';

/** How many candidates a refusal names. */
const NEAREST = 3;

/**
 * The three units whose names are closest to a text that names none: by single letters added, lost, changed or
 * swapped, on the skeletons. A third of the letters may differ, at least one, at most three.
 */
export function nearestPlaces(text: string, fits: (place: Place) => boolean): readonly Place[] {
  const words = wordsOf(text).filter((word) => roleOf(squash(word)) === undefined);
  // Units at one distance keep the order of their codes.
  return [...distancesTo(skeletonOf(words), MOST_SLIPS, fits)]
    .sort(([a, first], [b, second]) => first - second || (a.kato < b.kato ? -1 : 1))
    .slice(0, NEAREST)
    .map(([place]) => place);
}

/** Of a shorter name every other one is a letter away. */
const SHORTEST = 4;

/**
 * The one unit whose name is a single letter away from the text, which holds nothing but the name and a type word that
 * fits the unit; undefined when there are several, or none.
 */
export function onlyNearPlace(text: string): Place | undefined {
  const roles = wordsOf(text).map((word) => ({ word, role: roleOf(squash(word)) }));
  const asked = skeletonOf(roles.flatMap(({ word, role }) => (role ? [] : [word])));
  if (asked.length < SHORTEST || /\d/.test(text)) return undefined;
  const fits = ({ kind }: Place) =>
    roles.every(({ role }) => role === undefined || (role.is === 'type' && role.kinds.includes(kind)));
  const near = [...distancesTo(asked, 1, fits).keys()];
  return near.length === 1 ? near[0] : undefined;
}

const wordsOf = (text: string): readonly string[] => foldText(text).match(/\p{L}+/gu) ?? [];

const skeletonOf = (words: readonly string[]): string =>
  words.map((word) => squash(adjectiveForm(word)?.stem ?? word)).join('');

/** The units that fit and have a name so near, each with its distance. */
function distancesTo(
  asked: string,
  limit: number,
  fits: (place: Place) => boolean,
): ReadonlyMap<Place, number> {
  const distances = new Map<Place, number>();
  for (const { places, distance } of namesNear(asked)) {
    if (distance > limit) continue;
    for (const place of places) {
      if (fits(place) && distance < (distances.get(place) ?? Infinity)) distances.set(place, distance);
    }
  }
  return distances;
}

const MOST_SLIPS = 3;

interface Near {
  readonly places: readonly Place[];
  readonly distance: number;
}

/** Every name near to a skeleton; a column repeats its unknown names. */
const namesNear = oncePerText((asked): readonly Near[] => {
  const limit = Math.min(MOST_SLIPS, Math.max(1, Math.floor(asked.length / 3)));
  const letters = lettersOf(asked);
  const near: Near[] = [];
  const { nouns, adjectives } = nameIndex();
  for (const [key, places] of [...nouns, ...adjectives]) {
    if (Math.abs(key.length - asked.length) > limit || !mayBeNear(letters, lettersOf(key), limit)) continue;
    const distance = editDistance(asked, key);
    if (distance <= limit) near.push({ places, distance });
  }
  return near;
});

/** Letters added, lost, changed, or two neighbours swapped: the optimal string alignment distance. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = last[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      let least = Math.min(last[column]! + 1, current[column - 1]! + 1, changed);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) least = Math.min(least, beforeLast[column - 2]! + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
