import type { SchoolPeriod } from '../model/period.ts';

/** Which data of the school calendar a report shows, and what it is compared with. */
export interface PeriodPlan {
  /** As asked: "2025-11", "2025-T1", "2025-H1", "2025". */
  readonly asked: string;
  readonly shown: SchoolPeriod;
  /**
   * Why this period: it was asked for; it is the term that ended last by the month's end, in this month or before it;
   * the half-year has no marks of its own and its second term stands for it.
   */
  readonly shownAs: 'asked' | 'termOfMonth' | 'sameTermAgain' | 'secondTermOfHalf';
  readonly previous: ComparedPeriod | undefined;
  readonly lastYear: ComparedPeriod | undefined;
  /** When last year cannot be compared: the nearest earlier year with data that can. */
  readonly comparable: ComparedPeriod | undefined;
  /** Periods it would be compared with if anybody had sent their marks: said in a note instead of columns of dashes. */
  readonly missing?: readonly SchoolPeriod[];
}

export interface ComparedPeriod {
  readonly period: SchoolPeriod;
  /** Why a change against it says nothing about the teaching: lessons were remote; year against term. */
  readonly notComparable?: 'remote' | 'kind';
  /** The end of a year against the next one: grade 11 has left, grade 2 has come. */
  readonly otherPupils?: boolean;
}
