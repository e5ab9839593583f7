import { addSums, type Fact, type Facts, sumBy } from '../aggregate/facts.ts';
import { districtKey, isOpenOn, type Register } from '../aggregate/register.ts';
import { indicatorsFor } from '../indicators/index.ts';
import { type Indicator, MEASURES, type Sums } from '../indicators/indicator.ts';
import { periodKey, type SchoolPeriod } from '../model/period.ts';
import type { DistrictName } from '../model/table.ts';
import type { Settings } from '../settings.ts';
import { changeReader, headline } from './change.ts';
import { compareNames } from './compareNames.ts';
import {
  completenessOf,
  receivedSchools,
  silentSchools,
  totalCompleteness,
  unseenHalves,
  unseenTerms,
} from './completeness.ts';
import { inOrder } from './districtOrder.ts';
import { type IndicatorValues, indicatorValues, measureUnits, poolUnits } from './measure.ts';
import type { PeriodPlan } from './periodPlan.ts';
import { placesOf } from './rank.ts';
import {
  type DistrictReport,
  type Report,
  type SchoolReport,
  shareOfReceived,
  type UnitReport,
} from './report.ts';
import { printedAs, type ShareDecimals } from './shareDecimals.ts';
import { sliceReader, trendReader, trendTerms, weakestCells } from './slices.ts';
import type { FormData } from './tables/formData.ts';

export interface ReportInput {
  readonly facts: Facts;
  /** Classes that are marked by terms stand in the half-year with those of its last term. */
  readonly isFilled: boolean;
  readonly forms: FormData;
  /** A sheet of marks is there, whatever is in it. */
  readonly hasMarks: boolean;
  readonly shareDecimals: ShareDecimals;
  readonly register: Register;
  readonly period: PeriodPlan;
  /** Last day of the period shown: schools closed by then are not expected. */
  readonly lastDay: string;
  readonly sources: readonly string[];
  readonly unequalTotals: readonly string[];
  readonly settings: Settings;
}

/** Below this share of schools received a district gets no place: its value may still move. */
const RANKED_FROM = 0.9;

const EMPTY: Sums = { pupils: 0, mark5: 0, mark4: 0, mark3: 0, mark2: 0, notAttested: 0 };

export function makeReport({
  facts,
  isFilled,
  forms,
  hasMarks,
  shareDecimals,
  register,
  period,
  lastDay,
  sources,
  unequalTotals,
  settings,
}: ReportInput): Report {
  const indicators = indicatorsFor(settings).map((indicator) =>
    indicator.id === 'sou' ? indicator : printedAs(indicator, { shareDecimals }),
  );
  const perDistrict = measureUnits(facts, period, (fact) => fact.district);
  const perSchool = measureUnits(facts, period, (fact) => fact.school);
  const districtSlices = sliceReader(facts, period, (fact) => String(fact.district));
  const allSlices = sliceReader(facts, period, () => '');
  const terms = trendTerms(facts, period);
  const districtTrend = trendReader(facts, terms, (fact) => String(fact.district));
  const allTrend = trendReader(facts, terms, () => '');
  const against = headline(period, (key) => facts.periods.has(key));
  const changes = <T>(make: (before: SchoolPeriod) => T): T | undefined =>
    against === undefined ? undefined : make(against.period);
  const keyOfDistrict = (fact: Fact) => districtKey(facts.districts[fact.district]);
  const schoolOf = (fact: Fact) => String(fact.school);
  const districtOf = (fact: Fact) => String(fact.district);
  const changeOfDistrict = changes((before) =>
    changeReader(facts, period.shown, before, districtOf, schoolOf),
  );
  const changeOfAll = changes((before) => changeReader(facts, period.shown, before, () => '', schoolOf));
  const received = receivedSchools(facts, period.shown);
  const units = districtList(facts, register, lastDay, forms.districts);

  const districts = units.map(({ district, index, expected }): DistrictReport => {
    const sums = perDistrict(index);
    const id = String(index);
    return {
      district,
      indicators: indicatorValues(indicators, sums),
      marks: sums.pupils.now ?? EMPTY,
      completeness: completenessOf(facts, received, index, expected),
      ...slicesOf(districtSlices, id),
      trend: districtTrend(id),
      change: changeOfDistrict?.(id),
      meanOfRates: undefined,
      schools: schoolReports(facts, indicators, perSchool, index),
      weakest: weakestCells(facts, period, index),
    };
  });
  const all = poolUnits(units.map(({ index }) => perDistrict(index)));
  const total: UnitReport = {
    indicators: indicatorValues(indicators, all),
    marks: all.pupils.now ?? EMPTY,
    completeness: totalCompleteness(districts),
    ...slicesOf(allSlices, ''),
    trend: allTrend(''),
    change: changeOfAll?.(''),
    meanOfRates: meanOfRates(districts),
  };
  const ranked = withPlaces(districts, indicators, settings);
  return {
    period,
    total,
    districts: ranked,
    periods: facts.periods,
    terms,
    headline: against,
    changeByDistrict: changes((before) =>
      changeReader(facts, period.shown, before, () => '', keyOfDistrict)(''),
    ),
    forms,
    hasMarks,
    isFilled,
    unseenHalves: unseenHalves(facts, period),
    unseenTerms: unseenTerms(facts, period),
    // Where there is a register it says who is missing.
    silentSchools:
      register.size > 0 ? 0 : (changes((before) => silentSchools(facts, period.shown, before)) ?? 0),
    shareDecimals,
    hasPupilRows: facts.facts.length === 0 || facts.facts.some(({ subject }) => subject === undefined),
    rowsUsed: facts.used + forms.rowsUsed,
    gradeOneRows: facts.gradeOne,
    includesGradeOne: settings.includeGradeOne,
    refused: [...facts.refused, ...forms.refused],
    sources,
    unequalTotals,
    lastDay,
    routesAgree: sameSums(total.marks, straightToTotal(facts, period)),
  };
}

