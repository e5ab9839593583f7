/** Cells that name a part of the school year or the school year itself, in Kazakh, Russian or English. */
import { type Cell, isDateCell, isNoData, squeeze } from '../cell.ts';
import { schoolYearOfDate } from '../model/calendar.ts';
import type { PartOfYear } from '../model/period.ts';
import { ok, type Result, refuse } from '../result.ts';
import { dateOfText } from './dateText.ts';
import { excerpt } from './excerpt.ts';

export type PartRefusalCode = 'period.term';
export type SchoolYearRefusalCode = 'period.year' | 'period.yearAlone' | 'period.yearPair';

/** What «{options}» of a refusal offers. */
const OPTIONS = 'I, II, III, IV';

/** Roman numerals stand in Latin or Cyrillic (І, і); П and Ш are typed for II and III, У for V. */
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, п: 2, ш: 3 };

/** Ordinals by their beginnings: the endings are cases and genders. */
const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^(бірінші|перв(?:ая|ой|ую|ое|ого)$|first$)/u, 1],
  [/^(екінші|втор(?:ая|ой|ую|ое|ого)$|second$)/u, 2],
  [/^(үшінші|треть(?:я|ей|ю|е|его)$|third$)/u, 3],
  [/^(төртінші|четв[её]рт(?:ая|ой|ую)$|fourth$)/u, 4],
];

type Spoken = 'term' | 'half' | 'year' | 'final';

/** Words that say what is numbered. */
const SPOKEN: readonly (readonly [RegExp, Spoken])[] = [
  [/^(тоқсан|токсан|тоқ$|ток$|четверт(?:ь|и|ью|ей|ям|ях)$|четв$|чет$|ч$|terms?$|quarters?$)/u, 'term'],
  [/^(жартыжылды|жарты$|полугоди|полуг$|полугод$|half$|halfyear$)/u, 'half'],
  [/^(жылды[қғк]|жыл$|жылы$|годов|год$|годы?$|года$|annual$|year$)/u, 'year'],
  [/^(қорытынды|итог|final$)/u, 'final'],
];

/** «2025-2026 оқу жылының», «2025/26 уч. год», «2025 жылғы»: says the year, not the part. */
const YEAR_PHRASE =
  /(?:19|20)\d\d(?:\s*[-–—/]\s*(?:(?:19|20)\d\d|\d\d)(?!\d))?\s*(?:жж?\.?(?![\p{L}])|гг?\.?(?![\p{L}]))?/gu;
const SCHOOL_YEAR_WORDS = /(оқу|оку|учебн\p{L}*|уч\.?)\s*(жыл\p{L}*|год\p{L}*|г\.?(?!\p{L}))/gu;
const CALENDAR_YEAR_WORDS = /(?:19|20)\d\d\s*(?:жыл\p{L}*|год\p{L}*)/gu;
const WORDS = /\p{L}+|\d+/gu;
/** Endings written after a hyphen: «1-ші», «1-я», «2-й», «I-ші». */
const ENDINGS: ReadonlySet<string> = new Set([
  'ші',
  'шы',
  'нші',
  'я',
  'ая',
  'ой',
  'ей',
  'й',
  'е',
  'ое',
  'го',
  'ю',
  'ья',
]);

/**
 * The part of the year of a cell: «I», 1, «ІІ тоқсан», «1-я четверть», «2 полугодие», «жылдық», «итоговая»; undefined
 * for no data. A number alone is a term. Results of a term («I тоқсан қорытындысы») are that term; «жылдық» beside
 * «қорытынды» reads two ways and is refused.
 */
export function parsePart(cell: Cell): Result<PartOfYear | undefined, PartRefusalCode> {
  if (isNoData(cell)) return ok(undefined);
  const text = isDateCell(cell) ? cell.date : String(cell);
  const part = isDateCell(cell) || typeof cell === 'boolean' ? undefined : readPart(text);
  return part === undefined ? refuse('period.term', { text: excerpt(text), options: OPTIONS }) : ok(part);
}

function readPart(text: string): PartOfYear | undefined {
  const lower = squeeze(text.normalize('NFC')).toLowerCase();
  const rest = lower
    .replace(CALENDAR_YEAR_WORDS, ' ')
    .replace(YEAR_PHRASE, ' ')
    .replace(SCHOOL_YEAR_WORDS, ' ');
  const words = rest.match(WORDS) ?? [];
  if (words.length === 0) return SCHOOL_YEAR_WORDS_ALONE.test(lower) ? 'Y' : undefined;
  const spoken = new Set(words.flatMap((word) => spokenOf(word) ?? []));
  const numbers = words.flatMap((word) => numberOf(word, spoken.size > 0) ?? []);
  return partOf(spoken, numbers, words);
}

