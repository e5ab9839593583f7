import { columnsOf } from '../../core/forms/columnsOf.ts';
import { roundHalfUp } from '../../core/rounding.ts';
import { print, printJson } from '../options.ts';

/**
 * What each heading of one row means, in order; `column` is null when it is none of ours, or only perhaps. A heading
 * that several forms have is taken for a column of the form that fits the row.
 */
export function headers(texts: readonly string[], { json }: { readonly json?: boolean }): number {
  const found = columnsOf(texts).map((match) => ({ ...match, score: roundHalfUp(match.score, 2) }));
  if (json) printJson(found);
  else for (const { heading, column, score } of found) print(`${heading}\t${column ?? '–'}\t${score}`);
  return 0;
}
