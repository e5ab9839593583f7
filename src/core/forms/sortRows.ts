import { cellAt, type Grid } from '../model/grid.ts';
import type { TotalRow } from '../model/table.ts';
import { columnOf, isNumberColumn } from './form.ts';
import { isPercentFormat, type UnitOfRow } from './numberColumns.ts';
import { partReader } from './partRows.ts';
import { type CellRefusal, readNumber } from './readColumn.ts';
import type { SheetMapping } from './recognise.ts';
import { isMeanLabel, isTotalLabel, rowKindReader } from './rowKinds.ts';

export interface SortedRows {
  /** Rows of the grid that hold data, from 0. */
  readonly rows: number[];
  readonly totals: TotalRow[];
  /** Rows of the grid, from 0, whose numbers are in those of the row above. */
  readonly parts: readonly number[];
  readonly unread: readonly UnreadCell[];
}

/** A cell of a total that holds no number, by row and column of the grid, from 0. */
export interface UnreadCell extends CellRefusal {
  readonly row: number;
  readonly index: number;
}

/** The rows below the heading: those that are read, and the totals that they are checked by. */
export function sortRows(
  grid: Grid,
  mapping: SheetMapping,
  unitsOf: (index: number) => UnitOfRow,
): SortedRows {
  const kindOf = rowKindReader(grid, mapping);
  const kinds = grid.values.map((cells, row) => (row < mapping.firstDataRow ? 'note' : kindOf(cells)));
  const isPart = partReader(kinds, (row) => readTotal(grid, mapping, row, unitsOf).total.numbers);
  const rows: number[] = [];
  const totals: TotalRow[] = [];
  const parts: number[] = [];
  const unread: UnreadCell[] = [];
  kinds.forEach((kind, row) => {
    if (kind === 'part' && isPart(row)) parts.push(row);
    else if (kind === 'data' || kind === 'part') rows.push(row);
    else if (kind === 'total') {
      const read = readTotal(grid, mapping, row, unitsOf);
      totals.push({ ...read.total, above: rows.length });
      unread.push(...read.unread);
    }
  });
  return { rows, totals, parts, unread };
}

function readTotal(
  grid: Grid,
  { form, columns }: SheetMapping,
  row: number,
  unitsOf: (index: number) => UnitOfRow,
): { total: Omit<TotalRow, 'above'>; unread: UnreadCell[] } {
  const numbers: Record<string, number> = {};
  const unread: UnreadCell[] = [];
  for (const { index, column: id, state } of columns) {
    if (id === null || state !== 'sure' || !isNumberColumn(columnOf(form, id))) continue;
    const fraction = isPercentFormat(grid, row, index);
    const read = readNumber(columnOf(form, id), cellAt(grid, row, index), {
      fraction,
      unit: unitsOf(index)(row),
    });
    if ('value' in read) {
      if (read.value !== undefined) numbers[id] = read.value;
    } else if (TOLD.has(read.refused.message)) unread.push({ row, index, ...read.refused });
  }
  const label = (grid.values[row] ?? []).find(isTotalLabel);
  const total = { row: row + 1, label: String(label ?? ''), isMean: isMeanLabel(label ?? ''), numbers };
  return { total, unread };
}

/** Under counts a mean stands in the row of totals as often as a sum: a fraction there is no mistake. */
const TOLD: ReadonlySet<string> = new Set(['formulaError', 'type', 'negativeCount', 'amount']);
