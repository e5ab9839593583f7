import type { Where } from '../cube/sums.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { periodKey, type SchoolPeriod } from '../model/period.ts';
import { printedChange } from '../rounding.ts';
import { marksChange, marksFigure } from './marksFigures.ts';
import type { ComparedPeriod, PeriodPlan } from './periodPlan.ts';
import { type CellPlan, type ColumnPlan, type Text, word } from './plan.ts';
import type { IndicatorValue } from './report.ts';

const VALUE_WIDTH = 84;

/**
 * Now, before and change, last year and change, under the name of the indicator: five columns, or seven. Last the place
 * among those that have one, where places are told.
 */
export function indicatorColumns(
  indicator: Indicator,
  plan: PeriodPlan,
  ranked?: readonly Where[],
): ColumnPlan[] {
  const shown = periodKey(plan.shown);
  const isShare = indicator.unit === 'percent';
  const group = isShare
    ? word(indicator.id === 'quality' ? 'qualityPercent' : 'passRatePercent')
    : { indicator: indicator.id };
  const value = { group, format: isShare ? 'percent' : 'mark', width: VALUE_WIDTH } as const;
  const change = {
    group,
    format: isShare ? 'deltaPp' : 'deltaMark',
    width: VALUE_WIDTH,
    head: word(isShare ? 'changePp' : 'change'),
  } as const;
  const against = (
    moment: 'previous' | 'lastYear' | 'comparable',
    compared: ComparedPeriod | undefined,
  ): ColumnPlan[] =>
    compared === undefined
      ? []
      : [
          {
            ...value,
            key: `${indicator.id}.${moment}`,
            head: periodHead(compared),
            figure: marksFigure(indicator, periodKey(compared.period)),
          },
          {
            ...change,
            key: `${indicator.id}.${moment}Delta`,
            head: changeHead(change.head, compared),
            figure: marksChange(indicator, shown, periodKey(compared.period)),
          },
        ];
  return [
    {
      ...value,
      key: `${indicator.id}.value`,
      head: { term: plan.shown },
      figure: marksFigure(indicator, shown),
    },
    ...against('previous', plan.previous),
    ...against('lastYear', plan.lastYear),
    ...against('comparable', plan.comparable),
    ...(ranked
      ? [
          {
            key: `${indicator.id}.rank`,
            head: word('place'),
            group,
            format: 'place',
            width: 60,
            figure: { ...marksFigure(indicator, shown), by: { is: 'place', among: ranked } },
          } as const,
        ]
      : []),
  ];
}

/** A period that cannot be compared says so at its figures: a note under the table is not copied with them. */
const periodHead = ({ period, notComparable }: ComparedPeriod): Text =>
  notComparable === undefined ? { term: period } : word('notComparableHead', { term: { term: period } });

const changeHead = (head: Text, { notComparable }: ComparedPeriod): Text =>
  notComparable === undefined ? head : word('notComparableHead', { term: head });

/** The cells of `indicatorColumns`, in the same order. */
export function indicatorCells(
  indicator: Indicator,
  value: IndicatorValue,
  plan: PeriodPlan,
  withPlace: boolean,
): CellPlan[] {
  const pair = (before: number | undefined) => [
    before,
    printedChange(value.value, before, indicator.decimals),
  ];
  return [
    value.value,
    ...(plan.previous ? pair(value.previous) : []),
    ...(plan.lastYear ? pair(value.lastYear) : []),
    ...(plan.comparable ? pair(value.comparable) : []),
    ...(withPlace ? [value.rank] : []),
  ];
}

/** What a reader of the changes has to know, a line under the table for each. */
export function comparisonNotes({ previous, lastYear, missing = [] }: PeriodPlan): Text[] {
  const absent = missing.map((period) => word('noBase', { term: { term: period } }));
  const notes = [previous, lastYear].flatMap((compared): Text[] => {
    if (compared === undefined) return [];
    const term: Text = { term: compared.period };
    return [
      ...(compared.otherPupils ? [word('otherPupils', { term })] : []),
      ...(compared.notComparable === 'remote' ? [word('notComparableRemote', { term })] : []),
      ...(compared.notComparable === 'kind' ? [word('notComparableKind', { term })] : []),
    ];
  });
  return [...notes, ...absent];
}

/** The plan without the periods that nobody has data for: a column of dashes tells no more than a note does. */
export function withoutEmpty(plan: PeriodPlan, hasData: (period: SchoolPeriod) => boolean): PeriodPlan {
  const kept = (compared: ComparedPeriod | undefined) =>
    compared !== undefined && hasData(compared.period) ? compared : undefined;
  const all = [plan.previous, plan.lastYear].filter((compared) => compared !== undefined);
  return {
    ...plan,
    previous: kept(plan.previous),
    lastYear: kept(plan.lastYear),
    missing: all.filter(({ period }) => !hasData(period)).map(({ period }) => period),
  };
}
