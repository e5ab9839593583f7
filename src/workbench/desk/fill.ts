/** The fill handle: a run of numbers goes on, formulas move along, everything else repeats. */
import { cellAt, putContent } from '../../host/model/cells.ts';
import { copyOf } from '../../host/model/snapshot.ts';
import type { BoxModel, CellModel, SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import { changing } from './edits.ts';
import type { Change } from './history.ts';
import { putCopy } from './transfer.ts';

/** `target` holds the source and goes beyond it on one side. */
export function fill(book: WorkbookModel, sheet: SheetModel, source: BoxModel, target: BoxModel): Change {
  const isDown = target.columns === source.columns;
  return changing(book, sheet, target, (present) => {
    const lanes = isDown ? source.columns : source.rows;
    for (let lane = 0; lane < lanes; lane += 1) fillLane(present, source, target, lane, isDown);
  });
}

function fillLane(
  sheet: SheetModel,
  source: BoxModel,
  target: BoxModel,
  lane: number,
  isDown: boolean,
): void {
  const length = isDown ? source.rows : source.columns;
  const start = isDown ? source.row : source.column;
  const from = isDown ? target.row : target.column;
  const count = isDown ? target.rows : target.columns;
  const at = (line: number) =>
    isDown ? { row: line, column: source.column + lane } : { row: source.row + lane, column: line };
  const cells = Array.from({ length }, (_, index) => {
    const { row, column } = at(start + index);
    return copyOf(cellAt(sheet, row, column));
  });
  const step = stepOf(cells);
  for (let line = from; line < from + count; line += 1) {
    if (line >= start && line < start + length) continue;
    const index = (((line - start) % length) + length) % length;
    const { row, column } = at(line);
    const cell = cells[index];
    const distance = line - (start + index);
    const offset = isDown ? { rows: distance, columns: 0 } : { rows: 0, columns: distance };
    putContent(sheet, row, column, {});
    const present = sheet.cells[row - 1];
    if (present) present[column - 1] = undefined;
    if (cell) putCopy(sheet, row, column, continued(cell, step, distance), offset);
  }
}

/** The even step of two or more numbers; a single number repeats, as in Sheets. */
function stepOf(cells: readonly (CellModel | undefined)[]): number | undefined {
  const numbers = cells.map((cell) =>
    cell?.formula === undefined && typeof cell?.value === 'number' ? cell.value : undefined,
  );
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return undefined;
  const step = exact(second - first);
  const isEven = numbers.every(
    (value, index) => value !== undefined && exact(value) === exact(first + step * index),
  );
  return isEven ? step : undefined;
}

function continued(cell: CellModel, step: number | undefined, distance: number): CellModel {
  if (step === undefined || typeof cell.value !== 'number') return cell;
  return { ...cell, value: exact(cell.value + step * distance) };
}

/** 0.1 + 0.2 is 0.3 to whoever reads the sheet. */
const exact = (value: number): number => Number(value.toPrecision(15));
