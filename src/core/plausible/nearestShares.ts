import type { PrintedShare } from './printedShare.ts';
import { wholeQuotient } from './wholeQuotient.ts';
import { partsOf } from './wholes.ts';

/** The printed shares of a base next to one that is impossible. */
export interface NearestShares {
  readonly below: PrintedShare;
  readonly above: PrintedShare;
}

/** Of 28 pupils 55,47 % is impossible; the nearest are 53,57 % (15) and 57,14 % (16). Undefined for a share that is possible. */
export function nearestShares(share: PrintedShare, base: number): NearestShares | undefined {
  if (base === 0 || partsOf(share, base) !== undefined) return undefined;
  const hundred = 100 * 10 ** share.decimals;
  // No part gives the share, so the part below it and the one above are neighbours.
  const below = wholeQuotient(share.units, base, hundred);
  const printed = (part: number): PrintedShare => ({
    units: wholeQuotient(2 * hundred, part, 2 * base, base),
    decimals: share.decimals,
  });
  return {
    below: printed(below),
    above: printed(below + 1),
  };
}
