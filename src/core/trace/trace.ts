import type { Cube, CubeRow } from '../cube/cube.ts';
import { type Cubes, chosenMonths, lastMonthBy, type Sums, termsOf, type Where } from '../cube/sums.ts';
import type { FormIndicator, OverTime } from '../indicators/formIndicator.ts';
import type { FigureRef } from '../summary/plan.ts';
import { lessOf } from './figureAt.ts';

/** One of the figures that a cell is made of: itself, what is taken away of it, or the whole that it is a share of. */
export interface TracedPart {
  readonly role: 'own' | 'less' | 'all';
  readonly value: number | undefined;
  readonly numerator: number;
  /** Undefined where nothing is divided. */
  readonly denominator: number | undefined;
  readonly rows: readonly TracedRow[];
}

/** A row of the input with what it brings. */
export interface TracedRow extends CubeRow {
  readonly numbers: Readonly<Record<string, number>>;
}

/** What a figure is made of, and the rows behind it, found by what their cells say and not by how they were added up. */
export function traceFigure(cubes: Cubes, sums: Sums, figure: FigureRef): TracedPart[] {
  return partsOf(figure).map(({ role, figure: part }) => {
    const { indicator, where, months } = part;
    const found = sums.figure(indicator, { where, months });
    return {
      role,
      value: found?.value,
      numerator: found?.numerator ?? 0,
      denominator: indicator.denominator === undefined ? undefined : (found?.denominator ?? 0),
      rows: sourcesOf(cubes, part).flatMap(rowsOf),
    };
  });
}

function rowsOf({ cube, measures, isIn }: Source): TracedRow[] {
  const numbers = measures.map((id) => [id, cube.numbers(id)] as const);
  return cube.rows.flatMap((source, at) =>
    isIn(at)
      ? [
          {
            table: source.table,
            row: source.row,
            numbers: Object.fromEntries(numbers.map(([id, values]) => [id, values[at] ?? 0])),
          },
        ]
      : [],
  );
}

/** Whether a row of the input has a part in a figure. */
export const hasPart = (cubes: Cubes, figure: FigureRef, cube: Cube, at: number): boolean =>
  partsOf(figure).some(({ figure: part }) =>
    sourcesOf(cubes, part).some((source) => source.cube === cube && source.isIn(at)),
  );

function partsOf(figure: FigureRef): { role: TracedPart['role']; figure: FigureRef }[] {
  const { less, ofAll, ...own } = figure;
  return [
    { role: 'own', figure: own },
    ...(less ? partsOf(lessOf(figure)).map((part) => ({ ...part, role: 'less' as const })) : []),
    ...(ofAll ? [{ role: 'all' as const, figure: { ...own, where: ofAll } }] : []),
  ];
}

/** Rows of one form that a figure counts, and which of their columns. */
interface Source {
  readonly cube: Cube;
  readonly measures: readonly string[];
  readonly isIn: (at: number) => boolean;
}

function sourcesOf(cubes: Cubes, { indicator, where, months }: FigureRef): Source[] {
  const cube = cubes.get(indicator.form);
  if (cube === undefined) return [];
  const { denominator } = indicator;
  const under = cubes.get(denominator?.form ?? indicator.form);
  const isApart = denominator?.form !== undefined || denominator?.overTime !== undefined;
  const own = measuresOf(indicator, isApart);
  const base: Source[] =
    denominator === undefined || !isApart || under === undefined
      ? []
      : [
          sourceOf(
            under,
            termsOf(denominator),
            under === cube ? where : onlyDistrict(where),
            under === cube ? months : lastMonthBy(under, months),
            denominator.overTime ?? 'last',
          ),
        ];
  return [sourceOf(cube, own, where, months, indicator.overTime), ...base];
}

const measuresOf = ({ numerator, denominator }: FormIndicator, isApart: boolean): string[] => [
  ...new Set([...termsOf(numerator), ...(denominator && !isApart ? termsOf(denominator) : [])]),
];

const onlyDistrict = ({ district }: Where): Where => (district === undefined ? {} : { district });

function sourceOf(
  cube: Cube,
  measures: readonly string[],
  where: Where,
  months: readonly string[],
  overTime: OverTime,
): Source {
  const named = Object.entries(where).map(([id, value]) => [cube.keys(id), value] as const);
  const numbers = measures.map((id) => cube.numbers(id));
  const chosen = new Set(chosenMonths(overTime, months));
  const monthOf = months.length > 0 ? cube.keys('month') : [];
  const isAsked = (at: number): boolean =>
    named.every(([keys, value]) => keys[at] === value) &&
    (months.length === 0 || chosen.has(monthOf[at] ?? '')) &&
    !numbers.some((values) => Number.isNaN(values[at] ?? Number.NaN));
  const source = { cube, measures };
  if (overTime !== 'latest' || months.length === 0) return { ...source, isIn: isAsked };
  const lasts = lastMonths(cube, isAsked);
  const districts = cube.keys('district');
  return { ...source, isIn: (at) => isAsked(at) && lasts.get(districts[at] ?? '') === monthOf[at] };
}

/** The last month that each district has told of: «latest» adds up those. */
function lastMonths(cube: Cube, isAsked: (at: number) => boolean): ReadonlyMap<string, string> {
  const districts = cube.keys('district');
  const found = new Map<string, string>();
  cube.keys('month').forEach((month, at) => {
    const district = districts[at] ?? '';
    if (isAsked(at) && month > (found.get(district) ?? '')) found.set(district, month);
  });
  return found;
}
