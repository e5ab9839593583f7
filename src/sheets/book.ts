import { type Box, parseBox } from '../core/a1.ts';
import type { Cell } from '../core/cell.ts';
import type { Form } from '../core/forms/form.ts';
import { recognise } from '../core/forms/recognise.ts';
import type { Grid } from '../core/model/grid.ts';
import { RESERVED, readStamp } from './stamps.ts';
import type { Services, Sheet, SheetValue } from './surface.ts';

/** The sheets of the office: all but those that Sapa made. */
export function inputSheets(sheets: readonly Sheet[]): Sheet[] {
  return sheets.filter((sheet) => !sheet.getName().startsWith(RESERVED) && readStamp(sheet) === undefined);
}

/**
 * Reads each sheet whole and once. Formats and merged areas cost two calls more and are read only where the values
 * are of one of the forms.
 */
export function readGrids(services: Services, sheets: readonly Sheet[], forms: readonly Form[]): Grid[] {
  const book = services.SpreadsheetApp.getActiveSpreadsheet();
  const toCell = cellReader(services, book.getSpreadsheetTimeZone());
  return sheets.map((sheet) => {
    const range = sheet.getDataRange();
    const grid: Grid = {
      sheetId: sheet.getSheetId(),
      sheet: sheet.getName(),
      values: range.getValues().map((row) => row.map(toCell)),
    };
    if (!recognise(grid, forms)) return grid;
    const merges = range.getMergedRanges().flatMap((merged): Box[] => parseBox(merged.getA1Notation()) ?? []);
    return { ...grid, formats: range.getNumberFormats(), merges };
  });
}

/**
 * A `Date` is a moment; the day it stands for depends on the spreadsheet's zone, which need not be the script's. Days
 * repeat, so each is asked for once. Dates may come from another realm: `instanceof` would miss them.
 */
function cellReader({ Utilities }: Services, timeZone: string): (value: SheetValue) => Cell {
  const days = new Map<number, string>();
  return (value) => {
    if (typeof value !== 'object') return value;
    const moment = Number(value);
    const day = days.get(moment) ?? Utilities.formatDate(value, timeZone, 'yyyy-MM-dd');
    days.set(moment, day);
    return { date: day };
  };
}
