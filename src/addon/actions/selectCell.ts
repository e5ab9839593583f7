import * as z from 'zod/mini';
import { ok, refuse } from '../../core/result.ts';
import { defineAction } from '../action.ts';

const place = () => z.int().check(z.minimum(0), z.maximum(10_000_000));

/** Takes the user to a cell, to a row, or to the sheet where the finding is about all of it. */
export const selectCell = defineAction({
  name: 'workbook.select',
  input: () =>
    z.strictObject({ sheet: z.string().check(z.maxLength(200)), row: place(), column: z.optional(place()) }),
  run: ({ sheet: name, row, column }, { SpreadsheetApp }) => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    if (sheet === null || row > sheet.getMaxRows()) return refuse('sheet-gone', { sheet: name });
    sheet.activate();
    if (row > 0)
      sheet.getRange(row, column ?? 1, 1, column === undefined ? sheet.getMaxColumns() : 1).activate();
    return ok(null);
  },
});
