import { type Cell, isDateCell, squeeze } from '../cell.ts';
import { cellAt, type Grid } from '../model/grid.ts';
import type { Form } from './form.ts';
import { type HeadingMatch, matchHeading, SURE } from './matchHeading.ts';

/** The heading row may stand below a title, a date and an addressee, but not below the data. */
const HEADING_WITHIN = 20;

export interface ColumnMapping {
  /** Column of the grid, from 0. */
  readonly index: number;
  readonly heading: string;
  readonly column: string | null;
  readonly score: number;
  readonly state: 'sure' | 'unsure' | 'unrecognised';
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
  for (let row = 0; row < last; row++) {
    for (const form of forms) {
      const one = mapHeadings(form, grid, row, row, answers);
      const two = row + 1 < last ? mapHeadings(form, grid, row, row + 1, answers) : undefined;
      // A second row belongs to the head only if it says clearly more: otherwise it is the first row of data.
      const mapping = two && two.score >= one.score + 2 * SURE ? two : one;
      if (mapping.score > (best?.score ?? 0) && fits(mapping)) best = mapping;
    }
  }
  return best;
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

/** What each column may be called: one text for a one-row head; below a group also «group + own» and the group. */
function headingTexts(grid: Grid, top: number, bottom: number): string[][] {
  const width = Math.max(grid.values[top]?.length ?? 0, grid.values[bottom]?.length ?? 0);
  const texts: string[][] = [];
  let group = '';
  for (let column = 0; column < width; column++) {
    const own = headingText(cellAt(grid, bottom, column));
    if (top === bottom) {
      texts.push([own]);
      continue;
    }
    const above = headingText(cellAt(grid, top, column));
    if (above !== '') group = above;
    // A blank above a named cell continues the group to its left; a blank above a blank ends it.
    if (above === '' && own === '') group = '';
    texts.push(own === '' ? [above] : [own, squeeze(`${group} ${own}`), above]);
  }
  return texts;
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
  if (answered !== undefined)
    return { heading: answered, matches: [], answer: answers.get(answered) ?? null };
  let best: Candidates = { heading: shown, matches: [] };
  for (const text of named) {
    const matches = matchHeading(form, text);
    if ((matches[0]?.score ?? 0) > (best.matches[0]?.score ?? 0)) best = { heading: text, matches };
  }
  return best;
}

/** Gives each column of the form to at most one heading: the best score first, then the leftmost. */
function settle(candidates: readonly Candidates[]): ColumnMapping[] {
  const taken = new Set<string>();
  const result: ColumnMapping[] = candidates.map(({ heading, answer }, index) => {
    if (answer) taken.add(answer);
    return answer === undefined
      ? { index, heading, column: null, score: 0, state: 'unrecognised' }
      : {
          index,
          heading,
          column: answer,
          score: answer === null ? 0 : 1,
          state: answer === null ? 'unrecognised' : 'sure',
        };
  });
  const offers = candidates
    .flatMap(({ matches }, index) => matches.map((match) => ({ index, ...match })))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  for (const { index, column, score } of offers) {
    if (taken.has(column) || result[index]?.column !== null) continue;
    taken.add(column);
    const heading = candidates[index]?.heading ?? '';
    result[index] = { index, heading, column, score, state: score >= SURE ? 'sure' : 'unsure' };
  }
  return result;
}
