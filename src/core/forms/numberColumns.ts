import type { Cell } from '../cell.ts';
import type { FindingMessage } from '../finding.ts';
import { countIn } from '../fixes/countFix.ts';
import { cellAt, type Grid } from '../model/grid.ts';
import type { TengeUnit } from '../parse/tenge.ts';
import { oncePerText } from '../remember.ts';
import type { MessageValues } from '../result.ts';
import type { Column } from './form.ts';
import { readNumber } from './readColumn.ts';

/** `after`: what the cell can only have meant. */
export type Refuse = (
  row: number,
  message: FindingMessage,
  values: MessageValues,
  after?: string | number,
) => void;

/** The unit of a plain number in a row of the grid. */
export type UnitOfRow = (gridRow: number) => TengeUnit;

export const isPercentFormat = (grid: Grid, row: number, column: number): boolean =>
  (grid.formats?.[row]?.[column] ?? '').includes('%');

/** A column of numbers, NaN where there are no data; of a share also the decimals it was printed with. */
export function readNumbers(
  column: Column,
  grid: Grid,
  index: number,
  rows: readonly number[],
  refuse: Refuse,
  unitOf: UnitOfRow,
) {
  const values = new Float64Array(rows.length).fill(Number.NaN);
  const decimals = new Int8Array(column.isShare ? rows.length : 0).fill(-1);
  for (const [row, gridRow] of rows.entries()) {
    const cell = cellAt(grid, gridRow, index);
    // Nearly every cell of a count is this: no reader need be asked.
    if (column.type === 'count' && typeof cell === 'number' && cell >= 0 && Number.isSafeInteger(cell)) {
      values[row] = cell;
      continue;
    }
    const fraction = (column.isShare || column.isMeasured) === true && isPercentFormat(grid, gridRow, index);
    const read = readNumber(column, cell, { fraction, unit: unitOf(gridRow) });
    if ('refused' in read) {
      const { message, values: told } = read.refused;
      refuse(row, message, told, message === 'type' ? fixOf(column, cell) : undefined);
      continue;
    }
    if (read.value === undefined) continue;
    values[row] = read.value;
    if (column.isShare)
      decimals[row] = printedDecimals(read.value, cell, grid.formats?.[gridRow]?.[index] ?? '');
  }
  return { values, decimals };
}

const fixOf = ({ type }: Column, cell: Cell): number | undefined =>
  type === 'count' && typeof cell === 'string' ? countIn(cell) : undefined;

/**
 * With how many decimals a share was printed: what its format shows, or the digits that were typed. A long tail of
 * digits is the result of a formula, shown rounded or not: −1, it is compared in full.
 */
function printedDecimals(value: number, cell: Cell, format: string): number {
  // A text shows its noughts: «92,0 %» is printed with one decimal.
  const written = typeof cell === 'string' ? /\d[.,](\d+)\s*%?\s*$/u.exec(cell)?.[1]?.length : undefined;
  if (written !== undefined) return written > 4 ? -1 : written;
  const shown = shownDecimals(format);
  const typed = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  if (shown !== undefined) return typed > shown ? shown : Math.max(typed, shown);
  return typed > 4 ? -1 : typed;
}

const shownDecimals = oncePerText(
  (format) => /0\.(0+)/.exec(format)?.[1]?.length ?? (/^#?,?#*0%?$/.test(format) ? 0 : undefined),
);
