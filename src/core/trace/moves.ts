import type { Cube } from '../cube/cube.ts';
import type { Cubes } from '../cube/sums.ts';
import { type Section, type SheetPlan, sectionsOf } from '../summary/plan.ts';
import { withRow } from './figureAt.ts';
import { isOf } from './sources.ts';
import { hasPart } from './trace.ts';

/** A cell of a table, by its names. */
export interface Moved {
  readonly section: Section;
  readonly row: Section['rows'][number];
  readonly column: Section['columns'][number];
}

/** The row of a form that stands in a row of a sheet, if it counts. */
export function rowAt(cubes: Cubes, sheetId: number, row: number): { cube: Cube; at: number } | undefined {
  for (const cube of cubes.values()) {
    const at = cube.rows.findIndex(
      ({ table, row: own }) => table.sheetId === sheetId && table.rows[own] === row,
    );
    if (at >= 0) return { cube, at };
  }
  return undefined;
}

/** The figures of a sheet that move when a row of the input does. */
export function movedBy(cubes: Cubes, plan: SheetPlan, { cube, at }: { cube: Cube; at: number }): Moved[] {
  return sectionsOf(plan).flatMap((section) =>
    section.rows.flatMap((row) =>
      row.where === undefined
        ? []
        : section.columns.flatMap((column) =>
            isMoved(cubes, row, column, cube, at) ? [{ section, row, column }] : [],
          ),
    ),
  );
}

function isMoved(
  cubes: Cubes,
  row: Moved['row'],
  { figure, listed }: Moved['column'],
  cube: Cube,
  at: number,
): boolean {
  if (figure) return hasPart(cubes, withRow(figure, row), cube, at);
  return listed !== undefined && listed.form === cube.form && isOf(cube, row.where ?? {})(at);
}
