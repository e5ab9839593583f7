import type { Cube } from '../cube/cube.ts';
import { makeMarksCube } from '../cube/marksCube.ts';
import { type Cubes, Sums } from '../cube/sums.ts';
import type { FormId } from '../forms/form.ts';
import type { Office } from '../office.ts';
import type { Settings } from '../settings.ts';
import type { Report } from '../summary/report.ts';

/** All rows of an office, those of marks as well, to find the ones behind a figure. */
export interface TraceCubes {
  readonly cubes: Cubes;
  readonly sums: Sums;
}

export function traceCubes({ recognised, register }: Office, report: Report, settings: Settings): TraceCubes {
  const marks = recognised.map(({ table }) => table).filter(({ form }) => form === 'attainment');
  const cubes = new Map<FormId, Cube>(report.forms.cubes);
  cubes.set('attainment', makeMarksCube(marks, report.refused, register, settings));
  return { cubes, sums: new Sums(cubes) };
}
