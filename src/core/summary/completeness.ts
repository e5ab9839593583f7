/** Who has reported, and whom the figures do not have. */
import type { Fact, Facts } from '../aggregate/facts.ts';
import { halfClosedBy, overlap, whoseOf } from '../aggregate/halfYears.ts';
import { groupBy } from '../groupBy.ts';
import { ratioOf, type Sums } from '../indicators/indicator.ts';
import { quality } from '../indicators/quality.ts';
import { periodKey, type SchoolPeriod } from '../model/period.ts';
import type { PeriodPlan } from './periodPlan.ts';
import type { Completeness, DistrictReport } from './report.ts';

/** Schools that have told of pupils graded in a period: a row of zeros, or of no school, is no school received. */
export function receivedSchools({ facts, schools }: Facts, period: SchoolPeriod): ReadonlySet<number> {
  // A school that is marked by half-years alone has reported with the term that closes one.
  const half = halfClosedBy(periodKey(period));
  return new Set(
    facts
      .filter(
        (fact) =>
          (fact.period === periodKey(period) || fact.period === half) &&
          fact.subject === undefined &&
          isGraded(fact.sums),
      )
      .map(({ school }) => school)
      .filter((school) => schools[school]?.isNamed),
  );
}

const isGraded = (sums: Sums): boolean => ratioOf(quality, sums).denominator > 0;

export function completenessOf(
  facts: Facts,
  received: ReadonlySet<number>,
  district: number,
  expected: number | undefined,
): Completeness {
  const sent = facts.schools.filter((school, index) => school.district === district && received.has(index));
  const registered = sent.filter(({ isRegistered }) => isRegistered).length;
  return expected === undefined
    ? { received: sent.length, expected, unregistered: 0 }
    : { received: registered, expected, unregistered: sent.length - registered };
}

export function totalCompleteness(districts: readonly DistrictReport[]): Completeness {
  const add = (pick: (completeness: Completeness) => number) =>
    districts.reduce((sum, { completeness }) => sum + pick(completeness), 0);
  const isKnown = districts.some(({ completeness }) => completeness.expected !== undefined);
  return {
    received: add(({ received }) => received),
    expected: isKnown ? add(({ expected }) => expected ?? 0) : undefined,
    unregistered: add(({ unregistered }) => unregistered),
  };
}

/** Pupils of classes that are marked by half-years: in a term they are not seen. */
export function unseenHalves({ facts }: Facts, { shown }: PeriodPlan): number {
  const half = shown.part === 'T2' ? 'H1' : shown.part === 'T4' ? 'H2' : undefined;
  if (half === undefined) return 0;
  const term = periodKey(shown);
  const inTerm = groupBy(
    facts.filter(({ period }) => period === term),
    whoseOf,
  );
  const isSeen = (fact: Fact) =>
    inTerm.get(whoseOf(fact))?.some(({ grades }) => overlap(grades, fact.grades)) === true;
  return facts
    .filter(
      (fact) =>
        fact.period === periodKey({ ...shown, part: half }) && fact.subject === undefined && !isSeen(fact),
    )
    .reduce((sum, { sums }) => sum + ratioOf(quality, sums).denominator, 0);
}

/** Pupils of rows that are partly of classes marked by half-years, and so cannot stand in the half-year beside them. */
export function unseenTerms({ facts }: Facts, { shown }: PeriodPlan): number {
  const half = periodKey(shown);
  const inHalf = groupBy(
    facts.filter(({ period }) => period === half),
    whoseOf,
  );
  const isWithin = (fact: Fact) =>
    (inHalf.get(whoseOf(fact)) ?? []).some(
      ({ grades }) =>
        grades === undefined ||
        (fact.grades !== undefined && grades.from <= fact.grades.from && fact.grades.to <= grades.to),
    );
  return facts
    .filter((fact) => halfClosedBy(fact.period) === half && fact.subject === undefined && !isWithin(fact))
    .reduce((sum, { sums }) => sum + ratioOf(quality, sums).denominator, 0);
}

/** Schools of the period compared with that have not reported in the one shown. */
export function silentSchools(facts: Facts, shown: SchoolPeriod, before: SchoolPeriod): number {
  const now = receivedSchools(facts, shown);
  return [...receivedSchools(facts, before)].filter((school) => !now.has(school)).length;
}
