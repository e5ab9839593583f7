import type { Wholes } from './wholes.ts';

/** Something that allows an interval of totals. */
export interface HasBases {
  readonly bases: Wholes;
}

/** The total on which the most agree, of several that of the earlier ones: where the most intervals overlap, one begins. */
export function agreedTotal(all: readonly HasBases[]): number | undefined {
  const agreeing = all.map(({ bases: { low } }) => all.filter(({ bases }) => holds(bases, low)).length);
  return all[agreeing.indexOf(Math.max(...agreeing))]?.bases.low;
}

/** Shares of one total that allow no common total: each that does not agree is told beside one that it does not meet. */
export function disjoint<T extends HasBases>(all: readonly T[]): (readonly [T, T])[] {
  const total = agreedTotal(all) ?? 0;
  return all
    .filter(({ bases }) => !holds(bases, total))
    .flatMap((one) => {
      const other = all.find((each) => holds(each.bases, total) && !meet(each.bases, one.bases));
      return other ? [[one, other] as const] : [];
    });
}

const holds = ({ low, high }: Wholes, total: number): boolean => low <= total && total <= high;
const meet = (a: Wholes, b: Wholes): boolean => a.low <= b.high && b.low <= a.high;

/** What the message shows of both. */
export const disjointValues = ({ bases }: HasBases, other: HasBases, cell: string) => ({
  b1: cell,
  low1: bases.low,
  high1: bases.high,
  low2: other.bases.low,
  high2: other.bases.high,
});
