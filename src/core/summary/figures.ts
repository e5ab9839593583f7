import type { RefusedRow } from '../finding.ts';
import type { IndicatorId } from '../indicators/indicator.ts';
import type { DistrictName } from '../model/table.ts';
import type { Settings } from '../settings.ts';
import type { PeriodPlan } from './periodPlan.ts';
import type { Text } from './plan.ts';
import { planSummaries } from './planSummaries.ts';
import type { Completeness, IndicatorValue, Report, UnitReport } from './report.ts';
import { linesOf, type TableFigures, tableFigures } from './tableFigures.ts';

/** The figures of a summary as JSON: full precision, `null` for no data. */
export interface SummaryFigures {
  readonly period: PeriodPlan;
  readonly districts: readonly (UnitFigures & { readonly district: DistrictName })[];
  readonly total: UnitFigures;
  readonly refused: readonly RefusedRow[];
  /** What the overview says of all its tables. */
  readonly lines: readonly Text[];
  /** The tables of the overview, those of all forms. */
  readonly tables: readonly TableFigures[];
  readonly counts: {
    readonly rowsUsed: number;
    readonly rowsRefused: number;
    readonly gradeOneRows: number;
    readonly routesAgree: boolean;
  };
}

export interface UnitFigures {
  readonly indicators: Readonly<Record<IndicatorId, IndicatorFigures>>;
  readonly completeness: {
    readonly received: number;
    readonly expected: number | null;
    readonly unregistered: number;
  };
  readonly gap: {
    readonly urban: PartFigures;
    readonly rural: PartFigures;
    readonly unknown: number;
    readonly gapPp: number | null;
  };
  readonly schoolType: Readonly<Record<string, PartFigures>>;
  readonly level: Readonly<Record<string, PartFigures>>;
  readonly language: Readonly<Record<string, PartFigures>>;
}

export interface PartFigures {
  readonly value: number | null;
  readonly graded: number;
}

export interface IndicatorFigures {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly previous: number | null;
  readonly deltaPp: number | null;
  readonly lastYear: number | null;
  readonly lastYearDeltaPp: number | null;
  readonly comparable: number | null;
  readonly comparableDeltaPp: number | null;
  readonly rank: number | null;
  readonly rankedOf: number | null;
}

export function figuresOf(report: Report, settings: Settings): SummaryFigures {
  const [overview] = planSummaries(report, { settings, madeAt: '', inputHash: '' });
  return {
    period: report.period,
    districts: report.districts.map((unit) => ({ district: unit.district, ...unitFigures(unit) })),
    total: unitFigures(report.total),
    refused: report.refused,
    lines: overview === undefined ? [] : linesOf(overview),
    tables: overview === undefined ? [] : tableFigures(overview),
    counts: {
      rowsUsed: report.rowsUsed,
      rowsRefused: report.refused.length,
      gradeOneRows: report.gradeOneRows,
      routesAgree: report.routesAgree,
    },
  };
}

const orNull = (value: number | undefined): number | null => value ?? null;

/** 62 − 63.4 is −1.4: what comes of a subtraction is cleared of binary noise, values keep their full precision. */
const difference = (value: number | undefined): number | null =>
  value === undefined ? null : Number(value.toFixed(10));

function unitFigures({
  indicators,
  completeness,
  gap,
  schoolType,
  level,
  language,
}: UnitReport): UnitFigures {
  const part = ({ value, graded }: { value: number | undefined; graded: number }): PartFigures => ({
    value: orNull(value),
    graded,
  });
  const slice = (parts: UnitReport['level']) =>
    Object.fromEntries([...parts].map(([name, value]) => [name, part(value)]));
  return {
    indicators: Object.fromEntries(
      Object.entries(indicators).map(([id, value]) => [id, indicatorFigures(value)]),
    ) as UnitFigures['indicators'],
    completeness: completenessFigures(completeness),
    gap: {
      urban: part(gap.urban),
      rural: part(gap.rural),
      unknown: gap.unknown,
      gapPp: difference(gap.gapPp),
    },
    schoolType: slice(schoolType),
    level: slice(level),
    language: slice(language),
  };
}

const completenessFigures = ({ received, expected, unregistered }: Completeness) => ({
  received,
  expected: orNull(expected),
  unregistered,
});

const indicatorFigures = (value: IndicatorValue): IndicatorFigures => ({
  value: orNull(value.value),
  numerator: value.numerator,
  denominator: value.denominator,
  previous: orNull(value.previous),
  deltaPp: difference(value.delta),
  lastYear: orNull(value.lastYear),
  lastYearDeltaPp: difference(value.lastYearDelta),
  comparable: orNull(value.comparable),
  comparableDeltaPp: difference(value.comparableDelta),
  rank: orNull(value.rank),
  rankedOf: orNull(value.rankedOf),
});
