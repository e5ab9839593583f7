import { oncePerText } from '../remember.ts';
import { foldText, squash } from './fold.ts';
import { adjectiveForm } from './inflection.ts';
import { nameIndex } from './names.ts';
import type { Place } from './place.ts';
import { lettersOf, mayBeNear, slipsBetween } from './slips.ts';
import { roleOf } from './vocabulary.ts';

/** How many candidates a refusal names. */
const NEAREST = 3;
/** In half slips, a letter being two of them: three letters of a long name may differ, one and a half of a short one. */
const MOST_SLIPS = 6;
const LONG = 8;

/** The three units whose names are closest to a text that names none. */
export function nearestPlaces(text: string, fits: (place: Place) => boolean): readonly Place[] {
  const words = (foldText(text).match(/\p{L}+/gu) ?? []).filter((word) => roleOf(squash(word)) === undefined);
  const asked = words.map((word) => squash(adjectiveForm(word)?.stem ?? word)).join('');
  const distances = new Map<Place, number>();
  for (const { places, slips } of namesNear(asked)) {
    for (const place of places) {
      if (fits(place) && slips < (distances.get(place) ?? MOST_SLIPS + 1)) distances.set(place, slips);
    }
  }
  // Units at one distance keep the order of their codes.
  return [...distances]
    .sort(([a, first], [b, second]) => first - second || (a.kato < b.kato ? -1 : 1))
    .slice(0, NEAREST)
    .map(([place]) => place);
}

interface Near {
  readonly places: readonly Place[];
  readonly slips: number;
}

/** Every name near to a skeleton; a column repeats its unknown names. */
const namesNear = oncePerText((asked): readonly Near[] => {
  const limit = asked.length < LONG ? 3 : MOST_SLIPS;
  const letters = lettersOf(asked);
  const near: Near[] = [];
  const { nouns, adjectives } = nameIndex();
  for (const [key, places] of [...nouns, ...adjectives]) {
    if (Math.abs(key.length - asked.length) > limit || !mayBeNear(letters, lettersOf(key), limit)) continue;
    const slips = slipsBetween(asked, key, limit);
    if (slips <= limit) near.push({ places, slips });
  }
  return near;
});
