import { type FoundRow, SPARE } from './place.ts';
import type { Insertions } from './stamps.ts';
import type { SheetValue } from './surface.ts';

/** A sheet of ours as it stands: what it holds, and which of its columns are ours. */
export interface Standing {
  /** Values, and where a cell holds a formula its text: a formula may show nothing. */
  readonly cells: readonly (readonly SheetValue[])[];
  /** Columns of the sheet, from 1, in the order of the layout; a column that the user has inserted is not among them. */
  readonly columns: readonly number[];
}

export function standingOf(
  values: readonly (readonly SheetValue[])[],
  formulas: readonly (readonly string[])[],
): Standing {
  const cells = values.map((row, index) => row.map((value, at) => formulas[index]?.[at] || value));
  return { cells, columns: ownColumns(cells) };
}

const keyOf = (row: readonly SheetValue[]): string => (typeof row[0] === 'string' ? row[0] : '');

/** Whether a cell of a row of column keys is one: "attainment.quality" in the row "#attainment". */
const isName = (cell: SheetValue | undefined, rowKey: string): boolean =>
  typeof cell === 'string' && cell.startsWith(`${rowKey.slice(1)}.`);

/** The hidden rows of column keys say which columns are ours. */
function ownColumns(cells: Standing['cells']): number[] {
  const named = new Set<number>();
  for (const row of cells) {
    const key = keyOf(row);
    if (!key.startsWith('#')) continue;
    row.forEach((cell, index) => {
      if (index > 0 && isName(cell, key)) named.add(index + 1);
    });
  }
  return [1, ...(named.size > 0 ? [...named].sort((a, b) => a - b) : [2])];
}

/** Whether anything stands in these columns of the sheet. */
export const isOccupied = ({ cells }: Standing, from: number, count: number): boolean =>
  cells.some((row) => row.slice(from - 1, from - 1 + count).some((cell) => cell !== ''));

/** The same sheet after columns were inserted. */
export const withColumns = ({ cells, columns }: Standing, after: number, count: number): Standing => ({
  cells: cells.map((row) => [
    ...row.slice(0, after),
    ...Array.from({ length: Math.min(count, Math.max(0, row.length - after)) }, () => ''),
    ...row.slice(after),
  ]),
  columns: columns.map((column) => (column > after ? column + count : column)),
});

/** Which rows are ours, and where others have written: beside our cells, or in rows of their own. */
export function foundRows({ cells, columns }: Standing): FoundRow[] {
  const widths = new Map<string, number>();
  for (const row of cells) {
    const key = keyOf(row);
    if (key.startsWith('#')) widths.set(key.slice(1), row.filter((cell) => isName(cell, key)).length);
  }
  const layoutColumn = new Map(columns.map((column, index) => [column, index + 1]));
  return cells.map((row) => {
    const key = keyOf(row);
    const own = key === '' ? 0 : 1 + ownWidth(key, widths);
    const foreign = row.flatMap((cell, index) =>
      cell !== '' && (layoutColumn.get(index + 1) ?? Number.POSITIVE_INFINITY) > own ? [index + 1] : [],
    );
    const taken = foreign.flatMap((column) => layoutColumn.get(column) ?? []);
    return { key, foreign, taken: Math.min(...taken, Number.POSITIVE_INFINITY) };
  });
}

/** How many cells after the key a row of ours has written. */
function ownWidth(key: string, widths: ReadonlyMap<string, number>): number {
  if (key.startsWith('#')) return widths.get(key.slice(1)) ?? 0;
  const [, section = '', mark = '', rest = ''] = /^([^:#]+)([:#])?([\s\S]*)$/.exec(key) ?? [];
  if (key === SPARE || section === 'charts' || (mark === '#' && rest === 'space')) return 0;
  const isTable = mark === ':' || (mark === '#' && (rest === 'head' || rest === 'group'));
  return isTable ? (widths.get(section) ?? 0) : 1;
}

/**
 * Blank rows that an interrupted writing of ours has inserted count as spare rows of ours. How many insertions were
 * done follows from the size of the grid; if it fits none, the user has changed rows since, and nothing is claimed.
 */
export function withInterrupted(
  found: readonly FoundRow[],
  maxRows: number,
  inserting: Insertions | undefined,
): FoundRow[] {
  const claimed = [...found];
  for (const row of inserting ? interruptedRows(inserting, maxRows) : []) {
    while (claimed.length < row) claimed.push({ key: '', foreign: [], taken: Number.POSITIVE_INFINITY });
    const { key, foreign } = claimed[row - 1] as FoundRow;
    if (key === '' && foreign.length === 0)
      claimed[row - 1] = { key: SPARE, foreign, taken: Number.POSITIVE_INFINITY };
  }
  return claimed;
}

function interruptedRows({ rows, inserts, blank }: Insertions, maxRows: number): number[] {
  let missing = maxRows - rows;
  const done: { after: number; count: number }[] = [];
  for (const insert of inserts) {
    if (missing <= 0) break;
    missing -= insert.count;
    done.push(insert);
  }
  if (missing !== 0) return [];
  const above = (row: number) => done.reduce((sum, { after, count }) => sum + (after < row ? count : 0), 0);
  const inserted = done.flatMap(({ after, count }) =>
    Array.from({ length: count }, (_, index) => after + above(after) + index + 1),
  );
  return [...blank.map((row) => row + above(row)), ...inserted];
}
