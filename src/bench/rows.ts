import type { SheetMapping } from '../core/forms/recognise.ts';
import type { AttainmentSheet } from '../core/model/attainmentSheet.ts';
import type { Grid } from '../core/model/grid.ts';
import type { CellValue, WorkbookModel } from '../host/model/workbook.ts';
import { bigRegion } from '../scenarios/bigRegion.ts';
import type { Core } from './shipped.ts';

/** The sheets of marks of the generated oblast, read and not yet read: 50 000 rows, 800 schools, five terms. */
export interface BigRows {
  readonly book: WorkbookModel;
  readonly grids: readonly Grid[];
  readonly mappings: readonly SheetMapping[];
  readonly sheets: readonly AttainmentSheet[];
  readonly count: number;
}

export function bigRows({ FORMS, attainmentSheet, parseForm, recognise }: Core): BigRows {
  const book = bigRegion.workbook();
  const found = book.sheets.flatMap((sheet) => {
    const grid = gridOf(book, sheet);
    const mapping = recognise(grid, FORMS);
    return mapping?.form.id === 'attainment' ? [{ grid, mapping }] : [];
  });
  const sheets = found.map(({ grid, mapping }) => attainmentSheet(parseForm(grid, mapping).table));
  return {
    book,
    grids: found.map(({ grid }) => grid),
    mappings: found.map(({ mapping }) => mapping),
    sheets,
    count: sheets.reduce((sum, { table }) => sum + table.length, 0),
  };
}

/** What the reading of a sheet in Google gives: values and formats of every cell of the used range. */
function gridOf(book: WorkbookModel, { id, name, cells }: WorkbookModel['sheets'][number]): Grid {
  const rows = Array.from(cells, (row) => row ?? []);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    sheetId: id,
    sheet: name,
    values: rows.map((row) => columns.map((column) => plain(row[column]?.value))),
    formats: rows.map((row) =>
      columns.map((column) => book.styles[row[column]?.style ?? 0]?.numberFormat ?? 'General'),
    ),
  };
}

const plain = (value: CellValue | undefined): string | number | boolean =>
  value === undefined ? '' : typeof value === 'object' ? value.error : value;
