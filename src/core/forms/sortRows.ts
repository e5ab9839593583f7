import { cellAt, type Grid } from '../model/grid.ts';
import type { TotalRow } from '../model/table.ts';
import { columnOf, isNumberColumn } from './form.ts';
import { isPercentFormat, type UnitOfRow } from './numberColumns.ts';
import { readNumber } from './readColumn.ts';
import type { SheetMapping } from './recognise.ts';
import { isMeanLabel, isTotalLabel, rowKindReader } from './rowKinds.ts';

export interface SortedRows {
  /** Rows of the grid that hold data, from 0. */
  readonly rows: number[];
  readonly totals: TotalRow[];
}

/** The rows below the heading: those that are read, and the totals that they are checked by. */
export function sortRows(
  grid: Grid,
  mapping: SheetMapping,
  unitsOf: (index: number) => UnitOfRow,
): SortedRows {
  const kindOf = rowKindReader(grid, mapping);
  const rows: number[] = [];
  const totals: TotalRow[] = [];
  for (let row = mapping.firstDataRow; row < grid.values.length; row++) {
    const kind = kindOf(grid.values[row] ?? []);
    if (kind === 'data') rows.push(row);
    else if (kind === 'total') totals.push(readTotal(grid, mapping, row, rows.length, unitsOf));
  }
  return { rows, totals };
}

function readTotal(
  grid: Grid,
  { form, columns }: SheetMapping,
  row: number,
  above: number,
  unitsOf: (index: number) => UnitOfRow,
): TotalRow {
  const numbers: Record<string, number> = {};
  for (const { index, column: id, state } of columns) {
    if (id === null || state !== 'sure' || !isNumberColumn(columnOf(form, id))) continue;
    const fraction = isPercentFormat(grid, row, index);
    const read = readNumber(columnOf(form, id), cellAt(grid, row, index), {
      fraction,
      unit: unitsOf(index)(row),
    });
    if ('value' in read && read.value !== undefined) numbers[id] = read.value;
  }
  const label = (grid.values[row] ?? []).find(isTotalLabel);
  return { row: row + 1, label: String(label ?? ''), isMean: isMeanLabel(label ?? ''), above, numbers };
}
