import { type Fact, type Facts, sumBy } from '../aggregate/facts.ts';
import { ratioOf, type Sums } from '../indicators/indicator.ts';
import { quality } from '../indicators/quality.ts';
import { periodKey, type SchoolPeriod } from '../model/period.ts';
import type { ComparedPeriod, PeriodPlan } from './periodPlan.ts';

/** Why the quality of a unit is another than it was. Shares in percent, changes in points, at full length. */
export interface Change {
  readonly now: number;
  readonly before: number;
  /** Parts that reported in both periods, and of how many in either. */
  readonly inBoth: number;
  readonly inEither: number;
  /** Of those alone: what they had and have. */
  readonly matched: { readonly now: number; readonly before: number } | undefined;
  /** What the parts changed in themselves, at the mean of their weights. */
  readonly within: number;
  /** That pupils stand otherwise among the parts, and that parts came and left: the rest, exactly. */
  readonly composition: number;
  /** What each part of both periods changed in itself, by its key. */
  readonly byPart: ReadonlyMap<string, number>;
}

/**
 * The period that the headline change is against: the term before; of a period that opens the school year the same one
 * of last year. Where that cannot be compared or has no data, the nearest that can and has.
 */
export function headline(
  { shown, previous, lastYear, comparable }: PeriodPlan,
  hasData: (period: string) => boolean,
): ComparedPeriod | undefined {
  const isOpening = ['T1', 'H1', 'Y', 'F'].includes(shown.part) || previous?.otherPupils === true;
  const candidates = isOpening ? [lastYear, comparable] : [previous, lastYear, comparable];
  return candidates.find(
    (each) => each !== undefined && each.notComparable === undefined && hasData(periodKey(each.period)),
  );
}

/** Good and graded of one part in one period. */
interface Part {
  readonly good: number;
  readonly graded: number;
}

/**
 * Splits the change of a share: of a part of both periods ½(w₀ + w₁)(q₁ − q₀) is its own change, w being its weight among the
 * parts of both. The rest is that pupils stand otherwise among those, and that parts came and left: where all that stayed
 * changed alike, a part that is silent makes no composition of it.
 */
export function changeOf(
  now: ReadonlyMap<string, Part>,
  before: ReadonlyMap<string, Part>,
): Change | undefined {
  const [all, allBefore] = [totalOf(now.values()), totalOf(before.values())];
  if (all.graded === 0 || allBefore.graded === 0) return undefined;
  const both = [...now].flatMap(([key, part]) => {
    const was = before.get(key);
    return was !== undefined && was.graded > 0 && part.graded > 0 ? [{ key, now: part, before: was }] : [];
  });
  const stayed = totalOf(both.map((part) => part.now));
  const stayedBefore = totalOf(both.map((part) => part.before));
  const byPart = new Map(
    both.map(({ key, now: part, before: was }) => {
      const weight = (part.graded / stayed.graded + was.graded / stayedBefore.graded) / 2;
      return [key, weight * (shareOf(part) - shareOf(was))] as const;
    }),
  );
  const [share, shareBefore] = [shareOf(all), shareOf(allBefore)];
  const within = [...byPart.values()].reduce((sum, own) => sum + own, 0);
  return {
    now: share,
    before: shareBefore,
    inBoth: both.length,
    inEither: new Set([...presentKeys(now), ...presentKeys(before)]).size,
    matched: both.length === 0 ? undefined : { now: shareOf(stayed), before: shareOf(stayedBefore) },
    within,
    composition: share - shareBefore - within,
    byPart,
  };
}

const shareOf = ({ good, graded }: Part): number => (100 * good) / graded;

const totalOf = (parts: Iterable<Part>): Part => {
  let [good, graded] = [0, 0];
  for (const part of parts) {
    good += part.good;
    graded += part.graded;
  }
  return { good, graded };
};

const presentKeys = (parts: ReadonlyMap<string, Part>): string[] =>
  [...parts].flatMap(([key, { graded }]) => (graded > 0 ? [key] : []));

/** For a unit, by its own key: how its quality changed between two periods, by the parts that `partOf` names. */
export function changeReader(
  { facts }: Facts,
  now: SchoolPeriod,
  before: SchoolPeriod,
  unitOf: (fact: Fact) => string,
  partOf: (fact: Fact) => string,
): (unit: string) => Change | undefined {
  const partsIn = (period: string) => {
    const units = new Map<string, Map<string, Part>>();
    const sums = sumBy(facts, (fact) =>
      fact.period === period && fact.subject === undefined
        ? `${unitOf(fact)}\u0000${partOf(fact)}`
        : undefined,
    );
    for (const [key, own] of sums) {
      const [unit = '', part = ''] = key.split('\u0000');
      const parts = units.get(unit) ?? new Map<string, Part>();
      units.set(unit, parts.set(part, partOfSums(own)));
    }
    return units;
  };
  const [shown, compared] = [partsIn(periodKey(now)), partsIn(periodKey(before))];
  return (unit) => changeOf(shown.get(unit) ?? new Map(), compared.get(unit) ?? new Map());
}

function partOfSums(sums: Sums): Part {
  const { numerator, denominator } = ratioOf(quality, sums);
  return { good: numerator, graded: denominator };
}
