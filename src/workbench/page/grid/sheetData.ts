/** A sheet as Univer wants it: sizes, merged areas and what is frozen. The cells it asks us for as it draws them. */
import { BooleanNumber, type IFreeze, type IRange, type IWorksheetData } from '@univerjs/core';
import { DEFAULT_COLUMN, DEFAULT_ROW } from '../../../host/model/sizes.ts';
import type { SheetFrame } from '../../protocol.ts';

export function sheetData(id: string, frame: SheetFrame): Partial<IWorksheetData> {
  return {
    id,
    name: frame.name,
    rowCount: frame.rowCount,
    columnCount: frame.columnCount,
    defaultRowHeight: DEFAULT_ROW,
    defaultColumnWidth: DEFAULT_COLUMN,
    cellData: {},
    rowData: rowData(frame),
    columnData: columnData(frame),
    mergeData: mergeData(frame),
    freeze: freezeOf(frame),
    showGridlines: frame.hiddenGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 22, hidden: BooleanNumber.FALSE },
  };
}

export function rowData({ rowHeights, hiddenRows }: SheetFrame): IWorksheetData['rowData'] {
  const data: IWorksheetData['rowData'] = {};
  // `ia`: nobody but us decides how high a row is.
  for (const [row, height] of rowHeights) data[row - 1] = { h: height, ia: BooleanNumber.FALSE };
  for (const row of hiddenRows) data[row - 1] = { ...data[row - 1], hd: BooleanNumber.TRUE };
  return data;
}

export function columnData({ columnWidths, hiddenColumns }: SheetFrame): IWorksheetData['columnData'] {
  const data: IWorksheetData['columnData'] = {};
  for (const [column, width] of columnWidths) data[column - 1] = { w: width };
  for (const column of hiddenColumns) data[column - 1] = { ...data[column - 1], hd: BooleanNumber.TRUE };
  return data;
}

export const mergeData = ({ merges }: SheetFrame): IRange[] =>
  merges.map(({ row, column, rows, columns }) => ({
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row + rows - 2,
    endColumn: column + columns - 2,
  }));

export const freezeOf = ({ frozenRows, frozenColumns }: SheetFrame): IFreeze => ({
  startRow: frozenRows === 0 ? -1 : frozenRows,
  startColumn: frozenColumns === 0 ? -1 : frozenColumns,
  ySplit: frozenRows,
  xSplit: frozenColumns,
});

/** Equal texts: nothing that Univer keeps itself has changed. */
export const shapeOf = (frame: SheetFrame): string =>
  JSON.stringify([
    frame.rowCount,
    frame.columnCount,
    frame.rowHeights,
    frame.columnWidths,
    frame.hiddenRows,
    frame.hiddenColumns,
    frame.merges,
    frame.frozenRows,
    frame.frozenColumns,
    frame.hiddenGridlines,
  ]);
