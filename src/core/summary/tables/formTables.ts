import type { Cube } from '../../cube/cube.ts';
import { valuesOf } from '../../cube/values.ts';
import { COVERAGE, SESSIONS } from '../../indicators/coverage.ts';
import { FACILITIES } from '../../indicators/facilities.ts';
import { FINANCE, FINANCE_BY_MONTH } from '../../indicators/finance.ts';
import type { FormIndicator } from '../../indicators/formIndicator.ts';
import { honoursCount, students } from '../../indicators/others.ts';
import { PROGRAMME } from '../../indicators/programme.ts';
import { ROLL } from '../../indicators/roll.ts';
import { STAFF } from '../../indicators/staff.ts';
import type { SummaryWord } from '../plan.ts';
import type { FormData } from './formData.ts';
import type { FormColumn, FormTable } from './formTable.ts';

const plain = (...indicators: readonly FormIndicator[]): FormColumn[] =>
  indicators.map((indicator) => ({ indicator }));

const BOTH = ['previous', 'lastYear'] as const;

const ROLL_COLUMNS: readonly FormColumn[] = [
  ...plain(ROLL.pupilsStart, ROLL.arrived, ROLL.left),
  { indicator: ROLL.pupils, against: ['lastYear'] },
  ...plain(ROLL.classes, ROLL.classSize),
];

const STAFF_COLUMNS: readonly FormColumn[] = [
  ...plain(STAFF.posts, STAFF.filled, STAFF.filledShare),
  { indicator: STAFF.need, against: BOTH },
  ...plain(STAFF.trained),
];

const coverageColumns = (figures: typeof COVERAGE | typeof SESSIONS): readonly FormColumn[] => [
  ...plain(figures.eligible, figures.covered),
  { indicator: figures.coverage, against: BOTH },
  ...plain(figures.coverageAlone, figures.coverageMoney, figures.moneyPerChild),
];

type BudgetReading = Pick<FormData, 'isByMonth' | 'isByMonthAssumed'>;

const financeColumns = ({ isByMonth }: BudgetReading): readonly FormColumn[] => {
  const figures = isByMonth ? FINANCE_BY_MONTH : FINANCE;
  return plain(
    figures.planYear,
    figures.planPeriod,
    figures.financed,
    figures.paid,
    figures.paidOfPeriod,
    figures.paidOfYear,
    // The plan is that of the last month and the payments are of all: they are no two columns of one row.
    ...(isByMonth ? [] : [figures.unpaid]),
  );
};

const perHead = ({ isByMonth }: BudgetReading): readonly FormColumn[] => {
  const figures = isByMonth ? FINANCE_BY_MONTH : FINANCE;
  return plain(figures.paidPerPupil, figures.paidPerTeacher);
};

const FACILITIES_COLUMNS = plain(
  FACILITIES.objects,
  FACILITIES.places,
  FACILITIES.worksMoney,
  FACILITIES.done,
  FACILITIES.late,
);

const roll = { part: 'roll', form: 'roll', heading: 'rollHeading', columns: ROLL_COLUMNS } as const;
const staff = { part: 'staff', form: 'staff' } as const;
const financeOf = ({ isByMonth }: BudgetReading, ...more: readonly SummaryWord[]) =>
  ({
    part: 'finance',
    form: 'finance',
    toDate: 'sinceJanuary',
    notes: [isByMonth ? 'financeMonthly' : 'financeCumulative', ...more],
  }) as const satisfies Partial<FormTable>;

/** The table that comes first says also how it is known. */
const firstFinanceOf = (reading: BudgetReading) =>
  reading.isByMonthAssumed ? financeOf(reading, 'financeAssumed') : financeOf(reading);

const facilities = { part: 'facilities', form: 'facilities', columns: FACILITIES_COLUMNS } as const;
const colleges = { part: 'colleges', form: 'colleges', each: 'period' } as const;
const honours = { part: 'honours', form: 'honours', each: 'period' } as const;
const byDistrict = { rows: 'district', rowsHead: 'district' } as const;

const coverageOf = (table: Pick<FormTable, 'rows' | 'rowsHead'>): FormTable => ({
  ...table,
  id: 'coverage',
  part: 'coverage',
  form: 'coverage',
  heading: 'coverageHeading',
  each: 'programme',
  columns: coverageColumns(COVERAGE),
  forOne: (value) => (value === 'camps' ? { columns: coverageColumns(SESSIONS), toDate: 'knownMonths' } : {}),
});

const projectShares = (of?: FormColumn['of']): FormColumn[] => {
  const own = of === undefined ? {} : { of };
  return [
    { indicator: PROGRAMME.before, ...own },
    { indicator: PROGRAMME.after, ...own },
    { indicator: PROGRAMME.after, ...own, less: { indicator: PROGRAMME.before, head: 'gain' } },
  ];
};

const TAKING_PART = { where: { participant: 'true' }, name: 'participants' } as const;
const OTHERS = { where: { participant: 'false' }, name: 'otherSchools' } as const;

/** What the project added: the gain of its schools less that of the others. */
const ADDED: FormColumn = {
  indicator: PROGRAMME.after,
  of: { ...TAKING_PART, isAlone: true },
  less: {
    indicator: PROGRAMME.before,
    head: 'gainDifference',
    less: { indicator: PROGRAMME.before, where: OTHERS.where, less: { indicator: PROGRAMME.after } },
  },
};

