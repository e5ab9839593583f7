import type { Times } from '../../cube/months.ts';
import { present } from '../../present.ts';
import { type CellPlan, type ChartPlan, type RowPlan, type Section, type Text, word } from '../plan.ts';
import { COLORS, FULL_SCALE } from './palette.ts';

/** Charts of the tables of one sheet: what stands in a table is drawn, and nothing is worked out again. */
export const formCharts = (sections: readonly Section[]): ChartPlan[] =>
  sections.flatMap((section) => {
    const [table = ''] = section.id.split('~');
    return present([CHARTS[table]?.(section)]);
  });

const CHARTS: Readonly<Record<string, (section: Section) => ChartPlan | undefined>> = {
  coverage: coverageChart,
  finance: paidChart,
  financeProgrammes: paidChart,
  staff: needChart,
  programme: projectChart,
};

/** Districts from the highest share to the lowest, with the line of all of them. */
function coverageChart(section: Section): ChartPlan | undefined {
  const share = columnIn(section, 'coverage.value');
  const base = columnIn(section, 'eligible.value');
  if (share === undefined || base === undefined) return undefined;
  const lines = highestFirst(linesOf(section), share);
  if (lines.length < 2) return undefined;
  const total = numberIn(section.rows[section.rows.length - 1], share);
  return {
    id: section.id,
    kind: 'combo',
    title: word('chartCoverage', {
      name: nameOf(section),
      months: { months: monthsOf(section, share) },
      n: { count: numberIn(section.rows[section.rows.length - 1], base) ?? 0 },
    }),
    categories: lines.map(shortName),
    series: [
      {
        name: word('coverageHeading'),
        values: lines.map((row) => numberIn(row, share)),
        color: COLORS.quality,
        labels: true,
      },
      { name: word('regionLine'), values: lines.map(() => total), color: COLORS.region, line: true },
    ],
    axis: { title: word('axisPercent'), ...FULL_SCALE },
  };
}

/** What was to be paid by now and what was, side by side; where no plan of the period is known, that of the year. */
function paidChart(section: Section): ChartPlan | undefined {
  const paid = columnIn(section, 'paid.value');
  const plan = columnIn(section, 'planPeriod.value') ?? columnIn(section, 'planYear.value');
  const lines = linesOf(section);
  if (paid === undefined || plan === undefined || lines.length < 2) return undefined;
  const millions = (row: RowPlan, at: number) => {
    const value = numberIn(row, at);
    return value === undefined ? undefined : value / THOUSAND;
  };
  const pair = [
    [plan, COLORS.plan, word('planSeries')],
    [paid, COLORS.quality, word('paidSeries')],
  ] as const;
  return {
    id: section.id,
    kind: 'column',
    title: word('chartPaid', { months: { months: yearToDate(monthsOf(section, paid)) } }),
    categories: lines.map(shortName),
    series: pair.map(([at, color, name]) => ({
      name,
      values: lines.map((row) => millions(row, at)),
      color,
    })),
    axis: { title: word('axisMillions'), min: 0, format: '#,##0' },
  };
}

const THOUSAND = 1000;

function needChart(section: Section): ChartPlan | undefined {
  const need = columnIn(section, 'need.value');
  const lines = need === undefined ? [] : highestFirst(linesOf(section), need);
  if (need === undefined || lines.length < 2) return undefined;
  return {
    id: section.id,
    kind: 'column',
    title: word('chartNeed', { months: { months: monthsOf(section, need) } }),
    categories: lines.map(shortName),
    series: [
      {
        name: indicatorName(section, need),
        values: lines.map((row) => numberIn(row, need)),
        color: COLORS.quality,
        labels: true,
      },
    ],
    axis: { title: word('axisCount'), min: 0, format: '#,##0.#' },
  };
}

/** Before and after by subject, of the schools of the project. */
function projectChart(section: Section): ChartPlan | undefined {
  const [before, after, pupils] = ['before.value', 'after.value', 'projectPupils.value'].map(
    (key) => columnIn(section, key) ?? columnIn(section, `participants.${key}`),
  );
  const lines = linesOf(section).filter((row) => before !== undefined && numberIn(row, before) !== undefined);
  if (before === undefined || after === undefined || lines.length === 0) return undefined;
  const counts = lines.map((row) => (pupils === undefined ? 0 : (numberIn(row, pupils) ?? 0)));
  return {
    id: section.id,
    kind: 'column',
    title: word('chartProject', {
      name: nameOf(section),
      // The pupils of one subject are those of the next: never their sum.
      n: { count: Math.max(...counts) },
    }),
    categories: lines.map(shortName),
    series: (
      [
        [before, COLORS.plan],
        [after, COLORS.quality],
      ] as const
    ).map(([at, color]) => ({
      name: indicatorName(section, at),
      values: lines.map((row) => numberIn(row, at)),
      color,
      labels: true,
    })),
    axis: { title: word('axisPercent'), ...FULL_SCALE },
  };
}

function columnIn({ columns }: Section, key: string): number | undefined {
  const at = columns.findIndex((column) => column.key === key);
  return at < 0 ? undefined : at;
}

const linesOf = ({ rows }: Section): RowPlan[] => rows.filter(({ isTotal }) => !isTotal);

const numberIn = (row: RowPlan | undefined, at: number): number | undefined => {
  const cell: CellPlan = row?.cells[at];
  return typeof cell === 'number' ? cell : undefined;
};

const highestFirst = (rows: readonly RowPlan[], at: number): RowPlan[] =>
  rows
    .filter((row) => numberIn(row, at) !== undefined)
    .sort((a, b) => (numberIn(b, at) ?? 0) - (numberIn(a, at) ?? 0));

/** «Талғар», without its type word: an axis has little room. */
function shortName({ cells }: RowPlan): Text {
  const name = cells[0];
  if (typeof name !== 'object') return typeof name === 'string' ? name : '';
  return 'place' in name ? { shortPlace: name.place } : name;
}

/** The heading without its months, which the title of a chart says itself. */
const nameOf = ({ heading }: Section): Text => {
  const inner = typeof heading === 'object' && 'word' in heading && heading.word === 'headingAt';
  const name = inner ? heading.values?.name : heading;
  return typeof name === 'number' || name === undefined ? '' : name;
};

const monthsOf = ({ columns }: Section, at: number): Times['now'] => columns[at]?.figure?.months ?? [];

const yearToDate = (months: readonly string[]): readonly string[] =>
  months.length === 0 ? months : [`${months[0]?.slice(0, 4)}-01`, ...months];

const indicatorName = ({ columns }: Section, at: number): Text => {
  const names = columns[at]?.figure?.indicator.names;
  return names === undefined ? '' : { names };
};
