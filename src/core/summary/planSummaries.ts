import { districtKey } from '../aggregate/register.ts';
import { periodKey } from '../model/period.ts';
import { present } from '../present.ts';
import type { Settings } from '../settings.ts';
import { changeChart } from './charts/change.ts';
import { formCharts } from './charts/forms.ts';
import { localityOfDistrict, localityOfDistricts } from './charts/locality.ts';
import { marksOfDistrict, marksOfDistricts } from './charts/marks.ts';
import { rankedDistricts, rankedSchools } from './charts/ranked.ts';
import { targetCharts } from './charts/targets.ts';
import { termsChart } from './charts/terms.ts';
import { withoutEmpty } from './columns.ts';
import {
  baseLine,
  doubtLines,
  gradeOneOfDistrict,
  gradeOneText,
  headLines,
  rowsLine,
  sealLines,
} from './headLines.ts';
import { type Choice, hasPart, type PartId } from './parts.ts';
import { type Block, type ChartPlan, type SheetPlan, type Text, word } from './plan.ts';
import type { DistrictReport, Report } from './report.ts';
import { attainmentSection, districtId, whereOf } from './sections/attainment.ts';
import { LANGUAGE, LEVEL, SCHOOL_TYPE, SUBJECT, sliceOfUnit, sliceSection } from './sections/bySlice.ts';
import { changeSection } from './sections/change.ts';
import { gapSection } from './sections/gap.ts';
import { keyFiguresSection } from './sections/keyFigures.ts';
import { marksSection } from './sections/marks.ts';
import { marksOfSubjectsSection } from './sections/marksOfSubjects.ts';
import { refusedSection } from './sections/refused.ts';
import { schoolsSection } from './sections/schools.ts';
import { subjectGradesSection } from './sections/subjectGrades.ts';
import { trendSection } from './sections/trend.ts';
import { weakestSection } from './sections/weakest.ts';
import { chartWithDecimals, withDecimals } from './shareDecimals.ts';
import { formSections } from './tables/formSections.ts';
import { staleLines } from './tables/staleLines.ts';

export interface PlanOptions {
  readonly settings: Settings;
  /** "22.11.2026 14:05", in the spreadsheet's zone: the core has no clock. */
  readonly madeAt: string;
  readonly inputHash: string;
  readonly choice?: Choice;
  /** The figures of the overview are to be formulas. */
  readonly isLive?: boolean;
}

/** The line of the overview that says "not finished" until everything is written, and then when it was made. */
export const STATUS_KEY = 'status';
/** The line of the overview that says that its figures are formulas. */
export const LIVE_KEY = 'live';
export const madeAtText = ({ madeAt }: Pick<PlanOptions, 'madeAt'>): Text => word('madeAt', { madeAt });

/** The overview, then a sheet per chosen district that has data: everything that will be written, as data. */
export function planSummaries(whole: Report, options: PlanOptions): SheetPlan[] {
  const report = {
    ...whole,
    period: withoutEmpty(whole.period, (period) => whole.periods.has(periodKey(period))),
  };
  const { districts: chosen } = options.choice ?? {};
  const districts = withSheets(report).filter(
    ({ district: { kato } }) => chosen === undefined || (kato !== null && chosen.includes(kato)),
  );
  return [overview(report, options), ...districts.map((unit) => districtSheet(unit, report, options))];
}

/** Districts that have sent anything, marks or any other form. */
const withSheets = ({ districts, forms }: Report): readonly DistrictReport[] => {
  const named = new Set(forms.districts.map(districtKey));
  return districts.filter(({ district, schools }) => schools.length > 0 || named.has(districtKey(district)));
};

/** Ids of the sheets of a summary of which nothing was left out. */
export const allSheetIds = (report: Report): string[] => [OVERVIEW, ...withSheets(report).map(sheetId)];

const OVERVIEW = 'overview';
const sheetId = (unit: DistrictReport): string => `district:${districtId(unit)}`;

/** Gives what was made for a part if the part was chosen. */
const partsOf =
  ({ choice = {} }: PlanOptions) =>
  <T>(part: PartId, made: T): T | undefined =>
    hasPart(choice, part) ? made : undefined;

