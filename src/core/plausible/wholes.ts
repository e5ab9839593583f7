/**
 * What a printed share allows, in whole numbers and without a float: a share of k among n is printed as `units` of its
 * last decimal when (units − ½) · n ≤ 100 · 10^decimals · k < (units + ½) · n.
 */
import type { PrintedShare } from './printedShare.ts';
import { wholeQuotient } from './wholeQuotient.ts';

export interface Wholes {
  readonly low: number;
  readonly high: number;
}

/**
 * Which numbers of pupils among `base` are printed as this share: 28 pupils and 53,57 % give 15 to 15. Undefined when
 * there are none: 55,47 % cannot be a share of 28 pupils.
 */
export function partsOf({ units, decimals }: PrintedShare, base: number): Wholes | undefined {
  const whole = 200 * 10 ** decimals;
  // Cut up to a whole: with one less than the divisor added.
  const low = units === 0 ? 0 : wholeQuotient(2 * units - 1, base, whole, whole - 1);
  const high = Math.min(base, wholeQuotient(2 * units + 1, base, whole, whole - 1) - 1);
  return low <= high ? { low, high } : undefined;
}

/**
 * Which totals give this share for `part`: 9260 and 27,5 % give 33 612 to 33 734. Undefined when there are none, or no
 * last one: a share of nought says nothing about the total but that it is large.
 */
export function basesOf(part: number, { units, decimals }: PrintedShare): Wholes | undefined {
  if (units === 0 || part === 0) return undefined;
  const low = Math.max(part, leastBase(part, { units, decimals }));
  const high = wholeQuotient(200 * 10 ** decimals, part, 2 * units - 1);
  return low <= high ? { low, high } : undefined;
}

/** The least total by which `part` is printed as this share or less. */
export const leastBase = (part: number, { units, decimals }: PrintedShare): number =>
  wholeQuotient(200 * 10 ** decimals, part, 2 * units + 1) + 1;
