import { addSheet, createWorkbook, fillRows, internStyle } from '../../src/host/model/create.ts';
import type { ChartModel, SheetModel, WorkbookModel } from '../../src/host/model/workbook.ts';

export function bookWith(rows: Parameters<typeof fillRows>[1]): { book: WorkbookModel; sheet: SheetModel } {
  const book = createWorkbook({ name: 'Кітап' });
  const sheet = addSheet(book, 'Парақ 1');
  fillRows(sheet, rows);
  return { book, sheet };
}

/** A chart over the top left corner of a sheet: categories in column A, a header row above. */
export function chartOver(
  { book, sheet }: { book: WorkbookModel; sheet: SheetModel },
  { type, options = {} }: Pick<ChartModel, 'type'> & Partial<Pick<ChartModel, 'options'>>,
): ChartModel {
  const rows = sheet.cells.length;
  const columns = Math.max(...sheet.cells.map((row) => row?.length ?? 0));
  const chart: ChartModel = {
    id: book.nextId++,
    type,
    ranges: [{ sheetId: sheet.id, box: { row: 1, column: 1, rows, columns } }],
    numHeaders: 1,
    options,
    anchor: { row: 2, column: 5, offsetX: 12, offsetY: 7 },
    width: 640,
    height: 400,
  };
  sheet.charts.push(chart);
  return chart;
}

/** Gives the numbers below the heading a number format, as the summary's own blocks have. */
export function formatNumbers(book: WorkbookModel, sheet: SheetModel, numberFormat: string): void {
  const style = internStyle(book, { numberFormat });
  for (const row of sheet.cells) {
    for (const cell of row ?? []) if (typeof cell?.value === 'number') cell.style = style;
  }
}
