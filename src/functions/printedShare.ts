import type { Cell } from '../core/cell.ts';
import { parseCount } from '../core/parse/count.ts';
import { excerpt } from '../core/parse/excerpt.ts';
import { MOST_DECIMALS, type PrintedShare, readPrintedShare } from '../core/plausible/printedShare.ts';
import { type Refused, refusal } from './answer.ts';

/** A percentage and, in an argument of its own, with how many decimals it is printed; `undefined` for no data. */
export function readPrinted(percent: Cell, decimals: Cell): PrintedShare | undefined | Refused {
  const places = parseCount(decimals);
  if (!places.ok || (places.value ?? 0) > MOST_DECIMALS) {
    const text = typeof decimals === 'object' ? decimals.date : String(decimals);
    return refusal({ code: 'share.decimals', values: { text: excerpt(text) } });
  }
  const share = readPrintedShare(percent, places.value);
  return share.ok ? share.value : refusal(share.error);
}
