import { type Cell, isDateCell, squeeze } from '../cell.ts';
import type { Grid } from '../model/grid.ts';
import { oncePerText } from '../remember.ts';
import type { Form } from './form.ts';
import { type HeadingMatch, matchHeading, SURE } from './matchHeading.ts';

/** The heading row may stand below a title, a date and an addressee, but not below the data. */
const HEADING_WITHIN = 20;
/** Group, subgroup and mark: «Из них окончили» over «на» over «5». */
const HEAD_ROWS = 3;

export interface ColumnMapping {
  /** Column of the grid, from 0. */
  readonly index: number;
  readonly heading: string;
  readonly column: string | null;
  readonly score: number;
  readonly state: 'sure' | 'unsure' | 'unrecognised';
  /** The heading means this column beyond doubt, but another heading already does. */
  readonly repeats?: string;
}

export interface SheetMapping {
  readonly form: Form;
  /** Last heading row and first data row of the grid, from 0. */
  readonly headingRow: number;
  readonly firstDataRow: number;
  readonly columns: readonly ColumnMapping[];
  readonly score: number;
}

/** What the user answered about a heading: the column it means, or null for none. Keyed by the heading as shown. */
export type HeadingAnswers = ReadonlyMap<string, string | null>;

/** The form and the columns of a sheet that somebody else made; undefined when no form fits. */
export function recognise(
  grid: Grid,
  forms: readonly Form[],
  answers: HeadingAnswers = new Map(),
): SheetMapping | undefined {
  let best: SheetMapping | undefined;
  const last = Math.min(HEADING_WITHIN, grid.values.length);
  for (let top = 0; top < last; top++) {
    if (!canBeHead(grid.values[top] ?? [])) continue;
    for (const form of forms) {
      let mapping = mapHeadings(form, grid, top, top, answers);
      for (let bottom = top + 1; bottom < Math.min(top + HEAD_ROWS, last); bottom++) {
        if (!canBeHead(grid.values[bottom] ?? [])) break;
        const deeper = mapHeadings(form, grid, top, bottom, answers);
        // A further row belongs to the head only if it says clearly more: otherwise it is the first row of data.
        if (deeper.score >= mapping.score + 2 * SURE || isUnderGroups(grid, bottom)) mapping = deeper;
      }
      if (mapping.score > (best?.score ?? 0) && fits(mapping)) best = mapping;
    }
  }
  return best && withRepeatedHead(grid, best, answers);
}

/** «2024-2025 | 2025-2026 | динамика» under one wide heading: filled only where the row above opens or continues a group. */
function isUnderGroups({ values }: Grid, row: number): boolean {
  const above = values[row - 1] ?? [];
  const named = (column: number) => headingText(above[column] ?? '') !== '';
  const filled = [...(values[row] ?? []).keys()].filter(
    (column) => headingText(values[row]?.[column] ?? '') !== '',
  );
  return (
    filled.some((column) => !named(column)) &&
    filled.every((column) => !named(column) || (!named(column + 1) && column + 1 < above.length)) &&
    above.some((cell) => headingText(cell) !== '')
  );
}

/** Numbers in a head are marks or years; where a quarter of the cells are other ones it is data, or numbering. */
function canBeHead(row: readonly Cell[]): boolean {
  const others = row.filter(
    (cell) => typeof cell === 'number' && !(cell >= 2 && cell <= 5) && !(cell > 1990 && cell < 2100),
  );
  return others.length * 4 <= row.filter((cell) => cell !== '').length;
}

/** The same headings once more in the other language, right below: they belong to the head, not to the data. */
function withRepeatedHead(grid: Grid, mapping: SheetMapping, answers: HeadingAnswers): SheetMapping {
  const below = mapping.firstDataRow;
  if (below >= grid.values.length) return mapping;
  const repeated = mapHeadings(mapping.form, grid, below, below, answers).columns.filter(
    // A number is no heading here: a class may well have 5 fives, 4 fours and 3 threes.
    ({ index, column, state, heading }) =>
      state === 'sure' && /\p{L}/u.test(heading) && mapping.columns[index]?.column === column,
  );
  return repeated.length >= 3 ? { ...mapping, headingRow: below, firstDataRow: below + 1 } : mapping;
}

/** Does the mapping hold at least one sure column of each set that tells this form from others? */
function fits({ form, columns }: SheetMapping): boolean {
  const found = new Set(columns.filter(({ state }) => state === 'sure').map(({ column }) => column));
  return found.size >= 2 && form.tellBy.every((set) => set.some((id) => found.has(id)));
}

