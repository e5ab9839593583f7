/** Cells between the model and the file's reader and writer. */
import type { Cell, CellStyle, CellValue as FileValue, Sheet } from 'hucre/xlsx';
import { boxA1, parseBox } from '../../core/a1.ts';
import type { CellModel, CellValue, SheetModel } from '../../host/model/workbook.ts';
import { rowAt } from '../rowAt.ts';
import { fromFileFormula, moved, toFileFormula } from './formula.ts';

/** Excel repairs, that is empties, a cell with more. */
const LONGEST_TEXT = 32_767;

/** Errors that Excel knows; Sheets' own "#ERROR!" (a formula that cannot be read) is the nearest of them. */
const ERRORS = new Set([
  '#VALUE!',
  '#REF!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#DIV/0!',
  '#NUM!',
  '#SPILL!',
  '#CALC!',
]);

export function fileCells(
  sheet: SheetModel,
  { styles, renamed }: { styles: readonly CellStyle[]; renamed: ReadonlyMap<string, string> },
): { rows: FileValue[][]; cells: Map<string, Partial<Cell>> } {
  const rows: FileValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  sheet.cells.forEach((row, r) => {
    const values: FileValue[] = [];
    row?.forEach((cell, c) => {
      if (!cell) return;
      const { style, note, value, formula, spill } = cell;
      const details: Partial<Cell> = {};
      if (style) details.style = styles[style];
      if (note) details.comment = { text: note };
      if (formula) {
        details.formula = toFileFormula(formula, renamed);
        if (value !== undefined) details.formulaResult = fileValue(value);
        if (spill) {
          details.formulaType = 'array';
          details.formulaDynamic = true;
          details.formulaRef = boxA1({ row: r + 1, column: c + 1, ...spill });
        }
      } else if (typeof value === 'string' && ERRORS.has(value)) {
        // A text that looks like an error would be written as one.
        details.richText = [{ text: value }];
        details.value = value;
      } else if (value !== undefined) {
        values[c] = fileValue(value);
      }
      if (Object.keys(details).length > 0) cells.set(`${r},${c}`, details);
    });
    rows[r] = Array.from(values, (value) => value ?? null);
  });
  return { rows: Array.from(rows, (row) => row ?? []), cells };
}

function fileValue(value: CellValue): FileValue {
  if (typeof value === 'object') return ERRORS.has(value.error) ? value.error : '#VALUE!';
  return typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value;
}

export interface CellReading {
  styleOf: (style: CellStyle) => number;
  /** Full names of sheets that the file holds shortened. */
  fullNames: ReadonlyMap<string, string>;
}

/** Fills the sheet's cells; formulas that the file holds once for a block are written out for each cell. */
export function readCells(file: Sheet, sheet: SheetModel, { styleOf, fullNames }: CellReading): void {
  file.rows.forEach((row, r) => {
    const cells: (CellModel | undefined)[] = [];
    for (let c = 0; c < row.length; c++) {
      const value = modelValue(row[c]);
      if (value !== undefined) cells[c] = { value };
    }
    if (cells.length > 0) sheet.cells[r] = cells;
  });
  const shared = sharedFormulas(file);
  for (const [key, detail] of file.cells ?? []) {
    const comma = key.indexOf(',');
    const r = Number(key.slice(0, comma));
    const c = Number(key.slice(comma + 1));
    const row = rowAt(sheet, r + 1);
    const cell = detailed(row[c], detail, styleOf);
    const formula = formulaOf(detail, r, c, shared);
    if (formula) {
      cell.formula = fromFileFormula(formula, fullNames);
      if (typeof cell.value === 'string' && ERRORS.has(cell.value)) cell.value = { error: cell.value };
    }
    if (Object.keys(cell).length > 0) row[c] = cell;
  }
  markSpills(file, sheet);
}

function modelValue(value: FileValue | undefined): CellValue | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  return value instanceof Date ? serialOf(value) : value;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** The first of March 1900: before it Excel counts a day less, because it believes in a 29 February 1900. */
const LEAP_MISTAKE = 61;

/** A day number again; a time without a day (0.5 is noon) keeps its own number. */
function serialOf(date: Date): number {
  const days = (date.getTime() - EPOCH) / DAY;
  return days < LEAP_MISTAKE ? days - 1 : days;
}

function detailed(
  found: CellModel | undefined,
  detail: Cell,
  styleOf: (style: CellStyle) => number,
): CellModel {
  const cell: CellModel = found ?? {};
  if (detail.type === 'error' && typeof detail.value === 'string') cell.value = { error: detail.value };
  const style = detail.style ? styleOf(detail.style) : 0;
  if (style > 0) cell.style = style;
  if (detail.comment?.text) cell.note = detail.comment.text;
  return cell;
}

interface Shared {
  formula: string;
  row: number;
  column: number;
}

function sharedFormulas(file: Sheet): Map<number, Shared> {
  const shared = new Map<number, Shared>();
  for (const [key, { formula, formulaSharedIndex }] of file.cells ?? []) {
    if (!formula || formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    shared.set(formulaSharedIndex, { formula, row, column });
  }
  return shared;
}

function formulaOf(
  detail: Cell,
  row: number,
  column: number,
  shared: Map<number, Shared>,
): string | undefined {
  if (detail.formula) return detail.formula;
  const master = detail.formulaSharedIndex === undefined ? undefined : shared.get(detail.formulaSharedIndex);
  return master && moved(master.formula, row - master.row, column - master.column);
}

function markSpills(file: Sheet, sheet: SheetModel): void {
  for (const [key, { formulaType, formulaRef, formulaDynamic }] of file.cells ?? []) {
    const box = formulaType === 'array' && formulaDynamic && formulaRef ? parseBox(formulaRef) : undefined;
    if (!box) continue;
    const [r = 0, c = 0] = key.split(',').map(Number);
    const from = { row: r + 1, column: c + 1 };
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        const cell = { ...rowAt(sheet, row)[column - 1] };
        rowAt(sheet, row)[column - 1] = cell;
        if (row === from.row && column === from.column) cell.spill = { rows: box.rows, columns: box.columns };
        else cell.spilledFrom = from;
      }
    }
  }
}