const SCHOOL_YEAR_WORDS_ALONE = /(оқу|оку|учебн\p{L}*|уч\.?)\s*(жыл|год)/u;

function partOf(
  spoken: ReadonlySet<Spoken>,
  numbers: readonly number[],
  words: readonly string[],
): PartOfYear | undefined {
  const [number = 0] = numbers;
  if (numbers.length > 1) return undefined;
  const isHalf = spoken.has('half');
  if (spoken.has('term')) return isHalf || spoken.has('year') ? undefined : TERM_PARTS[number];
  if (isHalf) return HALF_PARTS[number];
  if (spoken.size > 0) {
    if (numbers.length > 0 || spoken.size > 1) return undefined;
    return spoken.has('year') ? 'Y' : 'F';
  }
  // A bare number: nothing else may stand in the cell but its own ending.
  const isAlone = words.every((word) => numberOf(word, false) !== undefined || ENDINGS.has(word));
  return isAlone ? TERM_PARTS[number] : undefined;
}

const TERM_PARTS: readonly (PartOfYear | undefined)[] = [undefined, 'T1', 'T2', 'T3', 'T4'];
const HALF_PARTS: readonly (PartOfYear | undefined)[] = [undefined, 'H1', 'H2'];

const spokenOf = (word: string): Spoken | undefined => SPOKEN.find(([pattern]) => pattern.test(word))?.[1];

/** П and Ш count as numerals only beside «четверть» or the like. */
function numberOf(word: string, isSpoken: boolean): number | undefined {
  if (/^\d+$/u.test(word)) return Number(word);
  const latin = word.replace(/і/gu, 'i').replace(/у/gu, 'v');
  if (/^[iv]+$/u.test(latin)) return ROMAN[latin] ?? Number.NaN;
  if (isSpoken && (word === 'п' || word === 'ш')) return ROMAN[word];
  return ORDINALS.find(([pattern]) => pattern.test(word))?.[1];
}

const PAIR = /(?<!\d)(\d{4}|\d{2})\s*[-–—/]\s*(\d{4}|\d{2})(?!\d)/gu;
const YEAR_ALONE = /(?<!\d)((?:19|20)\d\d)(?!\d)/u;

/**
 * The year a school year starts in: «2025-2026», «2025/26», «2025–26 оқу жылы», or the school year of a date, which
 * changes on 1 September. One year alone (2025) is refused with both readings: offices write it for the year the
 * school year starts in and, in annual reports, for the year it ends in.
 */
export function parseSchoolYear(cell: Cell): Result<number | undefined, SchoolYearRefusalCode> {
  if (isNoData(cell)) return ok(undefined);
  if (isDateCell(cell)) return ok(schoolYearOfDate(cell.date));
  const text = squeeze(String(cell));
  const date = dateOfText(text);
  if (date !== undefined) return ok(schoolYearOfDate(date));
  const pairs = [...text.matchAll(PAIR)];
  if (pairs.length > 1) return refuse('period.year', { text: excerpt(text) });
  const pair = pairs[0];
  if (pair !== undefined) return yearOfPair(text, pair[1]!, pair[2]!);
  const alone = YEAR_ALONE.exec(text)?.[1];
  if (alone === undefined) return refuse('period.year', { text: excerpt(text) });
  const year = Number(alone);
  return refuse('period.yearAlone', {
    text: excerpt(text),
    first: `${year - 1}-${year}`,
    second: `${year}-${year + 1}`,
  });
}

function yearOfPair(text: string, first: string, second: string): Result<number, SchoolYearRefusalCode> {
  // «25-26» is a school year only when nothing but its own words stand beside it: «7-8», «10-11 сынып» are not.
  const isShort = first.length === 2;
  if (isShort && !/^\d\d\s*[-–—/]\s*\d\d(\s*(оқу|оку|уч)[\p{L}.\s]*)?$/iu.test(text))
    return refuse('period.year', { text: excerpt(text) });
  const start = isShort ? 2000 + Number(first) : Number(first);
  const end = second.length === 2 ? Math.floor((start + 1) / 100) * 100 + Number(second) : Number(second);
  if (start < 1990 || start > 2098) return refuse('period.year', { text: excerpt(text) });
  return end === start + 1 ? ok(start) : refuse('period.yearPair', { text: excerpt(text) });
}
