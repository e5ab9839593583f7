/** Cells that name a part of the school year or the school year itself, in Kazakh, Russian or English. */
import { type Cell, isDateCell, isNoData, squeeze } from '../cell.ts';
import { schoolYearOfDate } from '../model/calendar.ts';
import type { PartOfYear } from '../model/period.ts';
import { afterYears } from '../quantity/periods.ts';
import { keyAt, kindAt, peek, type Token, tokensOf } from '../quantity/tokens.ts';
import { ok, type Result, refuse } from '../result.ts';
import { dateOfText } from './dateText.ts';
import { excerpt } from './excerpt.ts';

export type PartRefusalCode = 'period.term';
export type SchoolYearRefusalCode = 'period.year' | 'period.yearAlone' | 'period.yearPair';

/** What «{options}» of a refusal offers. */
const OPTIONS = 'I, II, III, IV';

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
  // A numeral in small letters, «iv», is one only here, where hardly a word stands beside it.
  const tokens = tokensOf(text.normalize('NFC').toUpperCase());
  const spoken = new Set<Spoken>();
  const numbers: number[] = [];
  const letters: number[] = [];
  let hasSchoolYear = false;
  let hasOther = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const behind = afterYears(tokens, at);
    if (behind.next > at) {
      hasSchoolYear ||= behind.isSchoolYear;
      at = behind.next - 1;
      continue;
    }
    const { is, meaning, number } = peek(tokens, at);
    const said = spokenOf(is, meaning.key) ?? (meaning.value === 90 ? 'term' : undefined);
    if (said !== undefined) {
      spoken.add(said);
      // «жарты жылдық», "half-year": the year is in the half.
      if (said === 'half')
        at += kindAt(tokens, at + 1) === 'dash' ? 2 : HALVED.test(keyAt(tokens, at + 1)) ? 1 : 0;
    } else if (is === 'roman' || is === 'order') numbers.push(meaning.value);
    else if (is === 'number') numbers.push(/^\d+$/.test(number.digits) ? Number(number.digits) : Number.NaN);
    else if (meaning.key === 'п' || meaning.key === 'ш') letters.push(meaning.key === 'п' ? 2 : 3);
    else hasOther ||= is !== 'prep' && meaning.key !== '';
  }
  if (spoken.size === 0 && numbers.length === 0 && letters.length === 0)
    return hasSchoolYear && !hasOther ? 'Y' : undefined;
  // П and Ш are typed for II and III, beside «четверть» or the like.
  const all = spoken.size > 0 ? [...numbers, ...letters] : numbers;
  return partOf(spoken, all, hasOther || letters.length > 0);
}

type Spoken = 'term' | 'half' | 'year' | 'final';

const HALVED = /^жылды/;

function spokenOf(is: Token['is'], key: string): Spoken | undefined {
  if (is === 'schoolTerm' || /^(?:ч|чет|ток)$/.test(key)) return 'term';
  if (is === 'halfYear' || is === 'halfOf' || /^полуг/.test(key)) return 'half';
  if (is === 'annual' || is === 'year') return 'year';
  return /^(?:корытынды|итог|финал)/.test(key) ? 'final' : undefined;
}

function partOf(
  spoken: ReadonlySet<Spoken>,
  numbers: readonly number[],
  hasOther: boolean,
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
  return hasOther ? undefined : TERM_PARTS[number];
}

const TERM_PARTS: readonly (PartOfYear | undefined)[] = [undefined, 'T1', 'T2', 'T3', 'T4'];
const HALF_PARTS: readonly (PartOfYear | undefined)[] = [undefined, 'H1', 'H2'];

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
