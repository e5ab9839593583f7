/**
 * Which cells differ from the last calculation. Kept coarsely, as one span of rows for every column: computing a
 * formula too often costs time, computing it too seldom would be wrong.
 */
import type { Box } from '../../core/a1.ts';
import type { CellValue, SheetModel, WorkbookModel } from '../model/workbook.ts';

export class Changes {
  private readonly spans = new Map<number, Map<number, { first: number; last: number }>>();

  note(sheetId: number, row: number, column: number): void {
    let columns = this.spans.get(sheetId);
    if (!columns) {
      columns = new Map();
      this.spans.set(sheetId, columns);
    }
    const span = columns.get(column);
    if (!span) columns.set(column, { first: row, last: row });
    else if (row < span.first) span.first = row;
    else if (row > span.last) span.last = row;
  }

  touch(sheetId: number, box: Box): boolean {
    const columns = this.spans.get(sheetId);
    if (!columns) return false;
    for (const [column, { first, last }] of columns) {
      if (column < box.column || column >= box.column + box.columns) continue;
      if (last >= box.row && first < box.row + box.rows) return true;
    }
    return false;
  }
}

/** Values and styles of the sheets that formulas read, as they stood after the last calculation. */
export class Snapshot {
  private sheets = new Map<number, Remembered>();

  clear(): void {
    this.sheets.clear();
  }

  /** What has changed since; formulas' own results count only where somebody else wrote over them. */
  compare(book: WorkbookModel, changes: Changes): void {
    for (const sheet of book.sheets) {
      const before = this.sheets.get(sheet.id);
      if (before) compareSheet(sheet, before, changes);
    }
  }

  /** True when the sheet was remembered: otherwise nothing is known of its changes. */
  knows(sheetId: number): boolean {
    return this.sheets.has(sheetId);
  }

  take(book: WorkbookModel, sheetIds: ReadonlySet<number>): void {
    const before = this.sheets;
    this.sheets = new Map(
      book.sheets
        .filter(({ id }) => sheetIds.has(id))
        .map((sheet) => [sheet.id, remember(sheet, before.get(sheet.id))]),
    );
  }
}

interface Remembered {
  values: ((CellValue | undefined)[] | undefined)[];
  styles: ((number | undefined)[] | undefined)[];
}

/** Written over what was remembered before: at a keystroke nearly all of it is the same. */
function remember(
  { cells }: SheetModel,
  { values, styles }: Remembered = { values: [], styles: [] },
): Remembered {
  values.length = cells.length;
  styles.length = cells.length;
  for (let row = 0; row < cells.length; row += 1) {
    const line = cells[row];
    if (line === undefined) {
      values[row] = undefined;
      styles[row] = undefined;
      continue;
    }
    const lineValues = values[row] ?? [];
    const lineStyles = styles[row] ?? [];
    values[row] = lineValues;
    styles[row] = lineStyles;
    lineValues.length = line.length;
    lineStyles.length = line.length;
    for (let column = 0; column < line.length; column += 1) {
      const cell = line[column];
      lineValues[column] = cell?.value;
      lineStyles[column] = cell?.style;
    }
  }
  return { values, styles };
}

function compareSheet(sheet: SheetModel, before: Remembered, changes: Changes): void {
  const rows = Math.max(sheet.cells.length, before.values.length);
  for (let row = 0; row < rows; row += 1) {
    const line = sheet.cells[row];
    const values = before.values[row];
    const styles = before.styles[row];
    const width = Math.max(line?.length ?? 0, values?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const cell = line?.[column];
      if (sameValue(cell?.value, values?.[column]) && cell?.style === styles?.[column]) continue;
      changes.note(sheet.id, row + 1, column + 1);
    }
  }
}

export const sameValue = (a: CellValue | undefined, b: CellValue | undefined): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a.error === b.error && a.note === b.note);
