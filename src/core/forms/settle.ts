import type { Column, Form } from './form.ts';
import { headingWords } from './headingWords.ts';
import { type HeadingMatch, type Matches, SURE } from './matchHeading.ts';

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

/** What the user answered about a heading: the column it means, or null for none. Keyed by the heading as shown. */
export type HeadingAnswers = ReadonlyMap<string, string | null>;

/** The texts of one column of a head, each with what it means in any form. */
export type MatchedTexts = readonly (readonly [text: string, matches: Matches])[];

interface Candidates {
  readonly heading: string;
  readonly matches: readonly HeadingMatch[];
  readonly answer?: string | null;
}

/** The columns of the form, each given to at most one heading: the best score first, then the leftmost. */
export function settle(
  form: Form,
  head: readonly MatchedTexts[],
  answers: HeadingAnswers,
): readonly ColumnMapping[] {
  const candidates = head.map((texts) => bestOf(form, texts, answers));
  const taken = new Set<string>();
  const result: ColumnMapping[] = candidates.map(({ heading, answer }, index) => {
    const none = { index, heading, column: null, score: 0, state: 'unrecognised' } as const;
    if (!answer) return none;
    // The same heading once more, in a second table at the right.
    if (taken.has(answer)) return { ...none, repeats: answer };
    taken.add(answer);
    return { index, heading, column: answer, score: 1, state: 'sure' };
  });
  const old = oldVersions(form, candidates);
  const offers = candidates
    .flatMap(({ matches }, index) => (old.has(index) ? [] : matches.map((match) => ({ index, ...match }))))
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

function bestOf(form: Form, texts: MatchedTexts, answers: HeadingAnswers): Candidates {
  const heading = texts[0]?.[0] ?? '';
  if (answers.size > 0) {
    const answered = texts.find(([text]) => answers.has(text))?.[0];
    if (answered !== undefined) {
      const answer = answers.get(answered) ?? null;
      // An answer about a column of another form says that it is none of this one.
      const isOurs = form.columns.some(({ id }) => id === answer);
      return { heading: answered, matches: [], answer: isOurs ? answer : null };
    }
  }
  let best: Candidates = { heading, matches: NONE };
  for (const [text, matches] of texts) {
    const ours = matches.get(form) ?? NONE;
    if ((ours[0]?.score ?? 0) > (best.matches[0]?.score ?? 0)) best = { heading: text, matches: ours };
  }
  return best;
}

const NONE: readonly HeadingMatch[] = [];

/** «Утверждённый план» beside «Уточнённый план»: one figure as it was and as it is, of which the last is read. */
function oldVersions(form: Form, candidates: readonly Candidates[]): ReadonlySet<number> {
  const old = new Set<number>();
  for (const column of form.columns) {
    if (column.versions === undefined) continue;
    const sure = candidates.flatMap(({ heading, matches }, index) =>
      matches[0]?.column === column.id && matches[0].score >= SURE
        ? [{ index, rank: rankOf(heading, column) }]
        : [],
    );
    const last = Math.min(...sure.map(({ rank }) => rank));
    for (const { index, rank } of sure) if (rank > last) old.add(index);
  }
  return old;
}

/** 0 for the last version, more for earlier ones and for what names none. */
function rankOf(heading: string, { versions = '' }: Column): number {
  const { words } = headingWords(heading);
  const ranks = versions.split(' | ').map((version) => headingWords(version).words[0] ?? '');
  const rank = ranks.findIndex((version) => words.includes(version));
  return rank < 0 ? ranks.length : rank;
}

/** Does the mapping hold at least one sure column of each set that tells this form from others? */
export function tells(form: Form, found: ReadonlySet<string | null>): boolean {
  return found.size >= 2 && form.tellBy.every((set) => set.some((id) => found.has(id)));
}
