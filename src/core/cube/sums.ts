import type { FormId } from '../forms/form.ts';
import type { FormIndicator, OverTime } from '../indicators/formIndicator.ts';
import { type Expression, evaluate } from '../indicators/indicator.ts';
import type { Cube } from './cube.ts';
import type { Dimension } from './dimension.ts';

/** Which rows: those with this value in each dimension named. */
export type Where = Readonly<Partial<Record<Dimension, string>>>;

/** Of whom, and in which months: none for a form that has none. */
export interface Asked {
  readonly where: Where;
  readonly months: readonly string[];
}

/** A figure with what it was made of. */
export interface Figure {
  readonly value: number | undefined;
  readonly numerator: number;
  readonly denominator: number;
  readonly rows: number;
}

export type Cubes = ReadonlyMap<FormId, Cube>;

/** Adds up and divides; each way of grouping the rows is worked out once. */
export class Sums {
  private readonly groups = new Map<string, ReadonlyMap<string, Group>>();
  private readonly cubes: Cubes;

  constructor(cubes: Cubes) {
    this.cubes = cubes;
  }

  /** Undefined where no row has all of its numbers: no data are no zero. */
  figure(indicator: FormIndicator, asked: Asked): Figure | undefined {
    const { form, numerator, denominator, scale = 1 } = indicator;
    if (denominator?.form !== undefined || denominator?.overTime !== undefined)
      return this.ofDifferentRows(indicator, asked);
    const own = termsOf(numerator);
    const under = denominator ? termsOf(denominator) : [];
    const group = this.group(form, [...new Set([...own, ...under])], asked, indicator.overTime);
    if (group === undefined) return undefined;
    const top = evaluate(numerator, group.sums);
    const bottom = denominator ? evaluate(denominator, group.sums) : 1;
    return {
      value: bottom === 0 ? undefined : tidy((scale * top) / bottom),
      numerator: tidy(top),
      denominator: tidy(bottom),
      rows: group.rows,
    };
  }

  /**
   * Over the districts of which both are known: money of one district is not divided among pupils of another, nor the
   * children of all sessions among those of the last.
   */
  private ofDifferentRows(indicator: FormIndicator, asked: Asked): Figure | undefined {
    const { form, numerator, denominator, scale = 1, overTime } = indicator;
    const cube = this.cubes.get(form);
    const under = this.cubes.get(denominator?.form ?? form);
    if (denominator === undefined || cube === undefined || under === undefined) return undefined;
    const { district, ...rest } = asked.where;
    const isOwn = under === cube;
    const months = isOwn ? asked.months : lastMonthBy(under, asked.months);
    if (months === undefined) return undefined;
    let [top, bottom, rows] = [0, 0, 0];
    for (const each of district === undefined ? new Set(cube.keys('district')) : [district]) {
      const where = { ...rest, district: each };
      const own = this.group(form, termsOf(numerator), { where, months: asked.months }, overTime);
      const base = this.group(
        under.form,
        termsOf(denominator),
        { where: isOwn ? where : { district: each }, months },
        denominator.overTime ?? 'last',
      );
      if (own === undefined || base === undefined) continue;
      top += evaluate(numerator, own.sums);
      bottom += evaluate(denominator, base.sums);
      rows += own.rows;
    }
    if (rows === 0) return undefined;
    return {
      value: bottom === 0 ? undefined : tidy((scale * top) / bottom),
      numerator: tidy(top),
      denominator: tidy(bottom),
      rows,
    };
  }

  private group(
    form: FormId,
    measures: readonly string[],
    { where, months }: Asked,
    overTime: FormIndicator['overTime'],
  ): Group | undefined {
    const cube = this.cubes.get(form);
    if (cube === undefined) return undefined;
    const named = Object.keys(where).sort();
    const dimensions = months.length > 0 ? [...named, 'month'] : named;
    const groups = this.grouped(cube, dimensions, measures);
    const key = named.map((id) => where[id] ?? '');
    if (months.length === 0) return groups.get(key.join(SEPARATOR));
    const inMonth = (month: string) => groups.get([...key, month].join(SEPARATOR));
    if (overTime === 'latest') {
      if (where.district === undefined) return this.latestOfAll(cube, measures, { where, months });
      const last = [...months].reverse().find((month) => inMonth(month) !== undefined);
      return last === undefined ? undefined : inMonth(last);
    }
    const found = chosenMonths(overTime, months).flatMap((month) => inMonth(month) ?? []);
    return found.length > 0 ? added(found) : undefined;
  }

  /** Each district's own last month, added up. */
  private latestOfAll(cube: Cube, measures: readonly string[], { where, months }: Asked): Group | undefined {
    const own = [...new Set(cube.keys('district'))].flatMap(
      (district) =>
        this.group(cube.form, measures, { where: { ...where, district }, months }, 'latest') ?? [],
    );
    return own.length > 0 ? added(own) : undefined;
  }

  private grouped(
    cube: Cube,
    dimensions: readonly Dimension[],
    measures: readonly string[],
  ): ReadonlyMap<string, Group> {
    const id = [cube.form, ...dimensions, '', ...measures].join(SEPARATOR);
    const known = this.groups.get(id);
    if (known) return known;
    const keys = dimensions.map((dimension) => cube.keys(dimension));
    const numbers = measures.map((measure) => [measure, cube.numbers(measure)] as const);
    const groups = new Map<string, Group>();
    for (let row = 0; row < cube.rows.length; row++) {
      if (numbers.some(([, values]) => Number.isNaN(values[row] ?? Number.NaN))) continue;
      const key = keys.map((values) => values[row]).join(SEPARATOR);
      const group = groups.get(key) ?? { sums: {}, rows: 0 };
      for (const [measure, values] of numbers)
        group.sums[measure] = (group.sums[measure] ?? 0) + (values[row] ?? 0);
      group.rows += 1;
      groups.set(key, group);
    }
    this.groups.set(id, groups);
    return groups;
  }
}

interface Group {
  readonly sums: Record<string, number>;
  rows: number;
}

const SEPARATOR = '\u0000';

/** The months of a span that a figure is of. */
export const chosenMonths = (overTime: OverTime, months: readonly string[]): readonly string[] =>
  overTime === 'sum' || overTime === 'latest'
    ? months
    : overTime === 'first'
      ? months.slice(0, 1)
      : months.slice(-1);

export const termsOf = ({ terms }: Expression): string[] => terms.map(({ measure }) => measure);

function added(groups: readonly Group[]): Group {
  const total: Group = { sums: {}, rows: 0 };
  for (const { sums, rows } of groups) {
    for (const [measure, value] of Object.entries(sums))
      total.sums[measure] = (total.sums[measure] ?? 0) + value;
    total.rows += rows;
  }
  return total;
}

/**
 * The last month of another form that is not later than those asked for, and at most a year before; none for a form that
 * knows no months. Undefined where all it has is of another time: the pupils of next May are not those of this year.
 */
export function lastMonthBy(cube: Cube, months: readonly string[]): string[] | undefined {
  const end = months[months.length - 1];
  const all = cube.keys('month').filter((month) => month !== '');
  if (end === undefined || all.length === 0) return [];
  const yearBefore = `${Number(end.slice(0, 4)) - 1}${end.slice(4)}`;
  const known = all.filter((month) => month <= end && month >= yearBefore);
  return known.length > 0 ? [known.reduce((last, month) => (month > last ? month : last))] : undefined;
}

/** Posts are halves and quarters; what binary fractions add to 0.1 + 0.2 is no figure. */
export const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toFixed(10)));
