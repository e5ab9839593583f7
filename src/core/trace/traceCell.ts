import type { Cubes } from '../cube/sums.ts';
import type { ColumnPlan, RowPlan, Section } from '../summary/plan.ts';
import { tracedRow } from './addUp.ts';
import { withRow } from './figureAt.ts';
import { isOf } from './sources.ts';
import { type Traced, traceFigure } from './trace.ts';

/** The rows behind a cell of a table, with what they come to; undefined where it rests on none. */
export function traceCell(
  cubes: Cubes,
  { columns }: Pick<Section, 'columns'>,
  row: RowPlan,
  column: ColumnPlan,
): Traced | undefined {
  const { figure, listed } = column;
  if (row.where === undefined) return undefined;
  if (figure !== undefined) return traceFigure(cubes, withRow(figure, row));
  const cube = listed && cubes.get(listed.form);
  if (listed === undefined || cube === undefined) return undefined;
  const cell = row.cells[columns.indexOf(column)];
  const value = typeof cell === 'number' ? cell : undefined;
  const rows = [...cube.rows.keys()]
    .filter(isOf(cube, row.where))
    .map((at) => tracedRow(cube, listed.columns, at));
  return {
    value,
    parts: [{ role: 'listed', indicator: undefined, value, numerator: 0, denominator: undefined, rows }],
  };
}
