import { addSums, type Fact, type Facts, sumBy } from '../aggregate/facts.ts';
import { type Indicator, type IndicatorId, ratioOf, type Sums } from '../indicators/indicator.ts';
import { periodKey } from '../model/period.ts';
import type { PeriodPlan } from './periodPlan.ts';
import type { IndicatorValue } from './report.ts';

type Moment = 'now' | 'previous' | 'lastYear' | 'comparable';
const MOMENTS: readonly Moment[] = ['now', 'previous', 'lastYear', 'comparable'];

/** Sums of one unit at the four moments, kept apart for rows of pupils and rows of marks. */
export interface UnitSums {
  readonly pupils: Readonly<Record<Moment, Sums | undefined>>;
  readonly marks: Readonly<Record<Moment, Sums | undefined>>;
}

/** For every unit that `keyOf` names: its sums at the moments of the plan. */
export function measureUnits<K>({ facts }: Facts, plan: PeriodPlan, keyOf: (fact: Fact) => K | undefined) {
  const keys: Record<Moment, string | undefined> = {
    now: periodKey(plan.shown),
    previous: plan.previous && periodKey(plan.previous.period),
    lastYear: plan.lastYear && periodKey(plan.lastYear.period),
    comparable: plan.comparable && periodKey(plan.comparable.period),
  };
  const sumsAt = (rows: 'pupils' | 'marks', moment: Moment): Map<K, Sums> =>
    sumBy(facts, (fact) =>
      keys[moment] === fact.period && (fact.subject === undefined) === (rows === 'pupils')
        ? keyOf(fact)
        : undefined,
    );
  const table = {
    pupils: byMoment((moment) => sumsAt('pupils', moment)),
    marks: byMoment((moment) => sumsAt('marks', moment)),
  };
  return (key: K): UnitSums => ({
    pupils: byMoment((moment) => table.pupils[moment].get(key)),
    marks: byMoment((moment) => table.marks[moment].get(key)),
  });
}

const byMoment = <T>(make: (moment: Moment) => T): Record<Moment, T> =>
  Object.fromEntries(MOMENTS.map((moment) => [moment, make(moment)])) as Record<Moment, T>;

/** The sums of several units together: pooled, never a mean of their percentages. */
export function poolUnits(units: readonly UnitSums[]): UnitSums {
  const pool = (rows: 'pupils' | 'marks') =>
    byMoment((moment) => {
      const present = units.flatMap((unit) => unit[rows][moment] ?? []);
      return present.length > 0 ? addSums(present) : undefined;
    });
  return { pupils: pool('pupils'), marks: pool('marks') };
}

export type IndicatorValues = Record<IndicatorId, IndicatorValue>;

/** Values and changes of every indicator for one unit, still without places. */
export function indicatorValues(indicators: readonly Indicator[], sums: UnitSums): IndicatorValues {
  return Object.fromEntries(
    indicators.map((indicator) => [indicator.id, indicatorValue(indicator, sums[indicator.rows])]),
  ) as IndicatorValues;
}

function indicatorValue(indicator: Indicator, sums: UnitSums['pupils']): IndicatorValue {
  const at = (moment: Moment) => (sums[moment] ? ratioOf(indicator, sums[moment]) : undefined);
  const now = at('now');
  const change = (before: number | undefined) =>
    now?.value === undefined || before === undefined ? undefined : now.value - before;
  const previous = at('previous')?.value;
  const lastYear = at('lastYear')?.value;
  const comparable = at('comparable')?.value;
  return {
    value: now?.value,
    numerator: now?.numerator ?? 0,
    denominator: now?.denominator ?? 0,
    previous,
    delta: change(previous),
    lastYear,
    lastYearDelta: change(lastYear),
    comparable,
    comparableDelta: change(comparable),
    rank: undefined,
    rankedOf: undefined,
  };
}
