import type { Cube } from '../cube/cube.ts';
import { makeMarksCube } from '../cube/marksCube.ts';
import { makeSchoolsCube } from '../cube/schoolsCube.ts';
import type { Cubes } from '../cube/sums.ts';
import type { FormId } from '../forms/form.ts';
import type { Office } from '../office.ts';
import type { Settings } from '../settings.ts';
import type { Report } from '../summary/report.ts';

/** All rows of an office, those of marks and of the register as well, to find the ones behind a figure. */
export function traceCubes({ recognised, register }: Office, report: Report, settings: Settings): Cubes {
  const tablesOf = (form: FormId) =>
    recognised.map(({ table }) => table).filter((table) => table.form === form);
  const cubes = new Map<FormId, Cube>(report.forms.cubes);
  cubes.set('attainment', makeMarksCube(tablesOf('attainment'), report.refused, register, settings));
  cubes.set('schools', makeSchoolsCube(tablesOf('schools'), register));
  return cubes;
}
