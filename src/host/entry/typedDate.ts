import { type Conventions, MONTHS } from './conventions.ts';

export interface TypedDate {
  /** Days since 1899-12-30, with the time of day as a fraction. */
  value: number;
  numberFormat: string;
}

interface Day {
  year: number;
  month: number;
  day: number;
  pattern: string;
}

const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?: ?([ap])m)?$/i;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const THREE_PARTS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
const TWO_PARTS = /^(\d{1,2})([./-])(\d{1,2})$/;
const DAY_FIRST_WORDS = /^(\d{1,2})[ .-]?(\p{L}+)\.?(?:[ ,-]+(\d{4}))?$/u;
const MONTH_FIRST_WORDS = /^(\p{L}+)\.? (\d{1,2})(?:,? (\d{4}))?$/u;

/**
 * A date, a time or both as typed. A date without a year is of the current one: without a clock it stays text.
 * «1.5» and «5-9» are dates too: that is the trap for grade ranges, and Sheets falls into it.
 */
export function readTypedDate(
  text: string,
  conventions: Conventions,
  today: { year: number } | undefined,
): TypedDate | undefined {
  const time = readTime(text);
  if (time) return time;
  const blank = /^(.*\S)[ T](\d{1,2}:.*)$/su.exec(text);
  const clock = blank ? readTime(blank[2] ?? '') : undefined;
  const day = readDay(clock && blank ? (blank[1] ?? '') : text, conventions, today);
  if (!day) return undefined;
  const number = dayNumber(day);
  if (number === undefined || (clock && clock.value >= 1)) return undefined;
  if (!clock) return { value: number, numberFormat: day.pattern };
  return { value: number + clock.value, numberFormat: `${day.pattern} ${clock.numberFormat}` };
}

function readTime(text: string): TypedDate | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hourText, minuteText, secondText = '0', half] = match;
  const [minute, second] = [Number(minuteText), Number(secondText)];
  let hour = Number(hourText);
  if (minute > 59 || second > 59 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const value = (hour * 3600 + minute * 60 + second) / 86_400;
  const seconds = match[3] === undefined ? '' : ':ss';
  // Past a day it is a duration: 25 hours are not one o'clock.
  if (hour > 23) return { value, numberFormat: `[h]:mm${seconds}` };
  return { value, numberFormat: half === undefined ? `h:mm${seconds}` : `h:mm${seconds} am/pm` };
}

function readDay(
  text: string,
  conventions: Conventions,
  today: { year: number } | undefined,
): Day | undefined {
  const iso = ISO.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const three = THREE_PARTS.exec(text);
  if (three) {
    if (three[2] === '.' && conventions.decimal === '.') return undefined;
    return ordered(conventions, three[1], three[3], fullYear(three[4] ?? ''), conventions.datePattern);
  }
  const two = TWO_PARTS.exec(text);
  if (two) {
    if (!today || (two[2] === '.' && conventions.decimal === '.')) return undefined;
    return ordered(
      conventions,
      two[1],
      two[3],
      today.year,
      conventions.dateOrder === 'mdy' ? 'm/d' : 'dd.mm',
    );
  }
  return dayInWords(text, conventions, today);
}

function dayInWords(
  text: string,
  conventions: Conventions,
  today: { year: number } | undefined,
): Day | undefined {
  const dayFirst = DAY_FIRST_WORDS.exec(text);
  const monthFirst = conventions.language === 'en' && !dayFirst ? MONTH_FIRST_WORDS.exec(text) : undefined;
  const [dayText, monthText, yearText] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (dayText === undefined || monthText === undefined) return undefined;
  const month = monthNumber(monthText, conventions.language);
  const year = yearText === undefined ? today?.year : Number(yearText);
  if (month === undefined || year === undefined) return undefined;
  return day(year, month, Number(dayText), 'd mmm yyyy');
}

function monthNumber(word: string, language: Conventions['language']): number | undefined {
  const { withDay, alone, short } = MONTHS[language];
  const wanted = word.toLowerCase();
  for (const names of [withDay, alone, short]) {
    const index = names.findIndex((name) => name.replace('.', '').toLowerCase() === wanted);
    if (index >= 0) return index + 1;
  }
  return undefined;
}

const day = (year: number, month: number, dayOfMonth: number, pattern: string): Day => ({
  year,
  month,
  day: dayOfMonth,
  pattern,
});

function ordered(
  { dateOrder }: Conventions,
  first: string | undefined,
  second: string | undefined,
  year: number,
  pattern: string,
): Day {
  const [a, b] = [Number(first), Number(second)];
  return dateOrder === 'mdy' ? day(year, a, b, pattern) : day(year, b, a, pattern);
}

/** Two digits: to 49 this century, from 50 the last one. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

/** Undefined for a day that its month does not have. */
function dayNumber({ year, month, day: dayOfMonth }: Day): number | undefined {
  if (year < 1900 || month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (date.getUTCMonth() !== month - 1) return undefined;
  return date.getTime() / 86_400_000 + 25_569;
}
