/** The columns of cells behind a chart: the first holds the categories, each further one a series. */
import type { CellModel, ChartModel, SheetModel, WorkbookModel } from '../../host/model/workbook.ts';

export interface ChartColumn {
  sheet: SheetModel;
  column: number;
  /** First row of data, below the header. */
  row: number;
  rows: number;
  /** The cell with the series' name. */
  headerRow?: number;
}

/** Ranges stand side by side in the order in which they were added; a range of a deleted sheet is left out. */
export function chartColumns({ ranges, numHeaders }: ChartModel, book: WorkbookModel): ChartColumn[] {
  return ranges.flatMap(({ sheetId, box }) => {
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return [];
    const headers = numHeaders >= 0 ? numHeaders : guessHeaders(sheet, box.row, box.column + box.columns - 1);
    return Array.from({ length: box.columns }, (_, index) => ({
      sheet,
      column: box.column + index,
      row: box.row + headers,
      rows: Math.max(0, box.rows - headers),
      ...(headers > 0 && { headerRow: box.row + headers - 1 }),
    }));
  });
}

/** Sheets' own guess where the number of headers is left open: a text above numbers is a name. */
const guessHeaders = (sheet: SheetModel, row: number, column: number): number =>
  typeof cellAt(sheet, row, column)?.value === 'string' ? 1 : 0;

export const cellAt = (sheet: SheetModel, row: number, column: number): CellModel | undefined =>
  sheet.cells[row - 1]?.[column - 1];

/** The column's cells from the first row of data down. */
export const columnCells = ({ sheet, column, row, rows }: ChartColumn): (CellModel | undefined)[] =>
  Array.from({ length: rows }, (_, index) => cellAt(sheet, row + index, column));

/** The number format of the first cell that holds a number: the one the axis and the labels follow. */
export function columnFormat(column: ChartColumn, book: WorkbookModel): string | undefined {
  const cell = columnCells(column).find((found) => typeof found?.value === 'number');
  return cell?.style === undefined ? undefined : book.styles[cell.style]?.numberFormat;
}
