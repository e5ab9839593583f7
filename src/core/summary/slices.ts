import { type Fact, type Facts, sumBy } from '../aggregate/facts.ts';
import { type Indicator, ratioOf, type Sums } from '../indicators/indicator.ts';
import { passRate } from '../indicators/passRate.ts';
import { quality } from '../indicators/quality.ts';
import { type PartOfYear, periodKey, type SchoolPeriod } from '../model/period.ts';
import { levelOf } from './level.ts';
import type { PeriodPlan } from './periodPlan.ts';
import type { Gap, Slice, TrendPoint, WeakCell } from './report.ts';

export type SliceId = 'schoolType' | 'level' | 'language' | 'locality' | 'subject';

const value = (indicator: Indicator, sums: Sums | undefined) =>
  sums ? ratioOf(indicator, sums).value : undefined;
const graded = (sums: Sums | undefined) => (sums ? ratioOf(quality, sums).denominator : 0);

/** The pupil rows of the period shown; for subjects, the rows of marks. */
const shownFacts = ({ facts }: Facts, plan: PeriodPlan, ofSubjects: boolean): readonly Fact[] => {
  const key = periodKey(plan.shown);
  return facts.filter((fact) => fact.period === key && (fact.subject !== undefined) === ofSubjects);
};

/** Everything about the units that is cut by a dimension, worked out in one pass per dimension. */
export function sliceReader(facts: Facts, plan: PeriodPlan, unitOf: (fact: Fact) => string) {
  const schoolOf = (fact: Fact) => facts.schools[fact.school];
  const dimensions: Record<SliceId, (fact: Fact) => string | undefined> = {
    schoolType: (fact) => schoolOf(fact)?.schoolType,
    level: ({ grades }) => levelOf(grades),
    language: (fact) => fact.language,
    locality: (fact) => schoolOf(fact)?.locality,
    subject: (fact) => fact.subject,
  };
  const byUnit = {} as Record<SliceId, Map<string, Map<string, Sums>>>;
  for (const id of Object.keys(dimensions) as SliceId[]) {
    byUnit[id] = nest(
      shownFacts(facts, plan, id === 'subject'),
      unitOf,
      (fact) => dimensions[id](fact) ?? '',
    );
  }
  const slice = (id: SliceId, unit: string): Slice => {
    const found = [...(byUnit[id].get(unit) ?? new Map<string, Sums>())].filter(([name]) => name !== '');
    return sliceOf(found);
  };
  const bySubject = nest(
    shownFacts(facts, plan, true).filter(({ grades }) => grades !== undefined),
    (fact) => `${unitOf(fact)}\u0001${fact.subject}`,
    ({ grades }) => `${grades?.from}-${grades?.to}`,
  );
  return {
    slice,
    gap: (unit: string) => gapOf(byUnit.locality.get(unit)),
    subjectGrades: (unit: string) =>
      new Map(
        [...bySubject].flatMap(([key, parts]) => {
          const [own = '', subject = ''] = key.split('\u0001');
          return own === unit ? [[subject, sliceOf(parts)] as const] : [];
        }),
      ),
  };
}

const sliceOf = (parts: Iterable<readonly [string, Sums]>): Slice =>
  new Map(
    [...parts].map(([name, sums]) => [
      name,
      { value: value(quality, sums), graded: graded(sums), passRate: value(passRate, sums) },
    ]),
  );

function gapOf(sums: ReadonlyMap<string, Sums> | undefined): Gap {
  const side = (name: string) => ({
    value: value(quality, sums?.get(name)),
    graded: graded(sums?.get(name)),
  });
  const urban = side('urban');
  const rural = side('rural');
  const gapPp =
    urban.value === undefined || rural.value === undefined ? undefined : urban.value - rural.value;
  return { urban, rural, unknown: graded(sums?.get('')), gapPp };
}

function nest(facts: readonly Fact[], unitOf: (fact: Fact) => string, nameOf: (fact: Fact) => string) {
  const flat = sumBy(facts, (fact) => `${unitOf(fact)}\u0000${nameOf(fact)}`);
  const nested = new Map<string, Map<string, Sums>>();
  for (const [key, sums] of flat) {
    const [unit = '', name = ''] = key.split('\u0000');
    const inner = nested.get(unit) ?? new Map<string, Sums>();
    inner.set(name, sums);
    nested.set(unit, inner);
  }
  return nested;
}

const TERMS: readonly PartOfYear[] = ['T1', 'T2', 'T3', 'T4'];
/** Two school years: enough to see a season, few enough to read. */
const TREND_LENGTH = 8;

/** The term a half-year or a year closes with: the names of periods do not sort as the periods follow each other. */
const lastTermOf = ({ schoolYear, part }: SchoolPeriod): SchoolPeriod => ({
  schoolYear,
  part: TERMS.includes(part) ? part : part === 'H1' ? 'T2' : 'T4',
});

/** Terms with data up to the one shown, oldest first. Half-years and annual marks are another kind of figure. */
export function trendTerms({ periods }: Facts, plan: PeriodPlan): string[] {
  const terms = [...periods].filter(
    (key) => TERMS.some((part) => key.endsWith(part)) && key <= periodKey(lastTermOf(plan.shown)),
  );
  return terms.sort().slice(-TREND_LENGTH);
}

export function trendReader({ facts }: Facts, terms: readonly string[], unitOf: (fact: Fact) => string) {
  const sums = sumBy(facts, (fact) =>
    fact.subject === undefined && terms.includes(fact.period)
      ? `${unitOf(fact)}\u0000${fact.period}`
      : undefined,
  );
  return (unit: string): TrendPoint[] =>
    terms.map((period) => {
      const at = sums.get(`${unit}\u0000${period}`);
      return { period, graded: graded(at), quality: value(quality, at), passRate: value(passRate, at) };
    });
}

/** Fewer pupils than this say nothing about a grade of a school. */
const SMALLEST_CELL = 15;
const WEAKEST = 5;

/** The grades of schools with the lowest quality: where a methodist goes first. */
export function weakestCells(facts: Facts, plan: PeriodPlan, district: number): WeakCell[] {
  const cells = sumBy(shownFacts(facts, plan, false), (fact) =>
    fact.district === district && fact.grades
      ? `${fact.school}|${fact.grades.from}|${fact.grades.to}`
      : undefined,
  );
  return [...cells]
    .flatMap(([key, sums]): WeakCell[] => {
      const [school = '', from = '', to = ''] = key.split('|');
      const share = value(quality, sums);
      if (share === undefined || graded(sums) < SMALLEST_CELL) return [];
      const { name = '', key: schoolKey = '' } = facts.schools[Number(school)] ?? {};
      const span = `${from}-${to}`;
      return [
        {
          school: name,
          schoolKey,
          span,
          grades: from === to ? from : `${from}–${to}`,
          quality: share,
          graded: graded(sums),
        },
      ];
    })
    .sort((a, b) => a.quality - b.quality || b.graded - a.graded || (a.school < b.school ? -1 : 1))
    .slice(0, WEAKEST);
}
