/** Parts of the workbook as they were, to be put back. */
import { eachCell, openCell } from '../../host/model/cells.ts';
import { copyOf } from '../../host/model/snapshot.ts';
import type { BoxModel, CellModel, SheetModel, WorkbookModel } from '../../host/model/workbook.ts';

type Frame = Omit<SheetModel, 'cells'>;

/** Everything of a sheet but its cells. */
function frameOf({ cells: _cells, ...frame }: SheetModel): Frame {
  return copyOf(frame);
}

const putFrame = (sheet: SheetModel, frame: Frame): void => {
  const { cells } = sheet;
  for (const key of Object.keys(sheet)) delete (sheet as unknown as Record<string, unknown>)[key];
  Object.assign(sheet, copyOf(frame), { cells });
};

export interface SavedBox {
  restore(): void;
}

/** The frame of a sheet and the cells of a box; cells outside of it are none of its business. */
export function saveBox(sheet: SheetModel, box: BoxModel): SavedBox {
  const frame = frameOf(sheet);
  const cells = cellsIn(sheet, box);
  return {
    restore() {
      putFrame(sheet, frame);
      eachCell(sheet, box, (_cell, row, column) => {
        const line = sheet.cells[row - 1];
        if (line) line[column - 1] = undefined;
      });
      putCells(sheet, cells);
    },
  };
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

/**
 * Frames of all sheets and all formulas: what lines that come and go change far from where they are (references,
 * ranges of charts, merged areas).
 */
export function saveSurroundings(book: WorkbookModel): { restore(): void } {
  const frames = book.sheets.map((sheet) => [sheet, frameOf(sheet)] as const);
  const formulas: { sheet: SheetModel; cells: SavedCell[] }[] = book.sheets.map((sheet) => ({
    sheet,
    cells: formulaCells(sheet),
  }));
  return {
    restore() {
      for (const [sheet, frame] of frames) putFrame(sheet, frame);
      for (const { sheet, cells } of formulas)
        for (const [row, column, { formula }] of cells)
          if (formula !== undefined) openCell(sheet, row, column).formula = formula;
    },
  };
}

function formulaCells(sheet: SheetModel): SavedCell[] {
  const cells: SavedCell[] = [];
  sheet.cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cell?.formula !== undefined) cells.push([row + 1, column + 1, { formula: cell.formula }]);
    });
  });
  return cells;
}
