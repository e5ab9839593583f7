/** Boxes of ours, counted from 1, and ranges of Univer, counted from 0. */
import { type IRange, RANGE_TYPE } from '@univerjs/core';
import type { BoxModel } from '../../../host/model/workbook.ts';

export const rangeOf = ({ row, column, rows, columns }: BoxModel): IRange => ({
  startRow: row - 1,
  startColumn: column - 1,
  endRow: row + rows - 2,
  endColumn: column + columns - 2,
});

/** Whole rows and columns come without the other side. */
export function boxOf(range: IRange, size: { rowCount: number; columnCount: number } | undefined): BoxModel {
  const isRow = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  const isColumn = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  const startRow = isColumn ? 0 : range.startRow;
  const endRow = isColumn ? (size?.rowCount ?? 1) - 1 : range.endRow;
  const startColumn = isRow ? 0 : range.startColumn;
  const endColumn = isRow ? (size?.columnCount ?? 1) - 1 : range.endColumn;
  return {
    row: startRow + 1,
    column: startColumn + 1,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
