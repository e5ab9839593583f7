import { squeeze } from '../cell.ts';
import type { FormId } from '../forms/form.ts';
import type { MoneyUnit } from '../forms/moneyUnits.ts';
import { cellAt, type Grid } from './grid.ts';

/**
 * The rows of one sheet, column by column. A number column holds NaN where there are no data; a code column holds an
 * index into its dictionary and −1 where there are none. What could not be read is missing too, and is remembered
 * apart, because a row must not be counted as if its unreadable cell were empty.
 */
export interface Table<Id extends string = string> {
  readonly form: FormId;
  readonly sheetId: number;
  readonly sheet: string;
  readonly length: number;
  /** Row of the sheet, from 1, for each row of the table. */
  readonly rows: Int32Array;
  readonly numbers: Readonly<Partial<Record<Id, Float64Array>>>;
  readonly codes: Readonly<Partial<Record<Id, CodeColumn>>>;
  /** Column of the sheet, from 1, for each recognised column. */
  readonly at: Readonly<Partial<Record<Id, number>>>;
  readonly unreadable: Readonly<Partial<Record<Id, ReadonlySet<number>>>>;
  /** Rows of totals, kept out of the table and used to check it: row of the sheet → numbers by column. */
  readonly totals: readonly TotalRow<Id>[];
  /** Rows of the sheet whose numbers are in those of the row above, «в т.ч. …»: kept out as well, and listed. */
  readonly parts: readonly number[];
  /** Decimals with which a share was printed, by column and row; −1 where the cell holds a full-length result. */
  readonly printed: Readonly<Partial<Record<Id, Int8Array>>>;
  /** Of the money columns: the unit of their plain numbers. */
  readonly units: Readonly<Partial<Record<Id, ColumnUnit>>>;
  readonly grid: Grid;
}

export interface ColumnUnit extends MoneyUnit {
  /** Row of the sheet of the column's heading. */
  readonly row: number;
}

export interface CodeColumn<T = unknown> {
  readonly codes: Int32Array;
  readonly dictionary: readonly T[];
}

export interface TotalRow<Id extends string = string> {
  readonly row: number;
  readonly label: string;
  /** A mean of the rows above, or their percentages alone: it is not their sum. */
  readonly isMean: boolean;
  /** How many rows of the table stand above this total. */
  readonly above: number;
  readonly numbers: Readonly<Partial<Record<Id, number>>>;
}

/** A span of grades: class 7А is 7–7 with its name, «5-9» is 5–9. */
export interface Grades {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** A district as the rows name it: its code where it was found, the words where it was not. */
export interface DistrictName {
  readonly kato: string | null;
  readonly text: string;
}

/** A value as it is written in its cell; of one that was said for the whole sheet, the value itself. */
export function saidAt(table: Table, id: string, row: number): string | undefined {
  const column = table.at[id];
  const cell = column === undefined ? '' : cellAt(table.grid, (table.rows[row] ?? 0) - 1, column - 1);
  if (typeof cell === 'string' && cell.trim() !== '') return squeeze(cell);
  const value = codeIn<unknown>(table, id, row);
  return value === undefined ? undefined : String(value);
}

export const codeAt = <T>(column: CodeColumn<T> | undefined, row: number): T | undefined => {
  const code = column?.codes[row] ?? -1;
  return code < 0 ? undefined : column?.dictionary[code];
};

/** The same by the name of the column: nothing when the sheet has no such column. */
export const codeIn = <T>(table: Table, id: string, row: number): T | undefined =>
  codeAt(table.codes[id] as CodeColumn<T> | undefined, row);
