import type { CellModel } from '../host/model/workbook.ts';
import type { Host } from '../host/node/host.ts';
import { recalculationOf } from '../host/runtime/recalculation.ts';

/**
 * Computes the formulas of a file that carries no results for them, as programs other than Excel write it: read as
 * they stand they would pass for blanks. A result that the file does carry is kept where ours is an error: Excel has
 * functions that the local host has not.
 */
export async function fillFormulas(host: Host): Promise<void> {
  const cells = host.workbook.sheets.flatMap((sheet) => sheet.cells.flat()).filter(isFormula);
  if (cells.every(({ value }) => value !== undefined)) return;
  const stored = new Map(cells.map((cell) => [cell, cell.value]));
  const recalculation = recalculationOf(host, { strict: false });
  await recalculation.recalculate();
  recalculation.dispose();
  for (const [cell, value] of stored)
    if (value !== undefined && typeof cell.value === 'object') cell.value = value;
}

const isFormula = (cell: CellModel | undefined): cell is CellModel => cell?.formula !== undefined;
