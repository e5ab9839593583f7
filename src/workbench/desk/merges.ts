/** Merged areas under what is pasted: nothing may land in a cell that nobody sees but everything adds up. */
import { isInside, overlaps } from '../../host/model/boxes.ts';
import type { BoxModel, SheetModel } from '../../host/model/workbook.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Whether a cell is covered by a merged area that begins elsewhere. */
export function blanksOfMerges({ merges }: SheetModel): (place: Place) => boolean {
  if (merges.length === 0) return () => false;
  return ({ row, column }) =>
    merges.some(
      (box) =>
        isInside({ row, column, rows: 1, columns: 1 }, box) && (row !== box.row || column !== box.column),
    );
}

/**
 * Breaks up the merged areas in which a pasted text would be hidden. The same text all over an area is the one that was
 * pasted over a selection of merged cells: it is meant once.
 */
export function breakMergesUnder(
  sheet: SheetModel,
  box: BoxModel,
  texts: readonly (readonly string[])[],
): void {
  const textAt = (row: number, column: number): string | undefined =>
    texts[row - box.row]?.[column - box.column];
  sheet.merges = sheet.merges.filter((merge) => {
    if (!overlaps(merge, box)) return true;
    const first = textAt(merge.row, merge.column);
    for (let row = merge.row; row < merge.row + merge.rows; row += 1)
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
        const text = textAt(row, column) ?? '';
        if (text !== '' && text !== first) return false;
      }
    return true;
  });
}

/** Whether cells moved onto a box would leave a part of a merged area behind; one cell may go into such an area. */
export const cutsMerge = ({ merges }: SheetModel, box: BoxModel, except: readonly BoxModel[] = []): boolean =>
  merges.some(
    (merge) =>
      overlaps(merge, box) && !isInside(merge, box) && !isFirstCell(merge, box) && !except.includes(merge),
  );

const isFirstCell = (merge: BoxModel, { row, column, rows, columns }: BoxModel): boolean =>
  rows * columns === 1 && merge.row === row && merge.column === column;
