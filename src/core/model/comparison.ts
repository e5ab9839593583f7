import type { PartOfYear, SchoolPeriod } from './period.ts';

/** What a part is compared with: term with term, half-year with half-year, annual with annual. */
type PartKind = 'term' | 'half' | 'year' | 'final';

const KIND: Readonly<Record<PartOfYear, PartKind>> = {
  T1: 'term',
  T2: 'term',
  T3: 'term',
  T4: 'term',
  H1: 'half',
  H2: 'half',
  Y: 'year',
  F: 'final',
};

/** The part before it of the same kind; where there is none, the last one of the year before. */
const BEFORE: Readonly<Record<PartOfYear, PartOfYear>> = {
  T1: 'T4',
  T2: 'T1',
  T3: 'T2',
  T4: 'T3',
  H1: 'H2',
  H2: 'H1',
  Y: 'Y',
  F: 'F',
};

const OPENS_YEAR: ReadonlySet<PartOfYear> = new Set<PartOfYear>(['T1', 'H1', 'Y', 'F']);

/** Term I follows term IV of last year, with other pupils: grade 11 has left, grade 2 is new. */
export const previousPart = ({ schoolYear, part }: SchoolPeriod): SchoolPeriod => ({
  schoolYear: OPENS_YEAR.has(part) ? schoolYear - 1 : schoolYear,
  part: BEFORE[part],
});

export const sameLastYear = ({ schoolYear, part }: SchoolPeriod): SchoolPeriod => ({
  schoolYear: schoolYear - 1,
  part,
});

/** The half-year a term belongs to, and its two terms: I = terms I and II, II = terms III and IV. */
export const termsOfHalf = (half: 'H1' | 'H2'): readonly [PartOfYear, PartOfYear] =>
  half === 'H1' ? ['T1', 'T2'] : ['T3', 'T4'];

export type Comparability =
  | { readonly comparable: true }
  /** `remote`: taught at a distance, marks mean something else; `kind`: a year set against a term. */
  | { readonly comparable: false; readonly why: 'remote' | 'kind' };

/** Can a change between two periods be stated at all? */
export function comparability(a: SchoolPeriod, b: SchoolPeriod): Comparability {
  if (KIND[a.part] !== KIND[b.part]) return { comparable: false, why: 'kind' };
  return wasRemote(a) || wasRemote(b) ? { comparable: false, why: 'remote' } : { comparable: true };
}

/** Schools went to distance learning from term IV of 2019-2020 to the end of 2020-2021. */
function wasRemote({ schoolYear, part }: SchoolPeriod): boolean {
  if (schoolYear === 2020) return true;
  // The second half-year, the annual and the final mark of 2019-2020 hold that term IV.
  return schoolYear === 2019 && (part === 'T4' || part === 'H2' || part === 'Y' || part === 'F');
}