const slicesOf = ({ slice, gap, subjectGrades }: ReturnType<typeof sliceReader>, unit: string) => ({
  schoolType: slice('schoolType', unit),
  level: slice('level', unit),
  language: slice('language', unit),
  locality: slice('locality', unit),
  subject: slice('subject', unit),
  gap: gap(unit),
  subjectGrades: subjectGrades(unit),
});

interface Unit {
  readonly district: DistrictName;
  /** Index among the districts of the facts; −1 for one that is expected and has sent nothing. */
  readonly index: number;
  readonly expected: number | undefined;
}

/** Districts that sent marks, and those the register expects; by code, then those without one as they came. */
function districtList(
  facts: Facts,
  register: Register,
  lastDay: string,
  named: readonly DistrictName[],
): Unit[] {
  const expected = new Map<string, number>();
  const others = new Map(named.map((district) => [districtKey(district), district]));
  for (const school of register.values()) {
    const key = districtKey(school.district);
    if (!isOpenOn(school, lastDay)) continue;
    expected.set(key, (expected.get(key) ?? 0) + 1);
    if (school.district) others.set(key, school.district);
  }
  const units: Unit[] = facts.districts.map((district, index) => ({
    district,
    index,
    expected: register.size === 0 ? undefined : (expected.get(districtKey(district)) ?? 0),
  }));
  const sent = new Set(facts.districts.map(districtKey));
  for (const [key, district] of others) {
    const own = register.size === 0 ? undefined : (expected.get(key) ?? 0);
    if (!sent.has(key)) units.push({ district, index: -1, expected: own });
  }
  return units.sort((a, b) => inOrder(a.district, b.district));
}

function schoolReports(
  facts: Facts,
  indicators: readonly Indicator[],
  perSchool: ReturnType<typeof measureUnits<number>>,
  district: number,
): SchoolReport[] {
  return facts.schools
    .map((school, index) => ({ school, index }))
    .filter(({ school }) => school.district === district)
    .map(({ school, index }) => ({
      key: school.key,
      name: school.name,
      isRegistered: school.isRegistered,
      indicators: indicatorValues(indicators, perSchool(index)),
    }))
    .sort((a, b) => compareNames(a.name, b.name));
}

function meanOfRates(districts: readonly DistrictReport[]): number | undefined {
  const values = districts.flatMap(({ indicators }) => indicators.quality.value ?? []);
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
}

/** Only rates are ranked, and only where enough pupils and enough schools stand behind them. */
function withPlaces(
  districts: readonly DistrictReport[],
  indicators: readonly Indicator[],
  settings: Settings,
): DistrictReport[] {
  const ranks = new Map(
    indicators.map((indicator) => {
      const values = districts.map((district) =>
        isRanked(district, indicator, settings) ? district.indicators[indicator.id].value : undefined,
      );
      return [indicator.id, placesOf(values, indicator.decimals, indicator.betterWhen)] as const;
    }),
  );
  return districts.map((district, index) => {
    const placed = {} as IndicatorValues;
    for (const { id } of indicators) {
      const places = ranks.get(id) ?? [];
      const rank = places[index];
      const rankedOf = places.filter((place) => place !== undefined).length;
      placed[id] = { ...district.indicators[id], rank, rankedOf: rank === undefined ? undefined : rankedOf };
    }
    return { ...district, indicators: placed };
  });
}

const isRanked = (
  { district, indicators, completeness }: DistrictReport,
  { id }: Indicator,
  { minimumBase }: Settings,
): boolean =>
  isNamed(district) &&
  indicators[id].denominator >= minimumBase &&
  (shareOfReceived(completeness) ?? 1) >= RANKED_FROM;

/** Rows that name no district are counted together; they are no district, and take no place among them. */
const isNamed = ({ kato, text }: DistrictName): boolean => kato !== null || text !== '–';

/** The second route of the proof: from the schools straight to the total. */
function straightToTotal({ facts }: Facts, plan: PeriodPlan): Sums {
  const key = periodKey(plan.shown);
  const schools = sumBy(facts, (fact) =>
    fact.period === key && fact.subject === undefined ? fact.school : undefined,
  );
  return addSums(schools.values());
}

const sameSums = (a: Sums, b: Sums): boolean => MEASURES.every((measure) => a[measure] === b[measure]);
