/** Texts of a plan put into words: names of places, terms and indicators in the language asked for. */
import type { PartOfYear } from '../core/model/period.ts';
import { placeName } from '../core/places/place.ts';
import { placeByKato } from '../core/places/register.ts';
import type { SummaryWord, Text } from '../core/summary/plan.ts';
import { fill, type Lang, type Words, words } from './catalog.ts';
import { fillInflected } from './inflected.ts';
import { numberWords, percentWords } from './numbers.ts';
import { monthSpanWords, monthWords, narrowPeriod, periodWords, schoolYearWords } from './period.ts';
import { summaryWords } from './summary.ts';
import { terms } from './terms.ts';

/** Titles may open with a name written small within a line: «город Қонаев». */
const OPENING: ReadonlySet<SummaryWord> = new Set<SummaryWord>(['districtTitle', 'districtSheet']);

/** A text of a plan in words. */
export function textWords(text: Text, lang: Lang): string {
  if (typeof text === 'string') return text;
  if ('word' in text) {
    const filled = fillInflected(summaryWords[text.word][lang], valuesOf(text, lang), lang);
    return OPENING.has(text.word) ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
  }
  if ('place' in text) return districtName(text.place.kato, text.place.text, lang);
  if ('shortPlace' in text) return shortName(text.shortPlace.kato, text.shortPlace.text, lang);
  if ('term' in text) return narrowPeriod(text.term, lang);
  if ('termKey' in text) return termKeyWords(text.termKey, lang);
  if ('asked' in text) return askedWords(text.asked, lang);
  if ('indicator' in text) return terms[text.indicator][lang];
  if ('choice' in text) return terms[text.choice as keyof typeof terms]?.[lang] ?? text.choice;
  if ('names' in text) return text.names[lang];
  if ('months' in text) return monthsWords(text.months, lang);
  if ('percent' in text) return percentWords(text.percent, lang, 1);
  return numberWords(text.count, lang);
}

/** Heads and titles of charts are narrow: a term stands there as «2025-2026, I тоқсан», in a sentence in full. */
const NARROW = /^chart|Head$/;

const valuesOf = (
  { word, values = {} }: Extract<Text, { word: SummaryWord }>,
  lang: Lang,
): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value !== 'object') return [name, value];
      // A number stays one: an ending or a noun may go by it.
      if ('count' in value) return [name, value.count];
      const inFull = 'term' in value && !NARROW.test(word);
      return [name, inFull ? periodWords(value.term, lang) : textWords(value, lang)];
    }),
  );

/** The register's name where the district was found; the words of the sheet where it was not. */
export function districtName(kato: string | null, text: string, lang: Lang): string {
  const place = kato === null ? undefined : placeByKato(kato);
  if (place) return placeName(place, lang);
  return text === '–' ? summaryWords.districtUnknown[lang] : text;
}

/** The same in all languages. */
export const districtWords = (kato: string | null, text: string): Words =>
  words(districtName(kato, text, 'kk'), districtName(kato, text, 'ru'), districtName(kato, text, 'en'));

const CITY: Words = words('{name} қ.', 'г. {name}', '{name} city');

function shortName(kato: string | null, text: string, lang: Lang): string {
  const place = kato === null ? undefined : placeByKato(kato);
  if (!place) return districtName(kato, text, lang);
  const name = lang === 'ru' ? place.baseRu : place.baseKk;
  return place.kind === 'city' || place.kind === 'republicCity' ? fill(CITY[lang], { name }) : name;
}

/** "2025-T1" → «2025-2026, I тоқсан». */
function termKeyWords(key: string, lang: Lang): string {
  const [year = '', part = 'T1'] = key.split('-');
  return narrowPeriod({ schoolYear: Number(year), part: part as PartOfYear }, lang);
}

/** «2025 жылғы қыркүйек», «2025 жылғы қаңтар – қараша»: of several the first and the last. */
function monthsWords(months: readonly string[], lang: Lang): string {
  const [first = '', last = ''] = [months[0], months[months.length - 1]];
  if (first === last) return monthWords(first, lang);
  return first.slice(0, 4) === last.slice(0, 4)
    ? monthSpanWords(first, last, lang)
    : `${monthWords(first, lang)} – ${monthWords(last, lang)}`;
}

/** The period as it was asked for: a month, a term, a half-year or a school year. */
export function askedWords(key: string, lang: Lang): string {
  if (/^\d{4}$/.test(key)) return schoolYearWords(Number(key), lang);
  const [year = '', part = ''] = key.split('-');
  return /^[TH]/.test(part)
    ? periodWords({ schoolYear: Number(year), part: part as PartOfYear }, lang)
    : monthWords(key, lang);
}
