import type { Grades } from '../model/table.ts';
import type { Fact, Facts } from './facts.ts';

/** The half-year that a term closes: "2025-T2" → "2025-H1". */
export const halfClosedBy = (period: string): string | undefined =>
  period.endsWith('-T2')
    ? period.replace('-T2', '-H1')
    : period.endsWith('-T4')
      ? period.replace('-T4', '-H2')
      : undefined;

export const isHalfYear = (period: string): boolean => /-H[12]$/.test(period);

/**
 * Where some classes are marked by half-years and others by terms, a half-year is of both: a class without marks of the
 * half-year has those of the term that closed it. Where nobody is marked by half-years the term is shown as what it is.
 */
export class HalfYears {
  private readonly halves = new Set<string>();
  private readonly spans = new Map<string, (Grades | undefined)[]>();

  /** Marks of a half-year; `whose` names the school and the subject. */
  add(period: string, whose: string, grades: Grades | undefined): void {
    if (!isHalfYear(period)) return;
    this.halves.add(period);
    const key = `${period}|${whose}`;
    this.spans.set(key, [...(this.spans.get(key) ?? []), grades]);
  }

  /** The half-year that marks of a term stand for as well. */
  filledBy(period: string, whose: string, grades: Grades | undefined): string | undefined {
    const half = halfClosedBy(period);
    if (half === undefined || !this.halves.has(half)) return undefined;
    const own = this.spans.get(`${half}|${whose}`) ?? [];
    return own.some((span) => overlap(span, grades)) ? undefined : half;
  }
}

/** Whether two rows may be of the same class: one without classes may be of any. */
export const overlap = (a: Grades | undefined, b: Grades | undefined): boolean =>
  a === undefined || b === undefined || (a.from <= b.to && b.from <= a.to);

/** The facts with half-years made whole. */
export function withHalfYears(facts: Facts): Facts {
  const ofHalves = facts.facts.filter(({ period }) => isHalfYear(period));
  // Most offices mark by terms alone.
  if (ofHalves.length === 0) return facts;
  const halves = new HalfYears();
  for (const fact of ofHalves) halves.add(fact.period, whoseOf(fact), fact.grades);
  const filled = facts.facts.flatMap((fact): Fact[] => {
    const half = halves.filledBy(fact.period, whoseOf(fact), fact.grades);
    return half === undefined ? [] : [{ ...fact, period: half }];
  });
  return filled.length === 0 ? facts : { ...facts, facts: [...facts.facts, ...filled] };
}

/** A school in one subject, or as a whole. */
export const whoseOf = ({ school, subject }: Pick<Fact, 'school' | 'subject'>): string =>
  `${school}|${subject ?? ''}`;
