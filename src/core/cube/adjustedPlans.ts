import { districtKey } from '../aggregate/register.ts';
import { nameKey } from '../forms/readColumn.ts';
import { groupBy } from '../groupBy.ts';
import { codeIn, type DistrictName } from '../model/table.ts';
import type { CubeRow } from './cube.ts';

/**
 * Of one budget the adjusted plan stands for the approved one: old row → the row that replaces it. Where one of the two says no
 * source it is the whole of what the other says by sources.
 */
export function replacedRows(rows: readonly CubeRow[]): Map<CubeRow, CubeRow> {
  const replaced = new Map<CubeRow, CubeRow>();
  for (const [, own] of groupBy(rows, budgetOf)) {
    const adjusted = own.filter(isAdjusted);
    const bySource = new Map(adjusted.map((row) => [sourceOf(row), row]));
    for (const row of own) {
      if (isAdjusted(row)) continue;
      const source = sourceOf(row);
      const by = bySource.get(source) ?? bySource.get('') ?? (source === '' ? adjusted[0] : undefined);
      if (by !== undefined) replaced.set(row, by);
    }
  }
  return replaced;
}

const textOf = ({ table, row }: CubeRow, id: string): string => codeIn<string>(table, id, row) ?? '';
const isAdjusted = (row: CubeRow): boolean => textOf(row, 'planKind') === 'adjusted';
const sourceOf = (row: CubeRow): string => nameKey(textOf(row, 'source'));

const budgetOf = (row: CubeRow): string =>
  [
    districtKey(codeIn<DistrictName>(row.table, 'district', row.row)),
    ...['month', 'programme'].map((id) => nameKey(textOf(row, id))),
  ].join('|');
