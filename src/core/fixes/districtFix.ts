import { onlyNearPlace } from '../places/nearest.ts';
import { type Place, placeName } from '../places/place.ts';
import { regionOf } from '../places/register.ts';
import { formerRegion } from '../places/resolve.ts';

/**
 * The name of the one unit that is a single letter away, in the language in which the column names the others. Where
 * the others lie in one oblast, it must lie there too: elsewhere it would be a guess.
 */
export function districtIn(
  text: string,
  company: string | undefined,
  others: Iterable<string>,
): string | undefined {
  const place = onlyNearPlace(text);
  if (!place) return undefined;
  const region = regionOf(place).kato;
  if (company !== undefined && region !== company && formerRegion(region) !== company) return undefined;
  return nameAmong(place, others, text);
}

/** The name of a unit in the language in which a column names the others. */
export const nameAmong = (place: Place, others: Iterable<string>, text: string): string =>
  placeName(place, languageOf(others, text));

function languageOf(others: Iterable<string>, own: string): 'kk' | 'ru' {
  let sum = 0;
  for (const text of others) sum += leaningOf(text);
  return (sum || leaningOf(own)) > 0 ? 'kk' : 'ru';
}

/** By the type word, else by letters that only Kazakh has: +1 Kazakh, −1 Russian. */
const leaningOf = (text: string): number => {
  if (/ауд|[қк]ала|облыс/iu.test(text)) return 1;
  if (/рай|р-н|р\/н|гор|г\.|област|обл/iu.test(text)) return -1;
  return /[әғқңөұүһі]/iu.test(text) ? 1 : 0;
};
