/** What Sheets refuses about grids and names, checked before anything changes. */
import type { Kernel } from '../kernel/kernel.ts';
import { gridSize, LARGEST_WORKBOOK } from '../model/grid.ts';
import type { Axis } from '../model/references.ts';
import type { SheetModel } from '../model/workbook.ts';
import { Exception } from './guard.ts';

const lineCount = (sheet: SheetModel, axis: Axis): number =>
  axis === 'row' ? sheet.rowCount : sheet.columnCount;

/** The numbers of `count` rows or columns from `start` on, all of them on the grid. */
export function linesOf(sheet: SheetModel, axis: Axis, start: number, count: number): number[] {
  if (start < 1 || count < 1 || start + count - 1 > lineCount(sheet, axis)) throw outOfBounds(axis);
  return Array.from({ length: count }, (_, index) => start + index);
}

export function checkInsertion(
  kernel: Kernel,
  sheet: SheetModel,
  axis: Axis,
  neighbour: number,
  count: number,
): void {
  if (neighbour < 1 || neighbour > lineCount(sheet, axis) || count < 1) throw outOfBounds(axis);
  checkWorkbookSize(kernel, count * lineCount(sheet, axis === 'row' ? 'column' : 'row'));
}

export function checkDeletion(sheet: SheetModel, axis: Axis, start: number, count: number): void {
  const lines = linesOf(sheet, axis, start, count);
  const present = lineCount(sheet, axis);
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  if (count === present) throw new Exception(`You can't delete all the ${axis}s on the sheet.`);
  if (start <= frozen + 1 && lines[count - 1] === present) {
    throw new Exception(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  }
}

export function checkFreezing(sheet: SheetModel, axis: Axis, count: number): void {
  if (count < 0) throw new Exception(`The number of frozen ${axis}s cannot be negative.`);
  if (count >= lineCount(sheet, axis)) {
    throw new Exception(`You can't freeze all visible ${axis}s on the sheet.`);
  }
}

const outOfBounds = (axis: Axis): Exception => new Exception(`Those ${axis}s are out of bounds.`);

/** Names of sheets differ by more than case. */
export function checkSheetName({ book }: Kernel, name: string, self?: SheetModel): void {
  if (name === '' || name.length > 100) throw new Exception(`Invalid argument: sheet name "${name}"`);
  const taken = book.sheets.some(
    (other) => other !== self && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken)
    throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

export function checkWorkbookSize({ book }: Kernel, added: number): void {
  if (gridSize(book) + added <= LARGEST_WORKBOOK) return;
  throw new Exception(
    `This action would increase the number of cells in the workbook above the limit of ${LARGEST_WORKBOOK} cells.`,
  );
}
