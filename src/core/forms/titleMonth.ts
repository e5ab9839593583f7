import { skeletonOf } from '../parse/letters.ts';

/** A month that a title names. */
export interface TitleMonth {
  /** As it stands in the title. */
  readonly piece: string;
  /** 1–12. */
  readonly month: number;
  /** Undefined where the title says it elsewhere, once for all. */
  readonly year: number | undefined;
  /** The report is as of the first day after it: «1 қазандағы жағдай» is what September left. */
  readonly isEndOf: boolean;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The months of a title: «за ноябрь 2025 года», «2025 жылғы қараша айы»; the last one of a report from January on («за 9
 * месяцев 2025 года», «қаңтар-қыркүйек»); the one that ended before the day of a report («на 1 октября 2025 года»,
 * «01.10.2025 жағдай бойынша»). Any other day is the date of a letter or an order.
 */
export function monthsOfTitle(title: string): readonly TitleMonth[] {
  const text = title.normalize('NFC');
  const words = [...skeletonOf(text).matchAll(/\p{L}+|\d+/gu)].map(
    ({ 0: word, index }): Word => ({ text: word, start: index, end: index + word.length }),
  );
  const found: TitleMonth[] = [];
  for (let at = 0; at < words.length; ) {
    const reading = dayInFigures(words, at) ?? countedMonths(words, at) ?? namedMonth(words, at);
    if (reading === undefined) at++;
    else {
      const { first, next, month, year, isEndOf } = reading;
      const piece = text.slice(words[first]?.start, words[next - 1]?.end);
      if (month >= 1 && month <= 12) found.push({ piece, month, year, isEndOf });
      at = next;
    }
  }
  return found;
}

interface Reading {
  readonly first: number;
  readonly next: number;
  readonly month: number;
  readonly year: number | undefined;
  readonly isEndOf: boolean;
}

const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';

const YEAR = /^(?:19|20)\d\d$/;
const yearAt = (words: readonly Word[], at: number): number | undefined =>
  YEAR.test(textAt(words, at)) ? Number(textAt(words, at)) : undefined;
/** «г», «года», «ж», «жылғы». */
const isYearWord = (word: string): boolean => /^(?:г|год\p{L}*|ж|жыл\p{L}*)$/u.test(word);

/** Whole names: a title also speaks of «Қазақстан», «қаржы», «тамақ» and «карта». In the skeleton alphabet. */
const MONTHS =
  'кантар акпан наурыз сауир мамыр маусым шилде тамыз кыркуиек казан караша желтоксан январ феврал март апрел маи июн июл август сентябр октябр ноябр декабр'.split(
    ' ',
  );
const KAZAKH_CASE =
  /^(?:[дтн][ыи]н|[дтн][ае](?:н|г[ыи])?|[гк][ае]|ы|и|ынын|инин|ында(?:гы)?|инде(?:ги)?|ына|ине)?$/;
const RUSSIAN_CASE = /^(?:[ьияеюау]|ом|ем)?$/;

/** 1–12, or 0 for any other word. */
function monthOfWord(said: string): number {
  const word = said.replace(/^ма[яею]$/, 'маи');
  const at = MONTHS.findIndex((name) => word.startsWith(name));
  const ending = word.slice(MONTHS[at]?.length ?? 0);
  if (at < 0 || !(at < 12 ? KAZAKH_CASE : RUSSIAN_CASE).test(ending)) return 0;
  return (at % 12) + 1;
}

/** The year beside a month: «2025 жылғы» before it, «2025 года» behind it. */
function withYear(
  words: readonly Word[],
  first: number,
  next: number,
): { readonly first: number; readonly next: number; readonly year: number | undefined } {
  const behind = yearAt(words, next);
  if (behind !== undefined)
    return { first, next: isYearWord(textAt(words, next + 1)) ? next + 2 : next + 1, year: behind };
  const before = isYearWord(textAt(words, first - 1)) ? first - 2 : first - 1;
  const year = yearAt(words, before);
  return year === undefined ? { first, next, year } : { first: before, next, year };
}

/** Is a day the one that the report is as of? «На», «жағдай бойынша», and Kazakh «қазанға». */
const isAsOf = (words: readonly Word[], first: number, next: number): boolean =>
  textAt(words, first - 1) === 'на' ||
  [next, next + 1].some((at) => /^жагдаи/.test(textAt(words, at))) ||
  /(?:[гк]а|[гк]е|на|не)$/.test(textAt(words, next - 1));

/** «01.10.2025». */
function dayInFigures(words: readonly Word[], at: number): Reading | undefined {
  const [day, month] = [textAt(words, at), textAt(words, at + 1)];
  const year = yearAt(words, at + 2);
  const areGlued = [at, at + 1].every((place) => words[place + 1]?.start === (words[place]?.end ?? 0) + 1);
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || year === undefined || !areGlued) return undefined;
  const next = isYearWord(textAt(words, at + 3)) ? at + 4 : at + 3;
  if (!isAsOf(words, at, next)) return undefined;
  return { first: at, next, month: Number(month), year, isEndOf: Number(day) === 1 };
}

/** «9 месяцев 2025 года», «2025 жылдың 9 айы», «1 квартал 2025 года». */
function countedMonths(words: readonly Word[], at: number): Reading | undefined {
  const count = Number(/^\d{1,2}$/.exec(textAt(words, at))?.[0] ?? ROMAN[textAt(words, at)] ?? 0);
  const word = textAt(words, at + 1);
  const months = /^(?:месяц\p{L}*|мес|аи(?:ы\p{L}*|да|га|лык\p{L}*)?)$/u.test(word)
    ? count
    : /^квартал/.test(word) && count <= 4
      ? 3 * count
      : 0;
  if (months === 0) return undefined;
  return { ...withYear(words, at, at + 2), month: months, isEndOf: false };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, и: 1, ии: 2, иии: 3 };

/** «Қараша айы 2025», «январь–сентябрь 2025 года», «1 октября 2025 года». */
function namedMonth(words: readonly Word[], at: number): Reading | undefined {
  if (monthOfWord(textAt(words, at)) === 0) return undefined;
  const link = textAt(words, at + 1) === 'по' ? at + 2 : at + 1;
  const isSpan = monthOfWord(textAt(words, link)) > 0;
  const last = isSpan ? link : at;
  const isCalled = /^(?:месяц\p{L}*|аи\p{L}*)$/u.test(textAt(words, last + 1));
  const next = isCalled ? last + 2 : last + 1;
  const day = textAt(words, at - 1);
  if (isSpan || !/^\d{1,2}$/.test(day))
    return { ...withYear(words, at, next), month: monthOfWord(textAt(words, last)), isEndOf: false };
  const dated = withYear(words, at - 1, next);
  if (!isAsOf(words, at - 1, next) && !isAsOf(words, at - 1, dated.next))
    return { ...dated, month: 0, isEndOf: false };
  return { ...dated, month: monthOfWord(textAt(words, at)), isEndOf: Number(day) === 1 };
}
