import type { Where } from '../../cube/sums.ts';
import { passRate } from '../../indicators/passRate.ts';
import { quality } from '../../indicators/quality.ts';
import { periodKey } from '../../model/period.ts';
import { comparisonNotes, indicatorCells, indicatorColumns } from '../columns.ts';
import { gradedFigure } from '../marksFigures.ts';
import { type RowPlan, type Section, type Text, word } from '../plan.ts';
import type { DistrictReport, Report, SchoolReport, UnitReport } from '../report.ts';
import { printedAs } from '../shareDecimals.ts';
import { districtText, whereOf } from './attainment.ts';

/** The schools of one district, with the same columns as the overview, and the district itself as the last line. */
export function schoolsSection(unit: DistrictReport, report: Report): Section {
  const { period } = report;
  const [ofQuality, ofPassRate] = [printedAs(quality, report), printedAs(passRate, report)];
  const rowOf = (key: string, name: Text, indicators: UnitReport['indicators'], where: Where): RowPlan => ({
    key,
    where,
    cells: [
      name,
      indicators.quality.denominator || undefined,
      ...indicatorCells(ofQuality, indicators.quality, period, false),
      ...indicatorCells(ofPassRate, indicators.passRate, period, false),
    ],
  });
  return {
    kind: 'table',
    id: 'schools',
    heading: word('schoolsHeading'),
    columns: [
      { key: 'school', head: word('school'), format: 'text', width: 210 },
      {
        key: 'graded',
        head: word('graded'),
        format: 'count',
        width: 92,
        figure: gradedFigure(periodKey(period.shown)),
      },
      ...indicatorColumns(ofQuality, period),
      ...indicatorColumns(ofPassRate, period),
    ],
    rows: [
      ...unit.schools.map((school) =>
        rowOf(school.key, nameOf(school, unit), school.indicators, { school: school.key }),
      ),
      { ...rowOf('total', districtText(unit), unit.indicators, whereOf(unit)), isTotal: true },
    ],
    notes: comparisonNotes(period),
  };
}

const nameOf = ({ name, isRegistered }: SchoolReport, { completeness }: UnitReport): Text =>
  isRegistered || completeness.expected === undefined ? name : word('unregistered', { school: name });
