import { type Cell, isDateCell, isNoData, squeeze } from '../cell.ts';
import { ok, type Result, refuse } from '../result.ts';
import { dateOfText } from './dateText.ts';
import { excerpt } from './excerpt.ts';
import { skeletonOf } from './letters.ts';

export type CalendarRefusalCode = 'calendar.month' | 'calendar.year' | 'calendar.date';

const FIGURES = /^(?:((?:19|20)\d\d)[-./](\d{1,2})|(\d{1,2})[-./]((?:19|20)\d\d))(?: ?(?:г|ж)\.?)?$/u;

/**
 * A calendar month, "2025-11": «қараша 2025», «2025 жылғы қараша», «ноябрь 2025 г.», «ноя.25», 11.2025, or any day of it;
 * «на 01.12.2025» is what November left. A month without its year is refused, a sheet is kept for many years, unless
 * `yearOf` knows the year, as a title does.
 */
export function parseMonth(
  cell: Cell,
  yearOf: (month: number) => number | undefined = () => undefined,
): Result<string | undefined, CalendarRefusalCode> {
  if (isNoData(cell)) return ok(undefined);
  if (isDateCell(cell)) return ok(cell.date.slice(0, 7));
  const text = squeeze(String(cell));
  const month =
    monthOfFigures(text) ??
    numberedMonth(text, yearOf) ??
    dateOfText(text)?.slice(0, 7) ??
    endedBefore(text) ??
    monthOfWords(text.replace(SHORT_YEAR, '$1 20$2'), yearOf);
  return month === undefined ? refuse('calendar.month', { text: excerpt(text) }) : ok(month);
}

/** «Ноя.25», «қар-25»: as a spreadsheet shows a month. */
const SHORT_YEAR = /^(\p{L}{3,})[.\s'-]{1,2}(\d\d)$/u;

const AS_OF = /^(?:по состоянию )?на (.+)$/iu;

/** The month that ended before the first day that a report is as of. */
function endedBefore(text: string): string | undefined {
  const day = dateOfText((AS_OF.exec(text)?.[1] ?? '').replace(/ ?[жг]\.?$/u, ''));
  if (day === undefined) return undefined;
  return day.endsWith('-01') ? monthBefore(day.slice(0, 7)) : day.slice(0, 7);
}

function monthOfFigures(text: string): string | undefined {
  const [, year, month, monthFirst = month, yearLast = year] = FIGURES.exec(text) ?? [];
  const number = Number(monthFirst);
  return number >= 1 && number <= 12 ? `${yearLast}-${String(number).padStart(2, '0')}` : undefined;
}

/** «11» under a heading of months, where the year is known. */
function numberedMonth(text: string, yearOf: (month: number) => number | undefined): string | undefined {
  const month = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  const year = month >= 1 && month <= 12 ? yearOf(month) : undefined;
  return year === undefined ? undefined : `${year}-${String(month).padStart(2, '0')}`;
}

/** Beginnings of the names, as `skeletonOf` gives them: abbreviations and cases of three languages. */
const MONTHS = [
  /^(?:кан|янв|jan)/,
  /^(?:акп|фев|feb)/,
  /^(?:нау|мар|mar)/,
  /^(?:сау|апр|apr)/,
  /^(?:мам|маи$|мая$|мае$|may)/,
  /^(?:мау|июн|jun)/,
  /^(?:шил|июл|jul)/,
  /^(?:там|авг|aug)/,
  /^(?:кыр|сен|sep)/,
  /^(?:каз|окт|oct)/,
  /^(?:кар|ноя|nov)/,
  /^(?:жел|дек|dec)/,
];

/** The one month and the one year of a text; «январь–сентябрь 2025» are nine. */
function monthOfWords(text: string, yearOf: (month: number) => number | undefined): string | undefined {
  const words = skeletonOf(text).match(/\p{L}+/gu) ?? [];
  const [month, ...others] = words
    .map((word) => MONTHS.findIndex((name) => name.test(word)) + 1)
    .filter(Boolean);
  const [year, ...years] = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [];
  if (month === undefined || others.length + years.length > 0) return undefined;
  // «Қараша», «ноябрь месяц»: the month and nothing else.
  const isBare = words.length <= 2 && !/\d/.test(text);
  const known = year ?? (isBare ? yearOf(month) : undefined);
  return known === undefined ? undefined : `${known}-${String(month).padStart(2, '0')}`;
}

const YEAR = /^((?:19|20)\d\d)(?: ?-? ?(?:ж|г|жыл|год)\p{L}*\.?)?$/iu;

/** A calendar year: 2025, «2025 жыл», «2025 год». A school year («2025-2026») is none. */
export function parseYear(cell: Cell): Result<number | undefined, CalendarRefusalCode> {
  if (isNoData(cell)) return ok(undefined);
  const text = squeeze(isDateCell(cell) ? cell.date : String(cell));
  const [, year] = YEAR.exec(text) ?? [];
  return year === undefined ? refuse('calendar.year', { text: excerpt(text) }) : ok(Number(year));
}

/** A day, "2026-09-01", or as much of it as is said: a month "2026-09", a year "2026". */
export function parseDate(cell: Cell): Result<string | undefined, CalendarRefusalCode> {
  if (isNoData(cell)) return ok(undefined);
  if (isDateCell(cell)) return ok(cell.date);
  const text = squeeze(String(cell));
  const day = dateOfText(text.replace(/ ?[жг]\.?$/u, ''));
  if (day !== undefined) return ok(day);
  const month = parseMonth(text);
  if (month.ok) return month;
  const year = parseYear(text);
  return year.ok ? ok(String(year.value)) : refuse('calendar.date', { text: excerpt(text) });
}

/** "2025-11" → "2025-10". */
export function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number > 1 ? `${year}-${String(number - 1).padStart(2, '0')}` : `${year - 1}-12`;
}
