import { districtKey } from '../../aggregate/register.ts';
import type { Where } from '../../cube/sums.ts';
import { passRate } from '../../indicators/passRate.ts';
import { quality } from '../../indicators/quality.ts';
import { bordersBetween } from '../../model/borders.ts';
import { periodKey } from '../../model/period.ts';
import { comparisonNotes, indicatorCells, indicatorColumns } from '../columns.ts';
import { expectedFigure, gradedFigure, receivedFigure } from '../marksFigures.ts';
import { type CellPlan, type RowPlan, type Section, type Text, word } from '../plan.ts';
import { type DistrictReport, type Report, shareOfReceived, type UnitReport } from '../report.ts';
import { printedAs } from '../shareDecimals.ts';

/** One line per district: schools received, pupils graded, quality and pass rate with their changes, the place. */
export function attainmentSection(report: Report): Section {
  const { period, districts, total } = report;
  const [ofQuality, ofPassRate] = [printedAs(quality, report), printedAs(passRate, report)];
  // Without a register nobody knows how many schools there are.
  const isRegistered = total.completeness.expected !== undefined;
  const shown = periodKey(period.shown);
  const schools = { format: 'count', width: 76 } as const;
  const rowOf = (key: string, name: Text, unit: UnitReport, where: Where): RowPlan => ({
    key,
    where,
    cells: [
      name,
      receivedCell(unit, isRegistered),
      ...(isRegistered ? [unit.completeness.expected] : []),
      // Who has sent nothing has no pupils graded that anybody knows of.
      unit.indicators.quality.denominator || undefined,
      ...indicatorCells(ofQuality, unit.indicators.quality, period, true),
      ...indicatorCells(ofPassRate, unit.indicators.passRate, period, false),
    ],
  });
  return {
    kind: 'table',
    id: 'attainment',
    heading: word('attainmentHeading'),
    columns: [
      { key: 'district', head: word('district'), format: 'text', width: 210 },
      { ...schools, key: 'received', head: word('received'), figure: receivedFigure(shown, isRegistered) },
      ...(isRegistered
        ? [{ ...schools, key: 'expected', head: word('expected'), figure: expectedFigure(report.lastDay) }]
        : []),
      { key: 'graded', head: word('graded'), format: 'count', width: 92, figure: gradedFigure(shown) },
      ...indicatorColumns(ofQuality, period, rankedIn(report)),
      ...indicatorColumns(ofPassRate, period),
    ],
    rows: [
      ...districts.map((district) =>
        rowOf(districtId(district), districtText(district), district, whereOf(district)),
      ),
      { ...rowOf('total', unitText(word('total'), total), total, {}), isTotal: true },
    ],
    notes: [...comparisonNotes(period), ...borderNotes(report), ...officialNotes(report)],
  };
}

/** Who sends the pupils of no school by name has sent of some, and nobody knows of how many. */
const receivedCell = ({ completeness, indicators }: UnitReport, isRegistered: boolean): CellPlan =>
  completeness.received > 0 || isRegistered || indicators.quality.denominator === 0
    ? completeness.received
    : undefined;

/** The districts that have a place. */
export const rankedIn = ({ districts }: Report): Where[] =>
  districts.filter(({ indicators }) => indicators.quality.rank !== undefined).map(whereOf);

/** The rows of a district. */
export const whereOf = ({ district }: Pick<DistrictReport, 'district'>): Where => ({
  district: districtKey(district),
});

export const districtId = ({ district }: DistrictReport): string => district.kato ?? `?${district.text}`;

/** A unit whose schools have not all reported says so beside its name, in every table and in words. */
export function unitText(name: Text, { completeness }: Pick<UnitReport, 'completeness'>): Text {
  const share = shareOfReceived(completeness);
  return share !== undefined && share < 1 ? word('incomplete', { place: name }) : name;
}

export const districtText = (unit: DistrictReport): Text => unitText({ place: unit.district }, unit);

/** Of each period that stands beside the one shown. */
function borderNotes({ period, districts }: Report): Text[] {
  const codes = districts.flatMap(({ district: { kato } }) => kato ?? []);
  return [period.previous, period.lastYear, period.comparable].flatMap((compared): Text[] => {
    const change = compared && bordersBetween(period.shown, compared.period, codes);
    if (compared === undefined || change === undefined) return [];
    const values = { term: { term: compared.period }, year: String(change.year) };
    return [word(change.isOfOblasts ? 'bordersOfOblasts' : 'bordersOfDistricts', values)];
  });
}

function officialNotes({ total, districts }: Report): Text[] {
  const notes: Text[] = [];
  if (total.meanOfRates !== undefined && districts.length > 1) {
    notes.push(word('meanOfRates', { value: { percent: total.meanOfRates } }));
  }
  const isUnranked = ({ indicators }: DistrictReport) =>
    indicators.quality.value !== undefined && indicators.quality.rank === undefined;
  if (districts.some(isUnranked)) notes.push(word('notRanked'));
  return notes;
}
