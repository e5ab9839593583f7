import { foundRows, isOccupied, type Standing, standingOf, withColumns, withInterrupted } from './found.ts';
import type { LayoutRow, SheetLayout } from './layout.ts';
import { OTHER_WIDTH } from './looks.ts';
import { type Patch, partsOf, patchesOf } from './patches.ts';
import { type FoundRow, type Placement, placeRows, SPARE, shiftReader } from './place.ts';
import { type Stamp, writeStamp } from './stamps.ts';
import type { Sheet } from './surface.ts';
import { writeFormats, writeLooks, writeValues } from './writeCells.ts';

/** Where a layout stands on its sheet; rows and columns from 1. */
export interface WrittenSheet {
  /** Row of the sheet of each layout row. */
  readonly rowOf: readonly number[];
  /** Column of the sheet of each layout column. */
  readonly columns: readonly number[];
}

/**
 * Writes a layout into a sheet that holds an older one, around everything that is not ours. Done again after a
 * cut-off it ends the same: the sheet is read anew, and only what has not been done is left to do.
 */
export function updateSheet(
  sheet: Sheet,
  stamp: Stamp,
  layout: SheetLayout,
  separator?: string,
): WrittenSheet {
  const range = sheet.getDataRange();
  const before = standingOf(range.getValues(), range.getFormulas());
  const room = roomFor(before, layout.columns);
  const maxRows = sheet.getMaxRows();
  const found = withInterrupted(foundRows(room.standing), maxRows, stamp.inserting);
  const placement = placeRows(found, layout.rows);
  noteBeginning(sheet, stamp, placement, found, maxRows);
  makeRoom(sheet, room);
  for (const { after, count } of placement.inserts) {
    if (after === 0) sheet.insertRowsBefore(1, count);
    else sheet.insertRowsAfter(after, count);
  }
  settleKeyRows(sheet, layout, placement);
  writeRows(sheet, layout, placement, room.standing.columns, foreignAfter(found, placement), separator);
  return { rowOf: placement.rowOf, columns: room.standing.columns };
}

interface Room {
  readonly standing: Standing;
  /** Columns that the layout needs more than before, after this one. */
  readonly after: number;
  readonly more: number;
  /** Somebody has written there: then columns are inserted, and what he wrote moves to the right. */
  readonly isOccupied: boolean;
}

function roomFor(standing: Standing, columns: number): Room {
  const more = Math.max(0, columns - standing.columns.length);
  const after = standing.columns[standing.columns.length - 1] ?? 1;
  const occupied = more > 0 && isOccupied(standing, after + 1, more);
  const moved = occupied ? withColumns(standing, after, more) : standing;
  const added = Array.from({ length: more }, (_, index) => after + 1 + index);
  return {
    standing: { ...moved, columns: [...moved.columns, ...added] },
    after,
    more,
    isOccupied: occupied,
  };
}

function makeRoom(sheet: Sheet, { after, more, isOccupied }: Room): void {
  if (more === 0) return;
  if (isOccupied) sheet.insertColumnsAfter(after, more);
  else {
    const maxColumns = sheet.getMaxColumns();
    if (maxColumns < after + more) sheet.insertColumnsAfter(maxColumns, after + more - maxColumns);
  }
  sheet.setColumnWidths(after + 1, more, OTHER_WIDTH);
}

/** From here until the last stamp the sheet is not what its stamp said. */
function noteBeginning(
  sheet: Sheet,
  stamp: Stamp,
  { inserts }: Placement,
  found: readonly FoundRow[],
  maxRows: number,
): void {
  const { inserting: _, ...rest } = stamp;
  const blank = found.flatMap(({ key }, index) => (key === SPARE ? [index + 1] : []));
  const needsNote = inserts.length > 0 || (stamp.inserting !== undefined && blank.length > 0);
  if (needsNote) writeStamp(sheet, { ...rest, hash: null, inserting: { rows: maxRows, inserts, blank } });
  else if (stamp.hash !== null) writeStamp(sheet, { ...rest, hash: null });
}

function writeRows(
  sheet: Sheet,
  layout: SheetLayout,
  { rowOf, emptied, fresh }: Placement,
  columns: readonly number[],
  foreignAt: ReadonlyMap<number, readonly number[]>,
  separator: string | undefined,
): void {
  const rows = [...layout.rows, ...emptied.map(({ key }): LayoutRow => ({ key, look: 'empty', cells: [] }))];
  const patches = patchesOf([...rowOf, ...emptied.map(({ row }) => row)], columns, foreignAt);
  const each = (parts: readonly Patch[], write: typeof writeValues) => {
    for (const patch of parts) write(sheet, rows, patch);
  };
  each(patches, writeFormats);
  // Looks are given once, when a row is born: a user who has coloured a row of ours keeps his colour.
  each(
    patches.flatMap((patch) => partsOf(patch, fresh)),
    writeLooks,
  );
  each(patches, (own, cells, patch) => writeValues(own, cells, patch, separator));
}

function foreignAfter(
  found: readonly FoundRow[],
  { inserts }: Placement,
): ReadonlyMap<number, readonly number[]> {
  const shift = shiftReader(new Map(inserts.map(({ after, count }) => [after, count])));
  return new Map(
    found.flatMap(({ foreign }, index) =>
      foreign.length === 0 ? [] : [[shift(index + 1), foreign] as const],
    ),
  );
}

/** Another table brings another row of keys at the top: hidden like the others, with the frozen rows below it. */
function settleKeyRows(
  sheet: Sheet,
  { keyRows, frozenRows }: SheetLayout,
  { rowOf, fresh }: Placement,
): void {
  const rows = rowOf.slice(0, keyRows);
  if (!rows.some((row) => fresh.has(row))) return;
  let from = 0;
  rows.forEach((row, index) => {
    if (rows[index + 1] === row + 1) return;
    sheet.hideRows(rows[from] as number, index - from + 1);
    from = index + 1;
  });
  const last = rowOf[frozenRows - 1];
  if (last !== undefined) sheet.setFrozenRows(last);
}