function mapHeadings(
  form: Form,
  grid: Grid,
  top: number,
  bottom: number,
  answers: HeadingAnswers,
): SheetMapping {
  const headings = headingTexts(grid, top, bottom);
  const matches = headings.map((texts) => bestOf(form, texts, answers));
  const columns = settle(matches);
  const score = columns.reduce((sum, column) => sum + (column.state === 'sure' ? column.score : 0), 0);
  return { form, headingRow: bottom, firstDataRow: bottom + 1, columns, score };
}

/**
 * What each column may be called: its own text, the lowest that is not blank, alone and after the groups it stands
 * under. A group alone names no column: under «Качество знаний» may stand this year, last year and the change.
 */
function headingTexts(grid: Grid, top: number, bottom: number): string[][] {
  const width = Math.max(...grid.values.slice(top, bottom + 1).map((row) => row.length));
  const groups: string[] = [];
  return Array.from({ length: width }, (_, column) => {
    const texts = grid.values.slice(top, bottom + 1).map((row) => headingText(row[column] ?? ''));
    let level = texts.length - 1;
    while (level > 0 && texts[level] === '') level--;
    const own = texts[level] ?? '';
    texts.forEach((text, at) => {
      // A blank above a named cell continues the group to its left; what names a column itself opens no group.
      if (at >= level || own === '') groups[at] = '';
      else if (text !== '') groups[at] = text;
    });
    const above = groups.slice(0, level).filter(Boolean);
    return [own, squeeze(`${above[above.length - 1] ?? ''} ${own}`), squeeze(`${above.join(' ')} ${own}`)];
  });
}

/** «10-11» typed in a head or a cell may have become the 10th of November. */
function headingText(cell: Cell): string {
  if (isDateCell(cell)) return cell.date;
  return squeeze(String(cell));
}

interface Candidates {
  readonly heading: string;
  readonly matches: readonly HeadingMatch[];
  readonly answer?: string | null;
}

function bestOf(form: Form, texts: readonly string[], answers: HeadingAnswers): Candidates {
  const named = texts.filter((text) => text !== '');
  const shown = named[0] ?? '';
  const answered = named.find((text) => answers.has(text));
  if (answered !== undefined) {
    const answer = answers.get(answered) ?? null;
    // An answer about a column of another form says that it is none of this one.
    const isOurs = form.columns.some(({ id }) => id === answer);
    return { heading: answered, matches: [], answer: isOurs ? answer : null };
  }
  let best: Candidates = { heading: shown, matches: [] };
  for (const text of named) {
    const matches = matcherOf(form)(text);
    if ((matches[0]?.score ?? 0) > (best.matches[0]?.score ?? 0)) best = { heading: text, matches };
  }
  return best;
}

/** A row is looked at alone, as the upper and as the lower line of a head: each of its texts is matched once. */
function matcherOf(form: Form): (heading: string) => readonly HeadingMatch[] {
  const known = matchers.get(form) ?? oncePerText((heading) => matchHeading(form, heading));
  matchers.set(form, known);
  return known;
}

const matchers = new WeakMap<Form, (heading: string) => readonly HeadingMatch[]>();

/** Gives each column of the form to at most one heading: the best score first, then the leftmost. */
function settle(candidates: readonly Candidates[]): ColumnMapping[] {
  const taken = new Set<string>();
  const result: ColumnMapping[] = candidates.map(({ heading, answer }, index) => {
    const none = { index, heading, column: null, score: 0, state: 'unrecognised' } as const;
    if (!answer) return none;
    // The same heading once more, in a second table at the right.
    if (taken.has(answer)) return { ...none, repeats: answer };
    taken.add(answer);
    return { index, heading, column: answer, score: 1, state: 'sure' };
  });
  const offers = candidates
    .flatMap(({ matches }, index) => matches.map((match) => ({ index, ...match })))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  for (const { index, column, score } of offers) {
    const current = result[index];
    if (current === undefined || current.column !== null || current.repeats !== undefined) continue;
    const isSure = score >= SURE;
    if (!taken.has(column)) {
      taken.add(column);
      result[index] = { ...current, column, score, state: isSure ? 'sure' : 'unsure' };
    } else if (isSure) result[index] = { ...current, repeats: column };
  }
  return result;
}
