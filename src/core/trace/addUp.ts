import type { Cube, CubeRow } from '../cube/cube.ts';
import { type Cubes, tidy } from '../cube/sums.ts';
import { type Expression, evaluate } from '../indicators/indicator.ts';
import type { PlainFigure, Source } from './sources.ts';
import { sourcesOf } from './sources.ts';

/** A row of the input with what it brings. */
export interface TracedRow extends CubeRow {
  readonly school: string;
  readonly numbers: Readonly<Record<string, number>>;
}

/** A figure as its rows give it. Money in tiyn. */
export interface AddedUp {
  readonly value: number | undefined;
  readonly numerator: number;
  /** Undefined where nothing is divided. */
  readonly denominator: number | undefined;
  readonly rows: readonly TracedRow[];
  /** Those it is divided by, where they are others. */
  readonly base?: readonly TracedRow[];
}

/**
 * Adds a figure up again, row by row: the tables add while they read and group as they go; here rows are picked by what
 * their cells say, and nothing is known but them.
 */
export function addUp(cubes: Cubes, figure: PlainFigure): AddedUp {
  const { numerator, denominator, scale = 1 } = figure.indicator;
  const sources = sourcesOf(cubes, figure);
  const own = sources ? rowsOf(sources.own) : [];
  const base = sources?.base && rowsOf(sources.base);
  // Nothing is added for a row that is not there.
  const add = (expression: Expression, rows: readonly TracedRow[]) =>
    rows.length === 0 ? 0 : evaluate(expression, sumsOf(rows));
  const top = add(numerator, own);
  const bottom = denominator && add(denominator, base ?? own);
  return {
    value: own.length === 0 || bottom === 0 ? undefined : tidy((scale * top) / (bottom ?? 1)),
    numerator: tidy(top),
    denominator: bottom === undefined ? undefined : tidy(bottom),
    rows: own,
    ...(base && { base }),
  };
}

function rowsOf({ cube, measures, isIn }: Source): TracedRow[] {
  return [...cube.rows.keys()].filter(isIn).map((at) => tracedRow(cube, measures, at));
}

export function tracedRow(cube: Cube, measures: readonly string[], at: number): TracedRow {
  const source = cube.rows[at] as CubeRow;
  return {
    table: source.table,
    row: source.row,
    school: cube.keys('school')[at] ?? '',
    numbers: Object.fromEntries(measures.map((id) => [id, cube.numbers(id)[at] ?? Number.NaN])),
  };
}

export function sumsOf(rows: readonly TracedRow[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { numbers } of rows)
    for (const [id, value] of Object.entries(numbers)) sums[id] = (sums[id] ?? 0) + value;
  return sums;
}
