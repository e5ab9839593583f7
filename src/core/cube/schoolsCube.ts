import { isOpenOn, type Register } from '../aggregate/register.ts';
import type { Table } from '../model/table.ts';
import { type Cube, makeCube } from './cube.ts';

/** «open 2025-10-31»: whether the row's school was open on that day. */
const OPEN = /^open (\S+)$/;

/** The rows of the register of schools, each school once as the register has it. */
export function makeSchoolsCube(tables: readonly Table[], register: Register): Cube {
  const rows = tables.flatMap((table) => Array.from({ length: table.length }, (_, row) => ({ table, row })));
  const cube = makeCube('schools', rows, register, { lastDay: '' });
  return {
    ...cube,
    keys(id) {
      const [, day] = OPEN.exec(id) ?? [];
      if (day === undefined) return cube.keys(id);
      return cube.keys('school').map((key) => {
        const school = register.get(key);
        return school !== undefined && isOpenOn(school, day) ? 'yes' : '';
      });
    },
  };
}
