/** Where a text stands on a sheet: as it is read there, whatever the case of its letters. */
import { displayText } from '../../../host/entry/display.ts';
import type { SheetFrame } from '../../protocol.ts';
import type { Book } from '../book.ts';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Search {
  readonly sheetId: number;
  readonly text: string;
  /** Looked at last of all, so that one match is found again and again. */
  readonly from: Spot;
  readonly back: boolean;
  /** Whether nobody waits for the answer any more. */
  readonly isStale: () => boolean;
}

/** Cells looked at before the page gets time to draw. */
const SLICE = 20_000;

/** The next match row by row, round the end of the sheet; cells that are hidden are no place to go to. */
export async function findNext(book: Book, search: Search): Promise<Spot | undefined> {
  const { sheetId, from, back, isStale } = search;
  const frame = book.frame(sheetId);
  const wanted = folded(search.text.trim());
  if (!frame || wanted === '') return undefined;
  const isHidden = hiddenIn(frame);
  const all = frame.rowCount * frame.columnCount;
  const start = (from.row - 1) * frame.columnCount + from.column - 1;
  for (let step = 1; step <= all; step += 1) {
    if (step % SLICE === 0) {
      await new Promise((resolve) => setTimeout(resolve));
      if (isStale()) return undefined;
    }
    const at = (start + (back ? all - step : step)) % all;
    const spot = { row: Math.floor(at / frame.columnCount) + 1, column: (at % frame.columnCount) + 1 };
    if (matches(book, sheetId, spot, wanted) && !isHidden(spot)) return spot;
  }
  return undefined;
}

/** A blank within a number is often one that does not break. */
const folded = (text: string): string => text.toLowerCase().replace(/[\u00a0\u202f]/g, ' ');

function matches(book: Book, sheetId: number, { row, column }: Spot, wanted: string): boolean {
  const cell = book.cell(sheetId, row, column);
  if (cell?.value === undefined) return false;
  if (typeof cell.value === 'string') return folded(cell.value).includes(wanted);
  const { numberFormat } = book.styleOf(cell);
  // «5 200» is found by 5200 too.
  return [numberFormat, undefined].some((format) =>
    folded(displayText(cell.value, format, book.locale)).includes(wanted),
  );
}

function hiddenIn({ hiddenRows, hiddenColumns }: SheetFrame): (spot: Spot) => boolean {
  const [rows, columns] = [new Set(hiddenRows), new Set(hiddenColumns)];
  return ({ row, column }) => rows.has(row) || columns.has(column);
}
