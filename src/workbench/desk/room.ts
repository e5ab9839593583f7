/** Whether the grid has room for what is put into it, and growing it where it has not. */
import { gridSize, LARGEST_WORKBOOK } from '../../host/model/grid.ts';
import type { BoxModel, SheetModel, WorkbookModel } from '../../host/model/workbook.ts';

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Sheets adds rows and columns for what is pasted past the end. */
const sizeFor = (sheet: SheetModel, { row, column, rows, columns }: BoxModel): Size => ({
  rowCount: Math.max(sheet.rowCount, row + rows - 1),
  columnCount: Math.max(sheet.columnCount, column + columns - 1),
});

export const fits = (book: WorkbookModel, sheet: SheetModel, box: BoxModel): boolean =>
  hasRoom(book, sheet, sizeFor(sheet, box));

export const makeRoom = (sheet: SheetModel, box: BoxModel): void => {
  Object.assign(sheet, sizeFor(sheet, box));
};

/** Room for so many more lines of a sheet. */
export const fitsLines = (
  book: WorkbookModel,
  sheet: SheetModel,
  axis: 'row' | 'column',
  count: number,
): boolean =>
  hasRoom(book, sheet, {
    rowCount: sheet.rowCount + (axis === 'row' ? count : 0),
    columnCount: sheet.columnCount + (axis === 'column' ? count : 0),
  });

export const hasRoomForSheet = (book: WorkbookModel, { rowCount, columnCount }: Size): boolean =>
  gridSize(book) + rowCount * columnCount <= LARGEST_WORKBOOK;

const hasRoom = (book: WorkbookModel, sheet: SheetModel, { rowCount, columnCount }: Size): boolean =>
  gridSize(book) - sheet.rowCount * sheet.columnCount + rowCount * columnCount <= LARGEST_WORKBOOK;
