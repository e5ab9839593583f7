/**
 * Years, school years, terms, months and dates of a text. A period is one figure however many words it takes:
 * «2021-2022 оқу жылының ІІ тоқсаны», «II четверть 2021-2022 учебного года».
 */
import { keyAt, kindAt, peek, type Token } from './tokens.ts';

export interface Period {
  /** Tokens `first` … `next - 1`. */
  readonly first: number;
  readonly next: number;
  /** A date is told apart and is no figure. */
  readonly is: 'year' | 'period' | 'date';
  /** A year, "2021-2022" (a school year), "2021-T2", "T1", "H1", "2025-Q4", "2025-11", "2025-01/2025-09"; none for a span of years. */
  readonly value: number | string | undefined;
  readonly low?: number;
  readonly high?: number;
}

/** The period that begins at token `at`; undefined when none does. */
export function periodAt(tokens: readonly Token[], at: number): Period | undefined {
  return (
    termAt(tokens, at) ??
    yearsAt(tokens, at) ??
    dateAt(tokens, at) ??
    monthsOfYear(tokens, at) ??
    monthAt(tokens, at)
  );
}

/** The number of a term or half-year before its word: «ІІ», «2-ші», «бірінші», «1»; the token after it. */
function numberOfPart(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const token = peek(tokens, at);
  if (token.is === 'roman') return { value: token.meaning.value, next: at + 1 };
  if (token.is === 'order') return { value: token.meaning.value, next: at + 1 };
  const digits = token.is === 'number' ? token.number.digits : '';
  if (!/^[1-4]$/.test(digits)) return undefined;
  return { value: Number(digits), next: kindAt(tokens, at + 1) === 'dash' ? at + 2 : at + 1 };
}

const PARTS: Readonly<Partial<Record<Token['is'], readonly [letter: string, most: number]>>> = {
  schoolTerm: ['T', 4],
  yearQuarter: ['Q', 4],
  halfYear: ['H', 2],
};

function termAt(tokens: readonly Token[], at: number): Period | undefined {
  const part = numberOfPart(tokens, at);
  if (part === undefined) return undefined;
  // «I-II четверти».
  const last = kindAt(tokens, part.next) === 'dash' ? numberOfPart(tokens, part.next + 1) : undefined;
  const place = last?.next ?? part.next;
  const word = peek(tokens, place);
  // «жарты жылдықта» in two words.
  const isSplit = word.is === 'halfOf' && keyAt(tokens, place + 1).startsWith('жылды');
  const [letter, most] = PARTS[isSplit ? 'halfYear' : word.is] ?? ['', 0];
  const end = last?.value ?? part.value;
  if (part.value < 1 || end > most) return undefined;
  const key = end === part.value ? `${letter}${end}` : `${letter}${part.value}/${letter}${end}`;
  const after = place + (isSplit ? 2 : 1);
  const year = letter === 'Q' ? calendarYearAt(tokens, after) : schoolYearAt(tokens, after);
  return year === undefined
    ? { first: at, next: after, is: 'period', value: key }
    : { first: at, next: year.next, is: 'period', value: `${year.start}-${key}` };
}

/** «2025 г.», «2025 года» behind a quarter. */
function calendarYearAt(tokens: readonly Token[], at: number): { start: number; next: number } | undefined {
  const place = skipDot(tokens, at);
  const start = yearOf(peek(tokens, place));
  return start !== undefined && isYearWord(peek(tokens, place + 1)) ? { start, next: place + 2 } : undefined;
}

const yearOf = (token: Token): number | undefined =>
  token.is === 'number' && /^(?:19|20)\d\d$/.test(token.number.digits)
    ? Number(token.number.digits)
    : undefined;

/** «2021-2022», «2021/22»: two years side by side. */
function pairAt(
  tokens: readonly Token[],
  at: number,
): { start: number; end: number; next: number } | undefined {
  const start = yearOf(peek(tokens, at));
  const link = peek(tokens, at + 1);
  const last = peek(tokens, at + 2);
  if (start === undefined || (link.is !== 'dash' && link.is !== 'slash') || last.is !== 'number')
    return undefined;
  const isShort = /^\d\d$/.test(last.number.digits) && link.glued;
  const end = isShort ? Math.floor(start / 100) * 100 + Number(last.number.digits) : yearOf(last);
  return end === undefined || end <= start || end - start > 60 ? undefined : { start, end, next: at + 3 };
}

