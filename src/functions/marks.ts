import type { Cell } from '../core/cell.ts';
import { parseCount } from '../core/parse/count.ts';
import { excerpt } from '../core/parse/excerpt.ts';
import type { MarkCounts } from '../core/rate.ts';
import { type Answer, isRefused, type Refused, refusal } from './answer.ts';

const DASH = /^\s*[-–—−]?\s*$/u;

/**
 * A count in a row that has others: a blank or a dash is 0, as in forms where nobody got that mark. «ж/қ» and «н/д»
 * say that the number is not known, so they are refused rather than taken for 0.
 */
export function countBesideOthers(cell: Cell): number | Refused {
  const count = parseCount(cell);
  if (!count.ok) return refusal(count.error);
  if (count.value !== undefined) return count.value;
  if (typeof cell !== 'string' || DASH.test(cell)) return 0;
  return refusal({ code: 'rate.noData', values: { text: excerpt(cell) } });
}

/** Five cells of a row, «5» to not attested. */
export function readMarks(cells: readonly Cell[]): MarkCounts | Refused {
  const counts: number[] = [];
  for (let index = 0; index < 5; index += 1) {
    const count = countBesideOthers(cells[index] ?? '');
    if (isRefused(count)) return count;
    counts.push(count);
  }
  const [mark5 = 0, mark4 = 0, mark3 = 0, mark2 = 0, notAttested = 0] = counts;
  return { mark5, mark4, mark3, mark2, notAttested };
}

/** How many leading arguments of the mark functions are counts: a row with all of them blank is blank. */
export const MARK_CELLS = 5;

/** A function of the marks of one row; a row without pupils has no share. */
export const fromMarks =
  (rate: (counts: MarkCounts) => number | undefined) =>
  (...cells: Cell[]): Answer => {
    const counts = readMarks(cells);
    if (isRefused(counts)) return counts;
    return rate(counts) ?? refusal({ code: 'rate.zeroBase', values: {} });
  };
