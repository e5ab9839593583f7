import type { Cube } from '../cube/cube.ts';
import type { Cubes, Where } from '../cube/sums.ts';
import { groupBy } from '../groupBy.ts';
import { type FormIndicator, inTable } from '../indicators/formIndicator.ts';
import { evaluate } from '../indicators/indicator.ts';
import { printedChange } from '../rounding.ts';
import type { FigureRef } from '../summary/plan.ts';
import { placesOf } from '../summary/rank.ts';
import { type AddedUp, addUp, sumsOf } from './addUp.ts';
import { lessOf } from './figureAt.ts';
import { sourcesOf } from './sources.ts';
import { compositionOf, withinOf } from './within.ts';

/**
 * One of the figures that a cell is made of: itself, what is taken away of it, the whole that it is a share of, or rows of
 * another kind that it is divided by; or rows that are not added up.
 */
export interface TracedPart extends Omit<AddedUp, 'base'> {
  readonly role: 'own' | 'less' | 'all' | 'base' | 'listed';
  /** Undefined where rows are listed as they are. */
  readonly indicator: FormIndicator | undefined;
}

/** A cell as the rows of the input give it, in the unit of its table. */
export interface Traced {
  readonly value: number | undefined;
  readonly parts: readonly TracedPart[];
}

/** What a figure is made of, and the rows behind it, added up again. */
export function traceFigure(cubes: Cubes, figure: FigureRef): Traced {
  const { less, ofAll, by, ...plain } = figure;
  const { indicator } = plain;
  const own = addUp(cubes, plain);
  const parts = partsOf('own', own, indicator);
  const value = inTable(indicator, own.value);
  if (by?.is === 'schools') return { value: schoolsOf(own, indicator), parts };
  if (by?.is === 'place') return { value: placeOf(cubes, plain, by.among), parts };
  if (ofAll) {
    const all = addUp(cubes, { ...plain, where: ofAll });
    return { value: shareOf(own, all), parts: [...parts, ...partsOf('all', all, indicator)] };
  }
  if (less === undefined) return { value, parts };
  const { by: _, ...compared } = lessOf(figure);
  const before = traceFigure(cubes, compared);
  const all = [
    ...parts,
    ...before.parts.map((part) => (part.role === 'own' ? { ...part, role: 'less' as const } : part)),
  ];
  const change = printedChange(value, before.value, indicator.decimals);
  if (by === undefined) return { value: change, parts: all };
  const [was] = before.parts;
  const within = was && withinOf(own, was, indicator);
  return { value: by.is === 'within' ? within : compositionOf(change, within, indicator), parts: all };
}

function partsOf(
  role: TracedPart['role'],
  { base, ...own }: AddedUp,
  indicator: FormIndicator,
): TracedPart[] {
  const under = { role: 'base', indicator: undefined, value: undefined, denominator: undefined } as const;
  return [
    { role, indicator, ...own },
    ...(base ? [{ ...under, numerator: own.denominator ?? 0, rows: base }] : []),
  ];
}

const shareOf = ({ value }: AddedUp, all: AddedUp): number | undefined =>
  value === undefined || !all.value ? undefined : (100 * value) / all.value;

/** Of those that have told of something: a row of zeros is no school received. */
const schoolsOf = ({ rows }: AddedUp, { numerator }: FormIndicator): number =>
  [...groupBy(rows, ({ school }) => school).values()].filter((own) => evaluate(numerator, sumsOf(own)) > 0)
    .length;

function placeOf(
  cubes: Cubes,
  figure: Pick<FigureRef, 'indicator' | 'where' | 'months'>,
  among: readonly Where[],
): number | undefined {
  const values = among.map(
    (where) => addUp(cubes, { ...figure, where: { ...figure.where, ...where } }).value,
  );
  const at = among.findIndex(({ district }) => district === figure.where.district);
  return placesOf(values, figure.indicator.decimals, 'higher')[at];
}

/** Whether a row of the input has a part in a figure. */
export const hasPart = (cubes: Cubes, figure: FigureRef, cube: Cube, at: number): boolean =>
  plainOf(figure).some((plain) => {
    const { own, base } = sourcesOf(cubes, plain) ?? {};
    return [own, base].some((source) => source?.cube === cube && source.isIn(at));
  });

function plainOf({ less, ofAll, by, ...own }: FigureRef): FigureRef[] {
  return [
    own,
    ...(less ? plainOf(lessOf({ ...own, less })) : []),
    ...(ofAll ? [{ ...own, where: ofAll }] : []),
  ];
}
