import type { Grid } from '../model/grid.ts';
import type { Form } from './form.ts';
import { areOneHead, canBeHead, headTexts, isUnderGroups } from './headTexts.ts';
import { matchesOf, SURE } from './matchHeading.ts';
import { type ColumnMapping, type HeadingAnswers, type MatchedTexts, settle, tells } from './settle.ts';

export type { ColumnMapping, HeadingAnswers } from './settle.ts';

/** The heading row may stand below a title, a date and an addressee, but not below the data. */
const HEADING_WITHIN = 20;
/** Group, subgroup and mark: «Из них окончили» over «на» over «5». */
const HEAD_ROWS = 3;

export interface SheetMapping {
  readonly form: Form;
  /** Last heading row and first data row of the grid, from 0. */
  readonly headingRow: number;
  readonly firstDataRow: number;
  readonly columns: readonly ColumnMapping[];
  readonly score: number;
}

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
    const heads = headsFrom(grid, top, last);
    for (const form of forms) {
      const [mapping, ...deeper] = heads.map(({ head, bottom }) => mapHead(form, head, bottom, answers));
      if (mapping === undefined) continue;
      let deepest = mapping;
      // A further row belongs to the head only if it says clearly more: otherwise it is the first row of data.
      for (const next of deeper)
        if (next.score >= deepest.score + 2 * SURE || isUnderGroups(grid, next.headingRow)) deepest = next;
      if (deepest.score > (best?.score ?? 0) && fits(deepest)) best = deepest;
    }
  }
  return best && withRepeatedHead(grid, best, answers);
}

interface Head {
  readonly head: readonly MatchedTexts[];
  readonly bottom: number;
}

/** The row as a head, then with one more below it, then with two. */
function headsFrom(grid: Grid, top: number, last: number): readonly Head[] {
  const heads: Head[] = [];
  for (let bottom = top; bottom < Math.min(top + HEAD_ROWS, last); bottom++) {
    if (bottom > top && (!canBeHead(grid.values[bottom] ?? []) || !areOneHead(grid, bottom))) break;
    heads.push({ head: matchedHead(grid, top, bottom), bottom });
  }
  return heads;
}

const matchedHead = (grid: Grid, top: number, bottom: number): readonly MatchedTexts[] =>
  headTexts(grid, top, bottom).map((texts) => texts.map((text) => [text, matchesOf(text)] as const));

function mapHead(
  form: Form,
  head: readonly MatchedTexts[],
  bottom: number,
  answers: HeadingAnswers,
): SheetMapping {
  const columns = settle(form, head, answers);
  const score = columns.reduce((sum, column) => sum + (column.state === 'sure' ? column.score : 0), 0);
  return { form, headingRow: bottom, firstDataRow: bottom + 1, columns, score };
}

/** The same headings once more in the other language, right below: they belong to the head, not to the data. */
function withRepeatedHead(grid: Grid, mapping: SheetMapping, answers: HeadingAnswers): SheetMapping {
  const below = mapping.firstDataRow;
  if (below >= grid.values.length) return mapping;
  const head = matchedHead(grid, below, below);
  const repeated = mapHead(mapping.form, head, below, answers).columns.filter(
    // A number is no heading here: a class may well have 5 fives, 4 fours and 3 threes.
    ({ index, column, state, heading }) =>
      state === 'sure' && /\p{L}/u.test(heading) && mapping.columns[index]?.column === column,
  );
  return repeated.length >= 3 ? { ...mapping, headingRow: below, firstDataRow: below + 1 } : mapping;
}

const fits = ({ form, columns }: SheetMapping): boolean =>
  tells(form, new Set(columns.filter(({ state }) => state === 'sure').map(({ column }) => column)));
