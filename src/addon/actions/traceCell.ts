import * as z from 'zod/mini';
import { type Result, refuse } from '../../core/result.ts';
import { defineAction } from '../action.ts';
import type { Traced } from '../contract.ts';
import { readWorkbook } from '../office.ts';
import { figureOf, type NoFigure } from '../trace/figure.ts';
import { movesOf } from '../trace/row.ts';

/**
 * «Қайдан?» of the cell the user stands on: the rows behind a figure of a summary; of a row of the input, the figures that
 * it moves.
 */
export const traceCell = defineAction({
  name: 'cell.trace',
  input: () => z.strictObject({}),
  run: (_input, services): Result<Traced, NoFigure | 'row-not-counted'> => {
    const cell = services.SpreadsheetApp.getActiveSpreadsheet().getCurrentCell();
    if (cell === null) return refuse('no-figure');
    const [id, row, column] = [cell.getSheet().getSheetId(), cell.getRow(), cell.getColumn()];
    const workbook = readWorkbook(services);
    const known = workbook.known.find((sheet) => sheet.id === id);
    if (known === undefined) return refuse('no-figure');
    if (known.stamp !== undefined) return figureOf(workbook, known, row, column);
    const isInput = workbook.office.recognised.some(({ grid }) => grid.sheetId === id);
    return isInput ? movesOf(workbook, known, row) : refuse('no-figure');
  },
});