/** A pair of years with «оқу жылы» or «учебного года» behind it. */
function schoolYearAt(tokens: readonly Token[], at: number): { start: number; next: number } | undefined {
  const pair = pairAt(tokens, at);
  if (pair === undefined || pair.end !== pair.start + 1) return undefined;
  const next = skipDot(tokens, pair.next);
  if (kindAt(tokens, next) !== 'schoolYear') return undefined;
  const word = skipDot(tokens, next + 1);
  return { start: pair.start, next: kindAt(tokens, word) === 'year' ? word + 1 : next + 1 };
}

/** The token after the years that stand at `at`, with their words; `at` itself where none do. */
export function afterYears(
  tokens: readonly Token[],
  at: number,
): { readonly next: number; readonly isSchoolYear: boolean } {
  const pair = pairAt(tokens, at);
  const start = pair?.next ?? (yearOf(peek(tokens, at)) === undefined ? at : at + 1);
  const word = start > at ? skipDot(tokens, start) : start;
  const isSchoolYear = kindAt(tokens, word) === 'schoolYear';
  const year = isSchoolYear ? skipDot(tokens, word + 1) : word;
  // «жыл» alone is the annual mark, «2025 жылғы» a year.
  if (isYearWord(peek(tokens, year)) && (year > at || isSchoolYear)) return { next: year + 1, isSchoolYear };
  return { next: isSchoolYear ? word + 1 : start, isSchoolYear };
}

/** After «уч.» and «ж.» the dot is not the end of a sentence. */
const skipDot = (tokens: readonly Token[], at: number): number =>
  kindAt(tokens, at) === 'dot' ? at + 1 : at;

function yearsAt(tokens: readonly Token[], at: number): Period | undefined {
  const school = schoolYearAt(tokens, at);
  if (school !== undefined) {
    const value = `${school.start}-${school.start + 1}`;
    const term = termAt(tokens, school.next);
    return typeof term?.value === 'string' && term.next <= school.next + 3
      ? { first: at, next: term.next, is: 'period', value: `${school.start}-${term.value}` }
      : { first: at, next: school.next, is: 'period', value };
  }
  const pair = pairAt(tokens, at);
  if (pair !== undefined) return spanOf(tokens, at, pair);
  const year = yearOf(peek(tokens, at));
  if (year === undefined) return undefined;
  const next = kindAt(tokens, at + 1) === 'dash' && peek(tokens, at + 1).glued ? at + 2 : at + 1;
  const word = peek(tokens, next);
  if (!isYearWord(word)) {
    // «2023, 2024 және 2025 жылдары»: the word at the end serves all.
    return isListedYear(tokens, at) ? { first: at, next: at + 1, is: 'year', value: year } : undefined;
  }
  // «2025 жылғы қараша», «2026 жылғы 14 қаңтар».
  const behind = skipDot(tokens, next + 1);
  const month = kindAt(tokens, behind) === 'month' ? peek(tokens, behind) : undefined;
  if (month !== undefined) {
    const last = monthAfter(tokens, behind + 1);
    return {
      first: at,
      next: last === undefined ? behind + 1 : behind + 3,
      is: 'period',
      value: last === undefined ? monthKey(year, month) : `${monthKey(year, month)}/${monthKey(year, last)}`,
    };
  }
  const months = countOfMonths(tokens, behind);
  if (months !== undefined)
    return { first: at, next: behind + 2, is: 'period', value: firstMonths(year, months) };
  const date = dateAt(tokens, behind);
  return date === undefined ? { first: at, next: next + 1, is: 'year', value: year } : { ...date, first: at };
}

