/** One slip in a clean workbook: which cells, and what stands there instead. */
import type { Cell } from '../../../src/core/cell.ts';
import { type ColumnType, columnOf, type FormId } from '../../../src/core/forms/form.ts';
import { formOf } from '../../../src/core/forms/index.ts';
import type { Random } from '../../../src/scenarios/random.ts';
import type { CleanSheet } from '../../fixtures/clean/sheet.ts';

/** Rows count from 0; the total comes after the last of them. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
}

export interface Edit extends Place {
  readonly column: number;
  readonly cell: Cell;
}

export interface Corruption {
  /** Where a finding is expected. */
  readonly at: Place;
  readonly edits: readonly Edit[];
  /** Rows put in again below the others, the first of them at `at`. */
  readonly again?: readonly Cell[];
}

export type Office = readonly CleanSheet[];
export type Kind = (office: Office, random: Random) => Corruption | undefined;

export interface Spot extends Place {
  readonly column: number;
  readonly id: string;
  readonly type: ColumnType;
  readonly form: FormId;
  readonly cell: Cell;
  readonly isTotal: boolean;
}

export const cellsOf = (sheet: CleanSheet): readonly (readonly Cell[])[] =>
  sheet.total ? [...sheet.rows, sheet.total] : sheet.rows;

/** Every cell of the office with what its column holds; worked out once for an office. */
export function spotsOf(office: Office): readonly Spot[] {
  const known = spots.get(office);
  if (known) return known;
  const found = office.flatMap(({ form, columns, rows, ...rest }, sheet) =>
    cellsOf({ form, columns, rows, ...rest }).flatMap((cells, row) =>
      columns.map(({ id }, column): Spot => {
        const { type } = columnOf(formOf(form), id);
        return {
          sheet,
          row,
          column,
          id,
          type,
          form,
          cell: cells[column] ?? '',
          isTotal: row === rows.length,
        };
      }),
    ),
  );
  spots.set(office, found);
  return found;
}
const spots = new WeakMap<Office, readonly Spot[]>();

export const pick = <T>(from: readonly T[], random: Random): T | undefined =>
  from[Math.floor(random() * from.length)];

/** Sheets are drawn first, so that a long one is met no oftener than a short one. */
export function pickSpot(office: Office, random: Random, isOne: (spot: Spot) => boolean): Spot | undefined {
  const fitting = spotsOf(office).filter((spot) => isOne(spot));
  const sheet = pick([...new Set(fitting.map((spot) => spot.sheet))], random);
  return pick(
    fitting.filter((spot) => spot.sheet === sheet),
    random,
  );
}

/** A kind that puts another cell in the place of one of those that fit. */
export const inCell =
  (isOne: (spot: Spot) => boolean, change: (spot: Spot, random: Random) => Cell | undefined): Kind =>
  (office, random) => {
    const spot = pickSpot(office, random, isOne);
    const cell = spot && change(spot, random);
    if (spot === undefined || cell === undefined || cell === spot.cell) return undefined;
    const { sheet, row, column } = spot;
    return { at: { sheet, row }, edits: [{ sheet, row, column, cell }] };
  };

export function corrupted(office: Office, { edits, again, at }: Corruption): Office {
  const touched = new Set([at.sheet, ...edits.map(({ sheet }) => sheet)]);
  return office.map((sheet, index) => {
    if (!touched.has(index)) return sheet;
    const cells = cellsOf(sheet).map((row) => [...row]);
    for (const edit of edits) {
      const row = edit.sheet === index ? cells[edit.row] : undefined;
      if (row) row[edit.column] = edit.cell;
    }
    const rows = cells.slice(0, sheet.rows.length);
    if (again && index === at.sheet) rows.push([...again]);
    const total = cells[sheet.rows.length];
    return { ...sheet, rows, ...(total && { total }) };
  });
}
