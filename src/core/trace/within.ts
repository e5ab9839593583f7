import { groupBy } from '../groupBy.ts';
import type { FormIndicator } from '../indicators/formIndicator.ts';
import { evaluate } from '../indicators/indicator.ts';
import { roundHalfUp } from '../rounding.ts';
import { type AddedUp, sumsOf, type TracedRow } from './addUp.ts';

interface School {
  readonly top: number;
  readonly bottom: number;
}

/**
 * What the schools changed in themselves, from their rows: of each that is in both the mean of its two weights among those
 * times the change of its share, printed as the change is.
 */
export function withinOf(now: AddedUp, before: AddedUp, indicator: FormIndicator): number | undefined {
  const [here, there] = [schoolsOf(now, indicator), schoolsOf(before, indicator)];
  if (here.size === 0 || there.size === 0) return undefined;
  const both = [...here].flatMap(([key, is]) => {
    const was = there.get(key);
    return was === undefined ? [] : [{ is, was }];
  });
  const [all, allBefore] = [
    both.reduce((sum, { is }) => sum + is.bottom, 0),
    both.reduce((sum, { was }) => sum + was.bottom, 0),
  ];
  const sum = both.reduce((total, { is, was }) => {
    const weight = (is.bottom / all + was.bottom / allBefore) / 2;
    return total + weight * (is.top / is.bottom - was.top / was.bottom);
  }, 0);
  return roundHalfUp((indicator.scale ?? 1) * sum, indicator.decimals);
}

/** The rest of the printed change. */
export const compositionOf = (
  change: number | undefined,
  within: number | undefined,
  { decimals }: FormIndicator,
): number | undefined =>
  change === undefined || within === undefined ? undefined : roundHalfUp(change - within, decimals);

function schoolsOf({ rows }: AddedUp, indicator: FormIndicator): Map<string, School> {
  return new Map(
    [...groupBy(rows, ({ school }) => school)].flatMap(([key, own]) => {
      const [top, bottom] = ratioOf(own, indicator);
      return bottom === 0 ? [] : [[key, { top, bottom }]];
    }),
  );
}

const ratioOf = (rows: readonly TracedRow[], { numerator, denominator }: FormIndicator): [number, number] => {
  const sums = sumsOf(rows);
  return [evaluate(numerator, sums), denominator ? evaluate(denominator, sums) : 0];
};
