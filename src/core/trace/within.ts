import { groupBy } from '../groupBy.ts';
import type { FormIndicator } from '../indicators/formIndicator.ts';
import { evaluate } from '../indicators/indicator.ts';
import { roundHalfUp } from '../rounding.ts';
import { type AddedUp, sumsOf, type TracedRow } from './addUp.ts';

interface School {
  readonly share: number;
  readonly weight: number;
}

/**
 * What the schools changed in themselves, from their rows: of each that is in both the mean of its two weights times the
 * change of its share, printed as the change is.
 */
export function withinOf(now: AddedUp, before: AddedUp, indicator: FormIndicator): number | undefined {
  const [here, there] = [schoolsOf(now, indicator), schoolsOf(before, indicator)];
  if (here.size === 0 || there.size === 0) return undefined;
  let sum = 0;
  for (const [key, is] of here) {
    const was = there.get(key);
    if (was !== undefined) sum += ((is.weight + was.weight) / 2) * (is.share - was.share);
  }
  return roundHalfUp(sum, indicator.decimals);
}

/** The rest of the printed change. */
export const compositionOf = (
  change: number | undefined,
  within: number | undefined,
  { decimals }: FormIndicator,
): number | undefined =>
  change === undefined || within === undefined ? undefined : roundHalfUp(change - within, decimals);

function schoolsOf({ rows, denominator = 0 }: AddedUp, indicator: FormIndicator): Map<string, School> {
  return new Map(
    [...groupBy(rows, ({ school }) => school)].flatMap(([key, own]) => {
      const [top, bottom] = ratioOf(own, indicator);
      if (bottom === 0) return [];
      return [[key, { share: ((indicator.scale ?? 1) * top) / bottom, weight: bottom / denominator }]];
    }),
  );
}

const ratioOf = (rows: readonly TracedRow[], { numerator, denominator }: FormIndicator): [number, number] => {
  const sums = sumsOf(rows);
  return [evaluate(numerator, sums), denominator ? evaluate(denominator, sums) : 0];
};
