import type { RefusedRow } from '../finding.ts';
import type { IndicatorId, Sums } from '../indicators/indicator.ts';
import type { DistrictName } from '../model/table.ts';
import type { Change } from './change.ts';
import type { ComparedPeriod, PeriodPlan } from './periodPlan.ts';
import type { ShareDecimals } from './shareDecimals.ts';
import type { FormData } from './tables/formData.ts';

/** Every figure of a summary, without words: the sheets, the charts and the JSON are made of it. */
export interface Report {
  /** Every other form than the marks. */
  readonly forms: FormData;
  /** A sheet of marks is there; without one their tables are left out. */
  readonly hasMarks: boolean;
  /** Classes that are marked by terms stand in the half-year shown with those of its last term. */
  readonly isFilled: boolean;
  /** Without a register: schools of the period of the headline that have sent nothing now. */
  readonly silentSchools: number;
  /** Pupils graded by half-years whom the term shown does not have. */
  readonly unseenHalves: number;
  /** Pupils of rows of a term that hold classes of the half-year shown among others. */
  readonly unseenTerms: number;
  /** Marks were sent by pupils, or nothing that counts: by subjects alone there is no overall quality. */
  readonly hasPupilRows: boolean;
  /** Of quality and pass rate. */
  readonly shareDecimals: ShareDecimals;
  readonly period: PeriodPlan;
  readonly total: UnitReport;
  readonly districts: readonly DistrictReport[];
  /** Keys of all periods that have data. */
  readonly periods: ReadonlySet<string>;
  /** Terms that have data, in order, for the lines over time. */
  readonly terms: readonly string[];
  /** The period that the headline change is against. */
  readonly headline: ComparedPeriod | undefined;
  /** The change of the whole, by districts. */
  readonly changeByDistrict: Change | undefined;
  readonly rowsUsed: number;
  readonly gradeOneRows: number;
  /** The setting: grade 1 counts in the base of quality. */
  readonly includesGradeOne: boolean;
  readonly refused: readonly RefusedRow[];
  readonly sources: readonly string[];
  /** Sheets whose printed totals are not the sum of their rows. */
  readonly unequalTotals: readonly string[];
  /** Of the period shown: a school that was closed by then is not expected. */
  readonly lastDay: string;
  /** Schools → districts → total and schools → total give the same sums. */
  readonly routesAgree: boolean;
}

export interface UnitReport {
  readonly indicators: Readonly<Record<IndicatorId, IndicatorValue>>;
  /** Counts of marks of the pupil rows, for the stacked chart. */
  readonly marks: Sums;
  readonly completeness: Completeness;
  readonly schoolType: Slice;
  readonly level: Slice;
  readonly language: Slice;
  readonly locality: Slice;
  readonly subject: Slice;
  readonly gap: Gap;
  /** Quality by subject and span of grades, "5-5": rows of marks. */
  readonly subjectGrades: ReadonlyMap<string, Slice>;
  readonly trend: readonly TrendPoint[];
  /** Since the period of the headline, by schools; undefined where either period has no data. */
  readonly change: Change | undefined;
  /** Plain mean of the parts' percentages: shown only beside the pooled value, labelled as not official. */
  readonly meanOfRates: number | undefined;
}

export interface DistrictReport extends UnitReport {
  readonly district: DistrictName;
  readonly schools: readonly SchoolReport[];
  readonly weakest: readonly WeakCell[];
}

export interface SchoolReport {
  readonly key: string;
  readonly name: string;
  readonly isRegistered: boolean;
  readonly indicators: Readonly<Record<IndicatorId, IndicatorValue>>;
}

export interface IndicatorValue {
  readonly value: number | undefined;
  readonly numerator: number;
  readonly denominator: number;
  readonly previous: number | undefined;
  /** Change against the previous period: percentage points for shares, marks for the mean mark. */
  readonly delta: number | undefined;
  readonly lastYear: number | undefined;
  readonly lastYearDelta: number | undefined;
  /** Against the nearest comparable earlier year, where last year is not comparable. */
  readonly comparable: number | undefined;
  readonly comparableDelta: number | undefined;
  readonly rank: number | undefined;
  readonly rankedOf: number | undefined;
}

/** `expected` is unknown without a register: then nothing is said about completeness. */
export interface Completeness {
  readonly received: number;
  readonly expected: number | undefined;
  /** Schools that sent marks and are not in the register, where there is one. */
  readonly unregistered: number;
}

/** Quality by the values of one dimension, with the pupils it rests on. */
export type Slice = ReadonlyMap<
  string,
  { readonly value: number | undefined; readonly graded: number; readonly passRate: number | undefined }
>;

export interface Gap {
  readonly urban: { readonly value: number | undefined; readonly graded: number };
  readonly rural: { readonly value: number | undefined; readonly graded: number };
  /** Pupils of schools whose settlement is unknown: outside the gap, and counted. */
  readonly unknown: number;
  /** Urban − rural, percentage points. */
  readonly gapPp: number | undefined;
}

export interface TrendPoint {
  readonly period: string;
  readonly graded: number;
  readonly quality: number | undefined;
  readonly passRate: number | undefined;
}

export interface WeakCell {
  readonly school: string;
  readonly schoolKey: string;
  /** "5-9" */
  readonly span: string;
  readonly grades: string;
  readonly quality: number;
  readonly graded: number;
}

export const shareOfReceived = ({ received, expected }: Completeness): number | undefined =>
  expected === undefined || expected === 0 ? undefined : received / expected;
