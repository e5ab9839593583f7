import { roundHalfUp } from '../core/rounding.ts';
import { countsOf, scatter } from './distribute.ts';
import { bell, type Random } from './random.ts';

/** A class or a span of grades whose marks are still to be made. */
export interface Graded {
  /** Pupils of the base: marked 5, 4, 3, 2 or not attested. */
  readonly base: number;
  /** Expected share of pupils with only 4 and 5, 0–1: what makes one school differ from another. */
  readonly share: number;
}

export interface Marks {
  readonly mark5: number;
  readonly mark4: number;
  readonly mark3: number;
  readonly mark2: number;
  readonly notAttested: number;
}

/** What the marks of a group of classes add up to; 3 is what remains of the base. */
export interface MarkTotals {
  readonly good: number;
  readonly mark2: number;
  readonly notAttested: number;
}

/** Marks of every class, such that the totals of the group are met to the pupil. */
export function makeMarks(classes: readonly Graded[], totals: MarkTotals, random: Random): Marks[] {
  const bases = classes.map(({ base }) => base);
  const good = countsOf(
    bases,
    classes.map(({ share }) => share),
    totals.good,
  );
  const afterGood = bases.map((base, index) => base - (good[index] ?? 0));
  const mark2 = scatter(totals.mark2, afterGood, random);
  const afterTwos = afterGood.map((left, index) => left - (mark2[index] ?? 0));
  const notAttested = scatter(totals.notAttested, afterTwos, random);
  return classes.map(({ base }, index) => {
    const [onlyGood, twos, without] = [good, mark2, notAttested].map((counts) => counts[index] ?? 0) as [
      number,
      number,
      number,
    ];
    // Between a fifth and two fifths of those with only 4 and 5 have only 5.
    const mark5 = Math.round(onlyGood * (0.3 + 0.1 * bell(random)));
    const mark3 = base - onlyGood - twos - without;
    return { mark5, mark4: onlyGood - mark5, mark3, mark2: twos, notAttested: without };
  });
}

/** A share between 5 and 95 %: no school of these sizes is without good pupils, or has no others. */
export const clampShare = (share: number): number => Math.min(0.95, Math.max(0.05, share));

/** Primary classes have better marks than the middle ones; the last two are chosen by those who stay. */
export const gradeEffect = (grade: number): number => (grade <= 4 ? 0.08 : grade <= 9 ? -0.04 : 0.02);

export const baseOf = ({ mark5, mark4, mark3, mark2, notAttested }: Marks): number =>
  mark5 + mark4 + mark3 + mark2 + notAttested;

/** As a school prints it: percent, half-up. */
export const printedQuality = (marks: Marks, decimals = 1): number =>
  roundHalfUp((100 * (marks.mark5 + marks.mark4)) / baseOf(marks), decimals);

export const printedPassRate = (marks: Marks, decimals = 1): number =>
  roundHalfUp((100 * (marks.mark5 + marks.mark4 + marks.mark3)) / baseOf(marks), decimals);

export function addMarks(all: readonly Marks[]): Marks {
  const total = { mark5: 0, mark4: 0, mark3: 0, mark2: 0, notAttested: 0 };
  for (const marks of all) {
    total.mark5 += marks.mark5;
    total.mark4 += marks.mark4;
    total.mark3 += marks.mark3;
    total.mark2 += marks.mark2;
    total.notAttested += marks.notAttested;
  }
  return total;
}
