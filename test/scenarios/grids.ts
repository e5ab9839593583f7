/** A workbook as the add-on reads it: values, formats and merged areas of every sheet. */
import type { Cell } from '../../src/core/cell.ts';
import type { Grid } from '../../src/core/model/grid.ts';
import { type Office, readOffice } from '../../src/core/office.ts';
import { parsePeriodKey } from '../../src/core/parse/periodKey.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { Report } from '../../src/core/summary/report.ts';
import { reportOf as reportOfOffice } from '../../src/core/summary/reportOf.ts';
import { extent } from '../../src/host/model/cells.ts';
import type { CellModel, SheetModel, WorkbookModel } from '../../src/host/model/workbook.ts';

export const gridsOf = (book: WorkbookModel): Grid[] => book.sheets.map((sheet) => gridOf(book, sheet));

function gridOf(book: WorkbookModel, sheet: SheetModel): Grid {
  const { lastRow, lastColumn } = extent(sheet);
  const formatOf = (cell: CellModel | undefined) => book.styles[cell?.style ?? 0]?.numberFormat ?? '';
  const values: Cell[][] = [];
  const formats: string[][] = [];
  for (let row = 0; row < lastRow; row++) {
    const cells = Array.from({ length: lastColumn }, (_, column) => sheet.cells[row]?.[column]);
    values.push(cells.map((cell) => cellOf(cell, formatOf(cell))));
    formats.push(cells.map(formatOf));
  }
  return { sheetId: sheet.id, sheet: sheet.name, values, formats, merges: sheet.merges };
}

/** Day numbers count from 1899-12-30, as in Sheets. */
function cellOf(cell: CellModel | undefined, format: string): Cell {
  const value = cell?.value ?? '';
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'number' || !/[dmy]/.test(format)) return value;
  return { date: new Date(Date.UTC(1899, 11, 30 + value)).toISOString().slice(0, 10) };
}

export const officeOf = (book: WorkbookModel): Office =>
  readOffice(gridsOf(book), { settings: DEFAULT_SETTINGS });

export function reportOf(office: Office, key: string): Report {
  const asked = parsePeriodKey(key);
  const report = asked.ok ? reportOfOffice(office, DEFAULT_SETTINGS, asked.value, key) : undefined;
  if (report === undefined) throw new Error(`no report for ${key}`);
  return report;
}
