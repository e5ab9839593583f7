import { type Cell, isNoData, isUntyped } from '../cell.ts';
import { cellAt, type Grid } from '../model/grid.ts';
import { type ColumnType, columnOf } from './form.ts';
import type { ColumnMapping, SheetMapping } from './recognise.ts';

export interface CarriedColumn {
  readonly index: number;
  readonly heading: string;
  /** Grid row of the first cell that was filled, from 0, and how many were. */
  readonly row: number;
  readonly count: number;
}

/** What is written once over a block of rows; a class or a subject never is. */
const CARRIED: ReadonlySet<ColumnType> = new Set(['district', 'schoolYear', 'part', 'month']);

/** What a row may be about, beside its place and time. */
const TELLING: ReadonlySet<string> = new Set([
  'subject',
  'programme',
  'kind',
  'source',
  'object',
  'speciality',
]);

/**
 * Offices write the name of a school in the first row of its block and leave the cells below blank. Such a column is
 * told from one with forgotten cells by its whole look: it begins with a value, nowhere repeats the value above, at
 * least half of it is blank, and each blank stands right below in a row that names its own class, subject, school or
 * programme; a month and a year stand over districts too. Rows that are parts of the one above are no gap.
 */
export function carryDown(
  grid: Grid,
  { form, columns }: SheetMapping,
  rows: readonly number[],
  parts: readonly number[] = [],
): { readonly grid: Grid; readonly carried: readonly CarriedColumn[] } {
  const sure = columns.filter(({ column, state }) => column !== null && state === 'sure');
  const isCarried = ({ column }: ColumnMapping) =>
    CARRIED.has(columnOf(form, column ?? '').type) || column === 'school';
  const own = (than: ColumnMapping) =>
    sure.filter(
      ({ column }) =>
        column !== than.column &&
        (TELLING.has(column ?? '') ||
          columnOf(form, column ?? '').type === 'grades' ||
          (column === 'school' && than.column !== 'school') ||
          (column === 'district' && than.column !== 'school')),
    );
  const isPart = new Set(parts);
  const blocks = sure.filter(
    (column) => isCarried(column) && isWrittenInBlocks(grid, column.index, own(column), rows, isPart),
  );
  if (blocks.length === 0) return { grid, carried: [] };
  const values = grid.values.map((row) => [...row]);
  const carried = blocks.map(({ index, heading }): CarriedColumn => {
    let last: Cell = '';
    const filled = rows.filter((row) => {
      const cells = values[row] ?? [];
      const isFilled = isUntyped(cells[index]);
      if (isFilled) cells[index] = last;
      else last = cells[index] ?? '';
      return isFilled;
    });
    return { index, heading, row: filled[0] ?? 0, count: filled.length };
  });
  return { grid: { ...grid, values }, carried };
}

function isWrittenInBlocks(
  grid: Grid,
  index: number,
  own: readonly ColumnMapping[],
  rows: readonly number[],
  isPart: ReadonlySet<number>,
): boolean {
  let blanks = 0;
  let above: Cell = '';
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const cell = cellAt(grid, row, index);
    if (!isUntyped(cell)) {
      if (above === cell) return false;
      above = cell;
      continue;
    }
    let before = row - 1;
    while (isPart.has(before)) before -= 1;
    const isBelow = at > 0 && rows[at - 1] === before;
    if (!isBelow || !own.some((column) => !isNoData(cellAt(grid, row, column.index)))) return false;
    above = '';
    blanks++;
  }
  return blanks > 0 && blanks * 2 >= rows.length;
}
