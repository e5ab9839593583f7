import type { Fix } from '../finding.ts';
import { cellAt } from '../model/grid.ts';
import type { Table } from '../model/table.ts';

/**
 * Another spelling of a school in all rows of the sheet that spell it so, in its own district: half of them would make two
 * schools again. Nothing where the row has the name from somewhere else than its cell.
 */
export function schoolFix(table: Table, row: number, name: string): Fix | undefined {
  const { grid, at, rows, codes } = table;
  const [school, district] = [codes.school?.codes, codes.district?.codes];
  const textAt = (of: number): string | undefined => {
    const cell = cellAt(grid, (rows[of] ?? 0) - 1, (at.school ?? 0) - 1);
    return typeof cell === 'string' && cell.trim() !== '' ? cell : undefined;
  };
  const before = textAt(row);
  if (before === undefined || school === undefined) return undefined;
  const others: number[] = [];
  for (let other = 0; other < table.length; other++) {
    const isSame = school[other] === school[row] && district?.[other] === district?.[row];
    if (other !== row && isSame && textAt(other) !== undefined) others.push(rows[other] ?? 0);
  }
  return { before, after: name, ...(others.length > 0 && { rows: others }) };
}
