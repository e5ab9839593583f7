import type { FigureRef, Section } from '../summary/plan.ts';

/** A cell of a table as a figure: of which rows, in which period; undefined where the cell holds none. */
export function figureAt(section: Section, rowKey: string, columnKey: string): FigureRef | undefined {
  const row = section.rows.find(({ key }) => key === rowKey);
  const figure = section.columns.find(({ key }) => key === columnKey)?.figure;
  if (row?.where === undefined || figure === undefined) return undefined;
  return withRow(figure, row);
}

export const withRow = (figure: FigureRef, { where, indicator }: Section['rows'][number]): FigureRef => ({
  ...figure,
  where: { ...where, ...figure.where },
  // A column of counts is the same on each line.
  ...(indicator && figure.indicator.unit !== 'count' && { indicator }),
});

/** What is taken away of a change: the same figure but for what is said of it. */
export function lessOf({ less, ofAll: _, ...own }: FigureRef): FigureRef {
  const { where, ...other } = less ?? {};
  return { ...own, ...other, where: { ...own.where, ...where } };
}
