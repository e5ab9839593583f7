/** Writing what a formula gave into the model: its own cell, and the neighbours it spills over. */
import type { Box } from '../../core/a1.ts';
import { conventionsOf } from '../entry/conventions.ts';
import { cellAt, hasContent, openCell } from '../model/cells.ts';
import { internStyle } from '../model/create.ts';
import type { CellModel, SheetModel, WorkbookModel } from '../model/workbook.ts';
import { sameValue } from './changes.ts';
import { type EngineResult, type EngineValue, isDateSerial } from './engine.ts';
import type { FormulaCell } from './formulaCells.ts';

export interface Written {
  /** Whether the formula's own cell shows something else than before. */
  readonly changed: boolean;
  /** The neighbours whose value changed. */
  readonly spilled: readonly { row: number; column: number }[];
  /** The cells the result needs, whether it could have them or not. */
  readonly claim?: Box;
}

const BLOCKED = 'The result was not expanded because it would overwrite data.';

export function writeResult(
  book: WorkbookModel,
  formula: FormulaCell,
  result: EngineResult,
  note: string | undefined,
): Written {
  const { sheet, row, column, cell } = formula;
  const before = cell.value;
  const spilled: { row: number; column: number }[] = [];
  if (result.kind === 'scalar') {
    withdraw(formula, undefined, spilled);
    setValue(book, cell, withNote(result.value, note));
    return { changed: !sameValue(before, cell.value), spilled };
  }
  const claim = { row, column, rows: result.values.length, columns: result.values[0]?.length ?? 1 };
  if (isBlocked(sheet, claim)) {
    withdraw(formula, undefined, spilled);
    setValue(book, cell, { error: '#REF!', note: BLOCKED });
    return { changed: !sameValue(before, cell.value), spilled, claim };
  }
  withdraw(formula, claim, spilled);
  grow(sheet, claim);
  spread(book, formula, result.values, spilled);
  cell.spill = { rows: claim.rows, columns: claim.columns };
  return { changed: !sameValue(before, cell.value), spilled, claim };
}

/** Takes back the neighbours of the last result, but for those that the next one fills again. */
function withdraw(
  { sheet, row, column, cell }: FormulaCell,
  keep: Box | undefined,
  spilled: { row: number; column: number }[],
): void {
  const { spill } = cell;
  if (!spill) return;
  delete cell.spill;
  for (let r = row; r < row + spill.rows; r += 1) {
    for (let c = column; c < column + spill.columns; c += 1) {
      if (keep && r < row + keep.rows && c < column + keep.columns) continue;
      const neighbour = cellAt(sheet, r, c);
      if (neighbour?.spilledFrom?.row !== row || neighbour.spilledFrom.column !== column) continue;
      delete neighbour.spilledFrom;
      if (neighbour.value === undefined) continue;
      delete neighbour.value;
      spilled.push({ row: r, column: c });
    }
  }
}

/** A result never overwrites: neither what was typed, nor a formula, nor what another formula has spilled. */
function isBlocked(sheet: SheetModel, { row, column, rows, columns }: Box): boolean {
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      if (r === row && c === column) continue;
      const cell = cellAt(sheet, r, c);
      const own = cell?.spilledFrom?.row === row && cell.spilledFrom.column === column;
      if (!own && (hasContent(cell) || cell?.spilledFrom !== undefined)) return true;
    }
  }
  return false;
}

/** Whether every cell of a spilled result is still its own: the same value may have been typed over it. */
export function isWhole({ sheet, row, column, cell: { spill } }: FormulaCell): boolean {
  if (!spill) return true;
  for (let r = row; r < row + spill.rows; r += 1) {
    for (let c = column; c < column + spill.columns; c += 1) {
      if (r === row && c === column) continue;
      const { spilledFrom } = cellAt(sheet, r, c) ?? {};
      if (spilledFrom?.row !== row || spilledFrom.column !== column) return false;
    }
  }
  return true;
}

/** Sheets adds rows and columns for a result that is larger than the grid. */
function grow(sheet: SheetModel, { row, column, rows, columns }: Box): void {
  sheet.rowCount = Math.max(sheet.rowCount, row + rows - 1);
  sheet.columnCount = Math.max(sheet.columnCount, column + columns - 1);
}

function spread(
  book: WorkbookModel,
  { sheet, row, column, cell }: FormulaCell,
  values: readonly (readonly EngineValue[])[],
  spilled: { row: number; column: number }[],
): void {
  values.forEach((line, r) => {
    line.forEach((value, c) => {
      if (r === 0 && c === 0) {
        setValue(book, cell, value);
        return;
      }
      const neighbour = openCell(sheet, row + r, column + c);
      const before = neighbour.value;
      neighbour.spilledFrom = { row, column };
      setValue(book, neighbour, value);
      if (!sameValue(before, neighbour.value)) spilled.push({ row: row + r, column: column + c });
    });
  });
}

function setValue(book: WorkbookModel, cell: CellModel, value: EngineValue): void {
  if (isDateSerial(value)) {
    cell.value = value.dateSerial;
    showAsDate(book, cell);
  } else if (value === undefined || value === '') delete cell.value;
  else cell.value = value;
}

/** A formula that gives a date lends its cell a date format, unless the cell has a format of its own. */
function showAsDate(book: WorkbookModel, cell: CellModel): void {
  const style = book.styles[cell.style ?? 0] ?? {};
  if (style.numberFormat !== undefined) return;
  cell.style = internStyle(book, { ...style, numberFormat: conventionsOf(book.locale).datePattern });
}

const withNote = (value: EngineValue, note: string | undefined): EngineValue =>
  typeof value === 'object' && 'error' in value && note !== undefined ? { error: value.error, note } : value;
