import { type Cell, isDateCell, isNoData, squeeze } from '../cell.ts';
import type { Grades } from '../model/table.ts';
import { ok, type Result, refuse } from '../result.ts';
import { asCyrillic } from './letters.ts';

export type GradesRefusal = 'grades.unreadable';

const FIRST = 0;
const LAST = 12;
const SPAN = /^(\d{1,2})\s*(?:-|–|—|\.{2,3}|…|до)\s*(\d{1,2})(?:\s|$)/u;
const CLASS = /^(\d{1,2})\s*[-–«"'’. ]*\s*(\p{L}{0,2}\d?)[»"'’]?$/u;
const TAIL = /[\s-]*(сыны[пб]\p{L}*|класс\p{L}*|классы|кл|параллел\p{L}*|е|й|ый|ші|шы)\.?$/iu;

/**
 * A class or a span of grades as it stands in a cell: 7 · «7А» · «7 "Ә"» · «5-9» · «10-11 кл.» · «5–9 сыныптар».
 * A span that Sheets has turned into a date (10-11 typed as «10.11» is the 10th of November) is read back.
 */
export function parseGrades(cell: Cell): Result<Grades | undefined, GradesRefusal> {
  if (isNoData(cell)) return ok(undefined);
  if (isDateCell(cell)) return fromDate(cell.date);
  const text = squeeze(String(cell));
  const bare = text.replace(TAIL, '').replace(TAIL, '').trim();
  const span = SPAN.exec(`${bare} `);
  if (span) return gradesOf(Number(span[1]), Number(span[2]), `${span[1]}–${span[2]}`, text);
  const single = CLASS.exec(bare);
  if (!single) return refuse('grades.unreadable', { text });
  const letter = (single[2] ?? '').toUpperCase();
  return gradesOf(Number(single[1]), Number(single[1]), `${Number(single[1])}${letter}`, text);
}

function gradesOf(from: number, to: number, name: string, text: string): Result<Grades, GradesRefusal> {
  const fits = from >= FIRST && to <= LAST && from <= to;
  return fits ? ok({ from, to, name }) : refuse('grades.unreadable', { text });
}

/** Only spans that schools really use are taken from a date; any other date under a class is refused. */
const SPANS: ReadonlySet<string> = new Set([
  '1-4',
  '2-4',
  '5-8',
  '5-9',
  '1-9',
  '1-11',
  '2-11',
  '5-11',
  '10-11',
  '10-12',
]);

function fromDate(date: string): Result<Grades, GradesRefusal> {
  const [, month = '', day = ''] = date.split('-');
  const found = [`${Number(day)}-${Number(month)}`, `${Number(month)}-${Number(day)}`].find((span) =>
    SPANS.has(span),
  );
  if (!found) return refuse('grades.unreadable', { text: date });
  const [from = 0, to = 0] = found.split('-').map(Number);
  return ok({ from, to, name: `${from}–${to}` });
}

/**
 * Two spellings of one class are one class: «7 "а"», «7А» and «7a» in Latin letters. 7А and 7Ә, 7Г and 7Ғ are two
 * classes each, so Kazakh letters are not folded here.
 */
export const gradesKey = ({ name }: Grades): string => asCyrillic(name);
