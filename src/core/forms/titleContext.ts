import { type Cell, isNoData, squeeze } from '../cell.ts';
import type { Finding } from '../finding.ts';
import type { Grid } from '../model/grid.ts';
import type { PartOfYear } from '../model/period.ts';
import { skeletonOf } from '../parse/letters.ts';
import { parsePart, parseSchoolYear } from '../parse/period.ts';
import { lastDayOf } from '../summary/choosePeriod.ts';
import type { SheetContext } from './parseForm.ts';
import type { SheetMapping } from './recognise.ts';
import { monthsOfTitle } from './titleMonth.ts';
import { namesInTitle } from './titleNames.ts';

const YEARS = /(?:19|20)\d\d\s*[-–—/]\s*(?:(?:19|20)?\d\d)(?!\d)/gu;
/** «I четверть», «2-тоқсан», «ІІ тоқсан», «за 1 полугодие»; in the skeleton alphabet, where Latin I and Cyrillic І meet. */
const PART =
  /(?:^|[\s(«"])(?:(?:[ivи]{1,3}|[1-4])(?:[\s-]*(?:я|ая|ое|ои|е|и|нши|ши|шы))?[\s-]*(?:токсан|четверт|жартыжылды|полугоди))\p{L}*/gu;

/**
 * What the title above the heading says for the whole sheet, for columns the sheet lacks: the school year, the term, the
 * month, district and school, class and subject. Only one clear reading is taken, and a finding tells that it was.
 */
export function titleContext(
  grid: Grid,
  { form, columns, headingRow }: SheetMapping,
): {
  readonly context: SheetContext;
  readonly findings: readonly Finding[];
  readonly yearOf: YearOf;
} {
  const mapped = new Set(columns.filter(({ state }) => state === 'sure').map(({ column }) => column));
  const lacks = (id: string) => form.columns.some((column) => column.id === id) && !mapped.has(id);
  const lines = grid.values
    .slice(0, headingRow)
    .map((cells) =>
      cells.filter((cell): cell is string => typeof cell === 'string' && !isNoData(cell)).map(squeeze),
    );
  const context: Record<string, Cell> = {};
  const findings: Finding[] = [];
  const take = (id: TakenColumn, found: readonly Reading[]) => {
    const [first] = found;
    if (!lacks(id) || first === undefined || new Set(found.map(({ value }) => value)).size > 1) return;
    context[id] = id === 'month' ? first.value : first.piece;
    const heading = form.columns.find((column) => column.id === id)?.heading;
    findings.push({
      rule: 'from-title',
      severity: 'info',
      sheet: grid.sheet,
      row: first.line + 1,
      message: 'fromTitle',
      values: { column: `${heading?.kk} / ${heading?.ru}`, text: first.piece },
    });
  };
  const years = readings(lines, yearsIn);
  take('schoolYear', years);
  take('period', years);
  const parts = readings(lines, partsIn);
  take('term', parts);
  const months = readings(lines, monthsWith(yearOfTitle(lines, years)));
  take('month', months.length > 0 ? months : monthOfTerm(parts, years));
  for (const column of ['district', 'school', 'classGroup', 'subject'] as const) {
    // A district or a school is taken where every row must have one: a road map may well name its city in the title only.
    const isTaken =
      column === 'classGroup' ||
      column === 'subject' ||
      form.required.includes(column) ||
      (form.id === 'schools' && column === 'district');
    const names = namesInTitle(lines).filter((name) => isTaken && name.column === column);
    take(
      column,
      names.map(({ piece, key, line }) => ({ piece, value: key, line })),
    );
  }
  return { context, findings, yearOf: yearOfCells(lines, years) };
}

type TakenColumn =
  | 'schoolYear'
  | 'period'
  | 'term'
  | 'month'
  | 'district'
  | 'school'
  | 'classGroup'
  | 'subject';

/** A form of months that is sent by terms: «за I четверть 2025-2026» is the month in which the term ended. */
function monthOfTerm(parts: readonly Reading[], years: readonly Reading[]): Reading[] {
  const [part, ...otherParts] = new Set(parts.map(({ value }) => value));
  const [year, ...otherYears] = new Set(years.map(({ value }) => value));
  const [first] = parts;
  if (!first || part === undefined || year === undefined || otherParts.length + otherYears.length > 0)
    return [];
  const day = lastDayOf({ schoolYear: Number(year), part: part as PartOfYear });
  return [{ piece: `${first.piece}, ${years[0]?.piece ?? ''}`, value: day.slice(0, 7), line: first.line }];
}

interface Reading {
  /** As it stands in the title, to be shown. */
  readonly piece: string;
  readonly value: string | number;
  /** Row of the grid, from 0. */
  readonly line: number;
}

type Piece = Omit<Reading, 'line'>;

const readings = (
  lines: readonly (readonly string[])[],
  piecesOf: (text: string) => readonly Piece[],
): Reading[] => lines.flatMap((texts, line) => texts.flatMap(piecesOf).map((piece) => ({ ...piece, line })));

/** The year that a month belongs to, where the title names but one. */
export type YearOf = (month: number) => number | undefined;

/** The day of a letter or an order: «от 20 июля 2022 года», «от 15.01.2026», «2022 жылғы 20 шілдедегі № 377». */
const DATED =
  /(?<!\p{L})от\s+\d{1,2}(?:\s+\p{L}+\s+|[./]\d{1,2}[./])\d{4}|\d{4}\s*(?:жылғы|ж\.)\s*\d{1,2}\s*\p{L}+\s*№/giu;
/** Any day: a report of a school year is also as of one. */
const DAY = /\d{1,2}(?:\s+\p{L}+\s+|[./]\d{1,2}[./])\d{4}|\d{4}\s*(?:жылғы|ж\.)\s*\d{1,2}\s+\p{L}+/giu;

/** Of months in the cells, «қараша»: where the title names a school year and a year, both must say the same. */
function yearOfCells(all: readonly (readonly string[])[], schoolYears: readonly Reading[]): YearOf {
  const lines = all.map((texts) =>
    texts.map((text) => text.replace(schoolYears.length > 0 ? DAY : DATED, ' ')),
  );
  const bySchool = yearOfTitle([], schoolYears);
  const byTitle = yearOfTitle(lines, schoolYears);
  return (month) => {
    const year = byTitle(month);
    return schoolYears.length === 0 || bySchool(month) === year ? year : undefined;
  };
}

function yearOfTitle(lines: readonly (readonly string[])[], schoolYears: readonly Reading[]): YearOf {
  const pairless = lines.flat().map((text) => text.replace(YEARS, ' '));
  const calendar = new Set(pairless.flatMap((text) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []));
  const school = new Set(schoolYears.map(({ value }) => Number(value)));
  const [year] = calendar;
  const [start] = school;
  if (year !== undefined) return () => (calendar.size === 1 ? Number(year) : undefined);
  // A school year begins in September.
  return (month) => (school.size === 1 && start !== undefined ? start + (month >= 9 ? 0 : 1) : undefined);
}

const monthsWith =
  (yearOf: YearOf) =>
  (text: string): Piece[] =>
    monthsOfTitle(text).flatMap(({ piece, month, year = yearOf(month), isEndOf }) => {
      if (year === undefined) return [];
      const months = year * 12 + month - (isEndOf ? 2 : 1);
      const value = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
      return [{ piece, value }];
    });

const yearsIn = (text: string): Piece[] =>
  [...text.matchAll(YEARS)].flatMap(([piece]) => {
    const year = parseSchoolYear(piece);
    return year.ok && year.value !== undefined ? [{ piece, value: year.value }] : [];
  });

/** Found in the skeleton, which has one letter for each of the text's, and shown as it was written. */
function partsIn(text: string): Piece[] {
  const composed = text.normalize('NFC');
  return [...skeletonOf(composed).matchAll(PART)].flatMap(({ 0: found, index }) => {
    const piece = composed.slice(index, index + found.length).replace(/^[\s(«"]/u, '');
    const part = parsePart(piece);
    return part.ok && part.value !== undefined ? [{ piece, value: part.value }] : [];
  });
}
