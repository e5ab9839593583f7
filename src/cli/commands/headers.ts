import { FORMS } from '../../core/forms/index.ts';
import { matchHeading, SURE } from '../../core/forms/matchHeading.ts';
import { roundHalfUp } from '../../core/rounding.ts';
import { print, printJson } from '../options.ts';

/** What each heading means, in order; `column` is null when it is none of ours, or only perhaps. */
export function headers(texts: readonly string[], { json }: { readonly json?: boolean }): number {
  const found = texts.map((heading) => {
    const [best] = FORMS.flatMap((form) => matchHeading(form, heading)).sort((a, b) => b.score - a.score);
    const score = roundHalfUp(best?.score ?? 0, 2);
    return { heading, column: best !== undefined && best.score >= SURE ? best.column : null, score };
  });
  if (json) printJson(found);
  else for (const { heading, column, score } of found) print(`${heading}\t${column ?? '–'}\t${score}`);
  return 0;
}
