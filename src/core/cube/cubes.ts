import type { Register } from '../aggregate/register.ts';
import type { RefusedRow } from '../finding.ts';
import type { FormId } from '../forms/form.ts';
import { groupBy } from '../groupBy.ts';
import type { Table } from '../model/table.ts';
import type { Settings } from '../settings.ts';
import { countedRows } from './countedRows.ts';
import { type Cube, makeCube } from './cube.ts';
import type { Made } from './made.ts';
import type { Cubes } from './sums.ts';

export interface ReadCubes {
  readonly cubes: Cubes;
  readonly refused: readonly RefusedRow[];
}

/** A cube for each form but the marks, which are added up while they are read. */
export function makeCubes(
  tables: readonly Table[],
  register: Register,
  settings: Settings,
  made: Made,
): ReadCubes {
  const cubes = new Map<FormId, Cube>();
  const refused: RefusedRow[] = [];
  for (const [form, own] of groupBy(tables, (table) => table.form)) {
    if (form === 'attainment' || form === 'schools' || form === 'claims') continue;
    const counted = countedRows(own, settings);
    cubes.set(form, makeCube(form, counted.rows, register, made));
    refused.push(...counted.refused);
  }
  return { cubes, refused };
}