function overview(whole: Report, options: PlanOptions): SheetPlan {
  const part = partsOf(options);
  // A district that is known from other forms alone sends its marks to somebody else.
  const report = { ...whole, districts: whole.districts.filter(isOfMarks) };
  const ofForms = formSections(report.forms, options.choice ?? {}, {});
  return {
    id: OVERVIEW,
    title: word('overviewSheet', { period: report.period.asked }),
    blocks: present<Block>([
      {
        kind: 'title',
        key: 'title',
        text: word('overviewTitle', { period: { asked: report.period.asked } }),
      },
      { kind: 'line', key: STATUS_KEY, text: word('unfinished'), tone: 'quiet' },
      ...headLines(report, report.total),
      rowsLine(report),
      ...doubtLines(report),
      ...(options.isLive
        ? [{ kind: 'line', key: LIVE_KEY, text: word('liveFigures'), tone: 'quiet' } as const]
        : []),
      ...ofMarks(report, [baseLine(report, gradeOneText(report))]),
      ...ofMarks(report, [
        report.hasPupilRows ? attainmentSection(report) : undefined,
        part('charts', CHARTS),
        part('change', changeSection(report)),
        part('schoolType', sliceSection(report, SCHOOL_TYPE)),
        part('level', sliceSection(report, LEVEL)),
        part('language', sliceSection(report, LANGUAGE)),
        part('locality', gapSection(report)),
        part('marks', marksSection(report)),
        part('trend', trendSection(report.total, {})),
        part('subject', marksOfSubjectsSection(report, options.settings)),
        part('subject', sliceSection(report, SUBJECT)),
        part('subject', subjectGradesSection(report.total, report.period, {})),
      ]),
      ...(report.hasMarks ? [] : [part('charts', CHARTS)]),
      ...ofForms,
      ...staleLines(report.forms, options.choice ?? {}),
      refusedSection(report),
      ...sealLines(report, options),
    ]),
    charts: present<ChartPlan>(
      part('charts', [
        rankedDistricts(report),
        termsChart(report.total, report),
        marksOfDistricts(report),
        localityOfDistricts(report),
        part('change', changeChart(report)),
        ...formCharts(ofForms),
        ...(part('targets', targetCharts(report.forms, {})) ?? []),
      ]) ?? [],
    ).map((chart) => chartWithDecimals(chart, report.shareDecimals)),
  };
}

const isOfMarks = ({ schools, completeness }: DistrictReport): boolean =>
  schools.length > 0 || (completeness.expected ?? 0) > 0;

/** Where there are no marks at all, their tables would be dashes. */
const ofMarks = (
  { hasMarks, shareDecimals }: Pick<Report, 'hasMarks' | 'shareDecimals'>,
  blocks: readonly (Block | undefined)[],
): (Block | undefined)[] =>
  hasMarks
    ? blocks.map((block) => (block?.kind === 'table' ? withDecimals(block, shareDecimals) : block))
    : [];

const CHARTS: Block = { kind: 'charts', key: 'charts' };

function districtSheet(unit: DistrictReport, report: Report, options: PlanOptions): SheetPlan {
  const part = partsOf(options);
  const hasMarks = unit.schools.length > 0;
  const scope = { district: districtKey(unit.district) };
  const ofForms = formSections(report.forms, options.choice ?? {}, scope);
  return {
    id: sheetId(unit),
    title: word('districtSheet', { place: { place: unit.district }, period: report.period.asked }),
    blocks: present<Block>([
      {
        kind: 'title',
        key: 'title',
        text: word('districtTitle', {
          place: { place: unit.district },
          period: { asked: report.period.asked },
        }),
      },
      { kind: 'line', key: STATUS_KEY, text: madeAtText(options), tone: 'quiet' },
      ...headLines({ ...report, hasMarks }, unit),
      ...ofMarks({ hasMarks, shareDecimals: report.shareDecimals }, [
        baseLine(report, gradeOneOfDistrict(report)),
        report.hasPupilRows ? keyFiguresSection(unit, report) : undefined,
        part('charts', CHARTS),
        report.hasPupilRows ? schoolsSection(unit, report) : undefined,
        part('trend', trendSection(unit, whereOf(unit))),
        part('schoolType', sliceOfUnit(unit, report.period, SCHOOL_TYPE)),
        part('level', sliceOfUnit(unit, report.period, LEVEL)),
        part('language', sliceOfUnit(unit, report.period, LANGUAGE)),
        part('subject', sliceOfUnit(unit, report.period, SUBJECT)),
        part('subject', subjectGradesSection(unit, report.period, whereOf(unit))),
        weakestSection(unit, report.period),
      ]),
      ...(hasMarks ? [] : [part('charts', CHARTS)]),
      ...ofForms,
      { kind: 'line', key: 'signature', text: word('signatureLine') },
      ...sealLines(report, options),
    ]),
    charts: present<ChartPlan>(
      part('charts', [
        termsChart(unit, report),
        marksOfDistrict(unit, report),
        localityOfDistrict(unit, report),
        ...formCharts(ofForms),
        ...(part('targets', targetCharts(report.forms, scope)) ?? []),
        // The tallest one last: as high as its schools are many.
        rankedSchools(unit, report),
      ]) ?? [],
    ).map((chart) => chartWithDecimals(chart, report.shareDecimals)),
  };
}
