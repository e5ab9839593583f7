/** Parts of the workbook as they were, to be put back. */
import { cellAt, eachCell, openCell } from '../../host/model/cells.ts';
import { copyOf, sameData } from '../../host/model/snapshot.ts';
import type { BoxModel, CellModel, SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import { touchOf } from './history.ts';

/** Puts something back. `touches` names what: see `Change`. */
export interface Restore {
  readonly touches: readonly string[];
  restore(): void;
}

export function sheetOf(book: WorkbookModel, id: number): SheetModel {
  const sheet = book.sheets.find((other) => other.id === id);
  if (!sheet) throw new Error(`no sheet ${id}`);
  return sheet;
}

export type SavedCell = readonly [row: number, column: number, cell: CellModel];

export function cellsIn(sheet: SheetModel, box: BoxModel): SavedCell[] {
  const cells: SavedCell[] = [];
  eachCell(sheet, box, (cell, row, column) => cells.push([row, column, copyOf(cell)]));
  return cells;
}

export function putCells(sheet: SheetModel, cells: readonly SavedCell[]): void {
  for (const [row, column, cell] of cells) Object.assign(openCell(sheet, row, column), copyOf(cell));
}

export function dropCells(sheet: SheetModel, box: BoxModel): void {
  eachCell(sheet, box, (_cell, row, column) => {
    const line = sheet.cells[row - 1];
    if (line) line[column - 1] = undefined;
  });
}

/** The cells of a box; what is outside of it is none of its business. */
export function saveCells(book: WorkbookModel, { id }: SheetModel, box: BoxModel): Restore {
  const cells = cellsIn(sheetOf(book, id), box);
  return {
    touches: [touchOf(id, 'cells')],
    restore() {
      const sheet = sheetOf(book, id);
      dropCells(sheet, box);
      putCells(sheet, cells);
    },
  };
}

export type Frame = Omit<SheetModel, 'cells'>;

export function savedFrame({ cells: _cells, ...frame }: SheetModel): Frame {
  return copyOf(frame);
}

/**
 * Everything of the sheets but their cells. The answer, asked for after the work, puts back what the work has changed
 * and nothing else: charts and rules that a script has made since then stay.
 */
export function saveFrames(book: WorkbookModel, sheets: readonly SheetModel[]): () => Restore {
  const before = sheets.map(savedFrame);
  return () => {
    const changed = before.flatMap((frame) => {
      const now = book.sheets.find(({ id }) => id === frame.id);
      return now ? keysOf(frame, now).map((key) => ({ frame, key })) : [];
    });
    return {
      touches: changed.map(({ frame, key }) => touchOf(frame.id, key)),
      restore() {
        for (const { frame, key } of changed) putBack(sheetOf(book, frame.id), frame, key);
      },
    };
  };
}

/** Names of what differs: all of them for a sheet that is gone. */
export function keysOf(before: Frame, now: Frame | undefined): (keyof Frame)[] {
  const keys = new Set(Object.keys({ ...before, ...now }) as (keyof SheetModel)[]);
  keys.delete('cells');
  return ([...keys] as (keyof Frame)[]).filter((key) => !now || !sameData(before[key], now[key]));
}

function putBack<Key extends keyof Frame>(sheet: SheetModel, frame: Frame, key: Key): void {
  if (frame[key] === undefined) delete sheet[key];
  else sheet[key] = copyOf<Frame>(frame)[key] as SheetModel[Key];
}

/**
 * All formulas. The answer puts back those that the work has rewritten where they stand, by their places before it:
 * references to cells that moved, names of sheets.
 */
export function saveFormulas(book: WorkbookModel): () => Restore {
  const before = book.sheets.flatMap((sheet) => formulasOf(sheet));
  return () => {
    const changed = before.filter(({ cell, formula }) => cell.formula !== formula);
    return {
      touches: [...new Set(changed.map(({ sheetId }) => touchOf(sheetId, 'cells')))],
      restore() {
        for (const { sheetId, row, column, formula } of changed) {
          const cell = cellAt(sheetOf(book, sheetId), row, column);
          if (cell) cell.formula = formula;
        }
      },
    };
  };
}

interface SavedFormula {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
  readonly formula: string;
}

function formulasOf(sheet: SheetModel): SavedFormula[] {
  const found: SavedFormula[] = [];
  sheet.cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      found.push({ sheetId: sheet.id, row: row + 1, column: column + 1, cell, formula: cell.formula });
    });
  });
  return found;
}
