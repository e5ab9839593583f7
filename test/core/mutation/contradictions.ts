/**
 * What in a workbook cannot be, worked out from its cells alone and by none of the rules: cells that hold nothing of
 * what their column holds, rows whose own figures contradict each other, sheets that do. A clean workbook has none, so
 * that a slip can be seen exactly when it makes one. A count that nothing else in the workbook says, and that is still
 * a count, is not seen by anybody.
 */
import type { Cell } from '../../../src/core/cell.ts';
import { columnOf } from '../../../src/core/forms/form.ts';
import { formOf } from '../../../src/core/forms/index.ts';
import type { CleanSheet } from '../../fixtures/clean/sheet.ts';
import { cellsOf, type Office, type Place } from './corruption.ts';
import { isReadable } from './readable.ts';
import { bookRelations } from './relations.ts';

/** Where a finding would tell of it: the row that is meant, or one that it contradicts. */
export interface Contradiction {
  readonly why: string;
  readonly places: readonly Place[];
}

/** One row by the ids of its columns. */
export interface Row {
  readonly sheet: number;
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

export function contradictionsIn(office: Office): Contradiction[] {
  const rows = office.map((sheet, at) => rowsOf(sheet, at));
  return [...unreadable(office), ...office.flatMap(totalsOff), ...bookRelations(office, rows)];
}

const rowsOf = ({ columns, rows }: CleanSheet, sheet: number): Row[] =>
  rows.map((cells, row) => ({
    sheet,
    row,
    cells: Object.fromEntries(columns.map(({ id }, at) => [id, cells[at] ?? ''])),
  }));

function unreadable(office: Office): Contradiction[] {
  return office.flatMap((sheet, at) => {
    const form = formOf(sheet.form);
    const columns = sheet.columns.map(({ id }) => columnOf(form, id));
    return cellsOf(sheet).flatMap((cells, row) =>
      columns.flatMap((column, index): Contradiction[] => {
        const cell = cells[index] ?? '';
        const isTotal = row === sheet.rows.length;
        if (isTotal && typeof cell === 'string')
          return isErrorOrText(cell, index) ? [{ why: 'total', places: [{ sheet: at, row }] }] : [];
        const isRequired = form.required.includes(column.id);
        if (cell === '' ? !isRequired : isReadable(column, cell)) return [];
        return [{ why: `${column.type} that is none`, places: [{ sheet: at, row }] }];
      }),
    );
  });
}

/** The label of a total stands in its first column. */
const isErrorOrText = (cell: string, column: number): boolean => column > 0 && cell !== '';

function totalsOff({ columns, rows, total, form }: CleanSheet, sheet: number): Contradiction[] {
  return columns.flatMap(({ id }, at): Contradiction[] => {
    const printed = total?.[at];
    if (typeof printed !== 'number' || columnOf(formOf(form), id).type === 'percent') return [];
    const parts = rows.map((row) => row[at] ?? '');
    // A cell that cannot be read is told by itself; the sum would only repeat it.
    if (parts.some((part) => typeof part === 'string' && part !== '')) return [];
    const sum = parts.reduce<number>((all, part) => all + Number(part), 0);
    if (Math.abs(sum - printed) < 0.01) return [];
    return [{ why: 'total', places: [{ sheet, row: rows.length }] }];
  });
}
