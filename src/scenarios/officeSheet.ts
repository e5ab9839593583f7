import { addSheet, internStyle } from '../host/model/create.ts';
import type { CellModel, CellValue, SheetModel, Style, WorkbookModel } from '../host/model/workbook.ts';

export interface OfficeColumn {
  readonly head: string;
  /** Number format of the rows, "0.0", "@". */
  readonly format?: string;
  /** Pixels. */
  readonly width: number;
}

/** A sheet as an office keeps it: title lines, a blank line, the heading, rows, a total. */
export interface OfficeSheet {
  readonly name: string;
  readonly title: readonly string[];
  readonly columns: readonly OfficeColumn[];
  /** `''` leaves a cell empty. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly total?: readonly CellValue[];
  /** Number formats of the total where they differ, by column from 0. */
  readonly totalFormats?: Readonly<Record<number, string>>;
}

const LINE = { color: '#b7b7b7', style: 'solid' } as const;
const BORDERS: Style = { borders: { top: LINE, bottom: LINE, left: LINE, right: LINE } };
const HEAD: Style = {
  ...BORDERS,
  bold: true,
  background: '#e8eef7',
  horizontal: 'center',
  vertical: 'middle',
  wrap: true,
};

export function addOfficeSheet(book: WorkbookModel, office: OfficeSheet): SheetModel {
  const { name, title, columns, rows, total, totalFormats = {} } = office;
  const headRow = title.length + 2;
  const last = headRow + rows.length + (total ? 1 : 0);
  const sheet = addSheet(book, name, last + 20, columns.length);
  const titleStyle = internStyle(book, { bold: true });
  title.forEach((value, index) => {
    sheet.cells[index] = [{ value, style: titleStyle }];
  });
  const headStyle = internStyle(book, HEAD);
  sheet.cells[headRow - 1] = columns.map(({ head }) => ({ value: head, style: headStyle }));
  const styles = columns.map(({ format }) => styleOf(book, format));
  rows.forEach((row, index) => {
    sheet.cells[headRow + index] = cellsOf(row, styles);
  });
  if (total) {
    const bold = columns.map(({ format }, index) => styleOf(book, totalFormats[index] ?? format, true));
    sheet.cells[last - 1] = cellsOf(total, bold);
  }
  sheet.frozenRows = headRow;
  columns.forEach(({ width }, index) => {
    sheet.columnWidths.set(index + 1, width);
  });
  return sheet;
}

const styleOf = (book: WorkbookModel, numberFormat: string | undefined, bold = false): number =>
  internStyle(book, {
    ...BORDERS,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(bold ? { bold } : {}),
  });

const cellsOf = (row: readonly CellValue[], styles: readonly number[]): CellModel[] =>
  row.map((value, index) => {
    const style = styles[index] ?? 0;
    return value === '' ? { style } : { value, style };
  });
