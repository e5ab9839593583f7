import { type Place, placeName } from '../places/place.ts';

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
