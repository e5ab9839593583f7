import { type Box, parseBox } from '../core/a1.ts';
import type { Cell } from '../core/cell.ts';
import type { Form } from '../core/forms/form.ts';
import { type HeadingAnswers, recognise } from '../core/forms/recognise.ts';
import type { Grid } from '../core/model/grid.ts';
import { type Said, saidIn } from './said.ts';
import { RESERVED, type Stamp, stampIn } from './stamps.ts';
import type { Services, Sheet, SheetValue } from './surface.ts';

/** One look at every sheet of the workbook: its id, name and stamp cost a call each, and no later code asks again. */
export interface KnownSheet {
  readonly sheet: Sheet;
  readonly id: number;
  readonly name: string;
  /** Only sheets that Sapa made have one. */
  readonly stamp: Stamp | undefined;
  /** What the user has said once for the whole sheet. */
  readonly said: Said;
}

export const knownSheets = (sheets: readonly Sheet[]): KnownSheet[] =>
  sheets.map((sheet) => {
    const metadata = sheet.getDeveloperMetadata();
    return {
      sheet,
      id: sheet.getSheetId(),
      name: sheet.getName(),
      stamp: stampIn(metadata),
      said: saidIn(metadata),
    };
  });

/** The sheets of the office: all but those that Sapa made. */
export const inputSheets = (sheets: readonly KnownSheet[]): KnownSheet[] =>
  sheets.filter(({ name, stamp }) => !name.startsWith(RESERVED) && stamp === undefined);

/**
 * Reads each sheet whole and once. Formats and merged areas cost two calls more and are read only where the values
 * are of one of the forms.
 */
export function readGrids(
  services: Services,
  sheets: readonly KnownSheet[],
  forms: readonly Form[],
  answers: HeadingAnswers,
): Grid[] {
  const book = services.SpreadsheetApp.getActiveSpreadsheet();
  const toCell = cellReader(services, book.getSpreadsheetTimeZone());
  return sheets.map(({ sheet, id, name }) => {
    const range = sheet.getDataRange();
    const grid: Grid = {
      sheetId: id,
      sheet: name,
      values: range.getValues().map((row) => row.map(toCell)),
    };
    if (!recognise(grid, forms, answers)) return grid;
    const merges = range
      .getMergedRanges()
      .map((merged) => parseBox(merged.getA1Notation()))
      .filter((box): box is Box => box !== undefined);
    return { ...grid, formats: range.getNumberFormats(), merges };
  });
}

/** So many rows as they are shown, for a person to look at. */
export const firstShown = (sheet: Sheet, row: number, rows: number, columns: number): string[][] =>
  sheet.getRange(row, 1, rows, columns).getDisplayValues();

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
