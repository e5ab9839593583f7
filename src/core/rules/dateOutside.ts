import { isDateCell } from '../cell.ts';
import type { Grid } from '../model/grid.ts';
import { dateOfText } from '../parse/dateText.ts';
import { defineRule } from './rule.ts';

const DATES = /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?![\d.])|(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/gu;

/**
 * A day in the title lies in the school year of the rows, or in the autumn after it, when annual reports are still being
 * signed.
 */
export const dateOutside = defineRule({
  id: 'date-outside',
  form: 'attainment',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'R19 of the office checks: dates inside the school year',
  *check({ table, schoolYear }) {
    const years = new Set(schoolYear?.codes.map((code) => schoolYear.dictionary[code] ?? Number.NaN));
    const [year = Number.NaN] = years;
    if (years.size !== 1 || Number.isNaN(year)) return;
    for (const { date, row, column } of daysAbove(table.grid, table.rows[0] ?? 1)) {
      if (date >= `${year}-08-15` && date < `${year + 1}-12-01`) continue;
      yield {
        sheetRow: row,
        sheetColumn: column,
        message: 'dateOutside',
        values: { date: date.split('-').reverse().join('.'), schoolYear: `${year}-${year + 1}` },
      };
    }
  },
});

/** Days in the cells above a row of the sheet, which counts from 1. */
function daysAbove(grid: Grid, firstRow: number) {
  return grid.values.slice(0, firstRow - 1).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const texts = isDateCell(cell)
        ? [cell.date.slice(0, 10)]
        : typeof cell === 'string'
          ? cell.match(DATES)
          : [];
      return (texts ?? []).flatMap((text) => {
        const date = dateOfText(text);
        return date === undefined ? [] : [{ date, row: row + 1, column: column + 1 }];
      });
    }),
  );
}
