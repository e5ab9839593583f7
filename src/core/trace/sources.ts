import type { Cube } from '../cube/cube.ts';
import { type Cubes, chosenMonths, lastMonthBy, termsOf, type Where } from '../cube/sums.ts';
import type { FormIndicator, OverTime } from '../indicators/formIndicator.ts';
import type { FigureRef } from '../summary/plan.ts';

/** Rows of one form that a figure counts, and which of their columns. */
export interface Source {
  readonly cube: Cube;
  readonly measures: readonly string[];
  readonly isIn: (at: number) => boolean;
}

/** The rows of a plain figure, found by what their cells say; those it is divided by, where they are others. */
export interface Sources {
  readonly own: Source;
  readonly base?: Source;
}

export type PlainFigure = Pick<FigureRef, 'indicator' | 'where' | 'months'>;

export function sourcesOf(cubes: Cubes, { indicator, where, months }: PlainFigure): Sources | undefined {
  const cube = cubes.get(indicator.form);
  if (cube === undefined) return undefined;
  const { denominator } = indicator;
  const under = cubes.get(denominator?.form ?? indicator.form);
  const isApart = denominator?.form !== undefined || denominator?.overTime !== undefined;
  const own = sourceOf(cube, measuresOf(indicator, isApart), where, months, indicator.overTime);
  if (denominator === undefined || !isApart) return { own };
  // What it is divided by is nowhere: there is no figure, and no row of it.
  if (under === undefined) return undefined;
  const isSame = under === cube;
  const underMonths = isSame ? months : lastMonthBy(under, months);
  if (underMonths === undefined) return undefined;
  const base = sourceOf(
    under,
    termsOf(denominator),
    isSame ? where : onlyDistrict(where),
    underMonths,
    denominator.overTime ?? 'last',
  );
  return { own: ofDistrictsOf(base, own), base: ofDistrictsOf(own, base) };
}

const measuresOf = ({ numerator, denominator }: FormIndicator, isApart: boolean): string[] => [
  ...new Set([...termsOf(numerator), ...(denominator && !isApart ? termsOf(denominator) : [])]),
];

const onlyDistrict = ({ district }: Where): Where => (district === undefined ? {} : { district });

/** Of one only the districts that the other knows too: money of one is not divided among pupils of another. */
function ofDistrictsOf(other: Source, source: Source): Source {
  const districts = other.cube.keys('district');
  const known = new Set(districts.filter((_, at) => other.isIn(at)));
  const own = source.cube.keys('district');
  return { ...source, isIn: (at) => source.isIn(at) && known.has(own[at] ?? '') };
}

function sourceOf(
  cube: Cube,
  measures: readonly string[],
  where: Where,
  months: readonly string[],
  overTime: OverTime,
): Source {
  const isOfThem = isOf(cube, where);
  const numbers = measures.map((id) => cube.numbers(id));
  const chosen = new Set(chosenMonths(overTime, months));
  const monthOf = months.length > 0 ? cube.keys('month') : [];
  const isAsked = (at: number): boolean =>
    isOfThem(at) &&
    (months.length === 0 || chosen.has(monthOf[at] ?? '')) &&
    !numbers.some((values) => Number.isNaN(values[at] ?? Number.NaN));
  const source = { cube, measures };
  if (overTime !== 'latest' || months.length === 0) return { ...source, isIn: isAsked };
  const lasts = lastMonths(cube, isAsked);
  const districts = cube.keys('district');
  return { ...source, isIn: (at) => isAsked(at) && lasts.get(districts[at] ?? '') === monthOf[at] };
}

/** Whether a row has these values in these dimensions. */
export function isOf(cube: Cube, where: Where): (at: number) => boolean {
  const named = Object.entries(where).map(([id, value]) => [cube.keys(id), value] as const);
  return (at) => named.every(([keys, value]) => keys[at] === value);
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