function isListedYear(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place < at + LONGEST_LIST && yearOf(peek(tokens, place)) !== undefined; place += 2) {
    if (isYearWord(peek(tokens, place + 1))) return true;
    const { is } = peek(tokens, place + 1);
    if (is !== 'comma' && is !== 'and') return false;
  }
  return false;
}

const LONGEST_LIST = 20;

const isYearWord = (token: Token): boolean =>
  token.is === 'year' || token.meaning.key === 'ж' || token.meaning.key === 'г';

function spanOf(
  tokens: readonly Token[],
  at: number,
  { start, end, next }: { start: number; end: number; next: number },
): Period {
  const word = peek(tokens, next);
  const isNamed = isYearWord(word);
  const after = isNamed ? next + 1 : next;
  // «2019-2020 жыл» in the singular is a school year; «2023-2024 жылдары» are two years.
  const isPlural = /^(?:жылдар|годы|годов|годах|годам|жж|гг)/.test(word.meaning.key);
  if (end === start + 1 && isNamed && !isPlural)
    return { first: at, next: after, is: 'period', value: `${start}-${end}` };
  return { first: at, next: after, is: 'period', value: undefined, low: start, high: end };
}

const monthKey = (year: number, { meaning }: Token): string =>
  `${year}-${String(meaning.value).padStart(2, '0')}`;

/** «16 қараша», «1 сентября 2024 года»: a day, with its year. */
function dateAt(tokens: readonly Token[], at: number): Period | undefined {
  const day = peek(tokens, at);
  if (day.is !== 'number' || !/^(?:[1-9]|[12]\d|3[01])$/.test(day.number.digits)) return undefined;
  // «1-3 қазан», «1 және 2 қазан» need no more than the last day.
  const month = peek(tokens, at + 1);
  if (month.is !== 'month' || day.ending === 'from') return undefined;
  const year = yearOf(peek(tokens, at + 2));
  const word = skipDot(tokens, at + 3);
  const next = year === undefined ? at + 2 : isYearWord(peek(tokens, word)) ? word + 1 : at + 3;
  return { first: at, next, is: 'date', value: undefined };
}

/** «–қыркүйек», «по сентябрь»: the other end of a span of months. */
function monthAfter(tokens: readonly Token[], at: number): Token | undefined {
  const link = peek(tokens, at);
  const month = peek(tokens, at + 1);
  return (link.is === 'dash' || link.meaning.key === 'по') && month.is === 'month' ? month : undefined;
}

/** «9 ай», «9 месяцев». */
function countOfMonths(tokens: readonly Token[], at: number): number | undefined {
  const { digits } = peek(tokens, at).number;
  const isMonths = /^(?:аи|аиы|аиында|месяц\S*)$/.test(keyAt(tokens, at + 1));
  return isMonths && /^(?:[1-9]|1[0-2])$/.test(digits) ? Number(digits) : undefined;
}

/** The months of a year up to one of them, which is how a report counts «9 месяцев». */
const firstMonths = (year: number, months: number): string =>
  `${year}-01/${year}-${String(months).padStart(2, '0')}`;

/** «9 месяцев 2025 года». */
function monthsOfYear(tokens: readonly Token[], at: number): Period | undefined {
  const months = countOfMonths(tokens, at);
  const year = months === undefined ? undefined : calendarYearAt(tokens, at + 2);
  if (months === undefined || year === undefined) return undefined;
  return { first: at, next: year.next, is: 'period', value: firstMonths(year.start, months) };
}

/** «в ноябре 2025 года», «қараша 2025», «январь-сентябрь 2025 года». */
function monthAt(tokens: readonly Token[], at: number): Period | undefined {
  const month = peek(tokens, at);
  if (month.is !== 'month') return undefined;
  const last = monthAfter(tokens, at + 1);
  const place = last === undefined ? at + 1 : at + 3;
  const year = yearOf(peek(tokens, place));
  if (year === undefined) return undefined;
  const key = monthKey(year, month);
  return {
    first: at,
    next: isYearWord(peek(tokens, place + 1)) ? place + 2 : place + 1,
    is: 'period',
    value: last === undefined ? key : `${key}/${monthKey(year, last)}`,
  };
}