/** Schools of the project beside the others, where there are others. Counts go before them. */
const projectColumns = (
  counts: readonly FormColumn[],
  hasOthers: boolean,
  isOfSubject: boolean,
): readonly FormColumn[] =>
  hasOthers
    ? [
        ...counts.map((column) => ({ ...column, of: TAKING_PART })),
        ...projectShares(TAKING_PART),
        ...projectShares(OTHERS),
        // The others may have other subjects: only within one the difference is the project's.
        ...(isOfSubject ? [ADDED] : []),
      ]
    : [...counts, ...projectShares()];

const EACH_PROJECT = 'programme+period';

/** A sheet of this project without a column of pupils: there its schools weigh alike. */
const isOfSchoolsAlone = (cube: Cube, project: string): boolean =>
  cube.keys(EACH_PROJECT).some((key, at) => key === project && cube.rows[at]?.table.at.pupils === undefined);

const projectTable = (
  table: Pick<FormTable, 'id' | 'rows' | 'rowsHead'>,
  counts: readonly FormColumn[],
  notes: readonly SummaryWord[] = [],
): FormTable => ({
  ...table,
  part: 'programme',
  form: 'programme',
  heading: 'programmeHeading',
  each: EACH_PROJECT,
  columns: [],
  hasNoTotal: true,
  forOne: (value, cube) => ({
    columns: projectColumns(
      counts,
      valuesOf(cube, 'participant', { [EACH_PROJECT]: value }).includes('false'),
      table.rows === 'subject',
    ),
    notes: [...(isOfSchoolsAlone(cube, value) ? (['meanOfSchools'] as const) : []), ...notes],
  }),
});

/** A row is a school in one subject: schools and pupils are counted by subject and never over them. */
const projectTables = (units: Pick<FormTable, 'rows' | 'rowsHead'>): readonly FormTable[] => [
  projectTable(
    { id: 'programme', rows: 'subject', rowsHead: 'subject' },
    plain(PROGRAMME.projectRows, PROGRAMME.projectPupils, PROGRAMME.projectTeachers),
  ),
  projectTable({ id: 'programmeUnits', ...units }, plain(PROGRAMME.projectTeachers), ['poolsSubjects']),
];

/** The tables of the overview: a line for each district, or for each thing the whole oblast has. */
export const overviewTables = (reading: BudgetReading): readonly FormTable[] => [
  { ...roll, ...byDistrict, id: 'roll' },
  { ...staff, ...byDistrict, id: 'staff', heading: 'staffHeading', columns: STAFF_COLUMNS },
  {
    ...staff,
    ...byDistrict,
    id: 'staffNeed',
    heading: 'staffNeedHeading',
    across: 'subject',
    columns: plain(STAFF.need),
  },
  coverageOf(byDistrict),
  {
    ...firstFinanceOf(reading),
    ...byDistrict,
    id: 'finance',
    heading: 'financeHeading',
    columns: [...financeColumns(reading), ...perHead(reading)],
  },
  {
    ...financeOf(reading),
    id: 'financeProgrammes',
    heading: 'financeProgrammesHeading',
    rows: 'programme',
    rowsHead: 'programmeName',
    columns: financeColumns(reading),
  },
  {
    ...financeOf(reading),
    id: 'financeSources',
    heading: 'financeSourcesHeading',
    rows: 'source',
    rowsHead: 'source',
    columns: financeColumns(reading),
  },
  { ...facilities, ...byDistrict, id: 'facilities', heading: 'facilitiesHeading' },
  { ...facilities, id: 'facilitiesKinds', heading: 'facilitiesKindsHeading', rows: 'kind', rowsHead: 'kind' },
  ...projectTables(byDistrict),
  {
    ...colleges,
    ...byDistrict,
    isOnlyNamed: true,
    id: 'colleges',
    heading: 'collegesDistrictsHeading',
    columns: plain(students),
  },
  {
    ...colleges,
    id: 'collegesSpecialities',
    heading: 'collegesHeading',
    rows: 'speciality',
    rowsHead: 'speciality',
    columns: [{ indicator: students, share: 'shareOfAll' }],
  },
  {
    ...honours,
    ...byDistrict,
    id: 'honours',
    heading: 'honoursDistrictsHeading',
    across: 'kind',
    columns: plain(honoursCount),
  },
];

/** The tables of one district: a line for each of its schools, or for what the form tells apart. */
export const districtTables = (reading: BudgetReading): readonly FormTable[] => [
  { ...roll, id: 'roll', rows: 'school', rowsHead: 'school' },
  {
    ...staff,
    id: 'staff',
    heading: 'staffHeading',
    rows: 'subject',
    rowsHead: 'subject',
    columns: STAFF_COLUMNS,
  },
  coverageOf({ rows: 'school', rowsHead: 'school' }),
  {
    ...firstFinanceOf(reading),
    id: 'finance',
    heading: 'financeHeading',
    rows: 'programme',
    rowsHead: 'programmeName',
    columns: [...financeColumns(reading), ...perHead(reading)],
  },
  { ...facilities, id: 'facilities', heading: 'facilitiesHeading', rows: 'kind', rowsHead: 'kind' },
  ...projectTables({ rows: 'school', rowsHead: 'school' }),
  {
    ...colleges,
    id: 'colleges',
    heading: 'collegesHeading',
    rows: 'speciality',
    rowsHead: 'speciality',
    columns: [{ indicator: students, share: 'shareOfAll' }],
  },
  {
    ...honours,
    id: 'honours',
    heading: 'honoursHeading',
    rows: 'kind',
    rowsHead: 'kind',
    across: 'level',
    columns: plain(honoursCount),
  },
];
