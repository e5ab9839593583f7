import type { Form } from './form.ts';
import { headingWords } from './headingWords.ts';
import { FORMS } from './index.ts';
import { matchesOf, SURE, UNSURE } from './matchHeading.ts';
import { tells } from './settle.ts';

export interface HeadingColumn {
  readonly heading: string;
  /** None when it is none of ours, or only perhaps. */
  readonly column: string | null;
  readonly score: number;
}

/** As good as the best: which of them is meant is told by the other headings. */
const NEAR = 0.12;
/** A form fits a row when it knows so much of what any form knows of it. */
const MOST = 0.6;

interface Guess {
  readonly form: Form;
  readonly column: string;
  readonly score: number;
}

/**
 * What each heading of a row means. Forms share many: where several know one, it is a column of the form that fits the
 * row, or else of the one that knows most of it. «Всего» and «Значение» say little, and count only for a form that fits.
 */
export function columnsOf(headings: readonly string[]): readonly HeadingColumn[] {
  const row = headings.map((heading) => ({
    heading,
    saysLittle: headingWords(heading).saysLittle,
    guesses: FORMS.map((form) => guess(form, heading)),
  }));
  const telling = row.filter(({ saysLittle }) => !saysLittle).map(({ guesses }) => guesses);
  const known = new Map(FORMS.map((form) => [form, sureColumns(form, telling).length]));
  const most = MOST * telling.filter((guesses) => guesses.some(({ score }) => score >= SURE)).length;
  const all = row.map(({ guesses }) => guesses);
  const fitting = FORMS.filter(
    (form) => (known.get(form) ?? 0) >= most && tells(form, new Set(sureColumns(form, all))),
  );
  const rank = ({ form }: Guess) => (fitting.includes(form) ? headings.length : 0) + (known.get(form) ?? 0);
  return row.map(({ heading, saysLittle, guesses }): HeadingColumn => {
    const top = Math.max(...guesses.map(({ score }) => score));
    // Sorting keeps the order of the forms among those that know as much.
    const [best] = guesses
      .filter(({ score }) => score >= Math.max(SURE, top - NEAR))
      .filter(({ form }) => !saysLittle || fitting.includes(form))
      .sort((a, b) => rank(b) - rank(a) || b.score - a.score);
    if (best) return { heading, column: best.column, score: best.score };
    return { heading, column: null, score: saysLittle ? Math.min(top, UNSURE) : top };
  });
}

function guess(form: Form, heading: string): Guess {
  const [best] = matchesOf(heading).get(form) ?? [];
  return { form, column: best?.column ?? '', score: best?.score ?? 0 };
}

/** The column of each heading that the form knows. */
const sureColumns = (form: Form, guesses: readonly (readonly Guess[])[]): readonly string[] =>
  guesses
    .flatMap((row) => row.filter((each) => each.form === form && each.score >= SURE))
    .map(({ column }) => column);
