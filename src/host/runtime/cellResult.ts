import type { CellValue } from '../model/workbook.ts';

export type FunctionResult = CellValue | (CellValue | '')[][];

/**
 * What a custom function returned, copied out of its realm: one value or a rectangle of values. Sheets would show
 * something for a date, an object or a ragged list, but nobody can rely on what, so here they are errors.
 */
export function cellResult(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return single(value);
  const rows = Array.from(value as unknown[], (row) => {
    if (!Array.isArray(row))
      throw new Error('not in the local host: a custom function that returns a flat list');
    return Array.from(row as unknown[], single);
  });
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) {
    throw new Error('not in the local host: a custom function that returns a ragged list');
  }
  return rows;
}

function single(value: unknown): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  throw new Error(`not in the local host: a custom function that returns ${tag}`);
}
