/** One write of contents: everything is read and checked first, so a refused write changes nothing. */
import { a1 } from '../../core/a1.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { cellAt } from '../model/cells.ts';
import { formatOf } from '../model/styles.ts';
import { violates } from '../model/validations.ts';
import type { BoxModel, CellModel, SheetModel } from '../model/workbook.ts';
import { Exception } from './guard.ts';
import type { CellEntry } from './values.ts';

/** `entryAt` counts rows and columns of the box from 0. */
export function writeEntries(
  kernel: Kernel,
  sheet: SheetModel,
  box: BoxModel,
  entryAt: (row: number, column: number, cell: CellModel | undefined) => CellEntry,
): void {
  const entries: CellEntry[] = [];
  for (let row = 0; row < box.rows; row += 1) {
    for (let column = 0; column < box.columns; column += 1) {
      const cell = cellAt(sheet, box.row + row, box.column + column);
      const entry = entryAt(row, column, cell);
      checkValidation(cell, entry, box.row + row, box.column + column);
      entries.push(entry);
    }
  }
  entries.forEach((entry, index) => {
    const row = box.row + Math.floor(index / box.columns);
    const column = box.column + (index % box.columns);
    kernel.edits.putContent(sheet, row, column, entry);
    if (entry.numberFormat !== undefined) adoptFormat(kernel, sheet, row, column, entry.numberFormat);
  });
}

function checkValidation(cell: CellModel | undefined, entry: CellEntry, row: number, column: number): void {
  if (cell?.validation === undefined || cell.validation.allowInvalid) return;
  // What a formula will give is not known yet.
  if (entry.formula !== undefined || !violates(cell.validation, entry.value)) return;
  throw new Exception(
    `The data you entered in cell ${a1(row, column)} violates the data validation rules set on this cell.`,
  );
}

/** "31.03.2026" or "62 %" brings its format along, unless the cell already has one. */
function adoptFormat(
  kernel: Kernel,
  sheet: SheetModel,
  row: number,
  column: number,
  numberFormat: string,
): void {
  if (formatOf(kernel.book, cellAt(sheet, row, column)?.style) !== undefined) return;
  kernel.edits.restyle(sheet, { row, column, rows: 1, columns: 1 }, () => ({ numberFormat }));
}
