/** Cells that share something, as few rectangles: what a file says once for a range, the model says in each cell. */

import { boxA1, parseBox } from '../../core/a1.ts';
import type { BoxModel } from '../../host/model/workbook.ts';

/** Runs down each column, then equal runs of neighbouring columns joined. Rows and columns count from 1. */
export function boxesOf(cells: readonly { row: number; column: number }[]): BoxModel[] {
  const inOrder = [...cells].sort((x, y) => x.column - y.column || x.row - y.row);
  const runs: BoxModel[] = [];
  for (const { row, column } of inOrder) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.rows === row) last.rows++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const boxes: BoxModel[] = [];
  const open = new Map<string, BoxModel>();
  for (const run of runs) {
    const key = `${run.row}:${run.rows}`;
    const left = open.get(key);
    if (left && left.column + left.columns === run.column) left.columns++;
    else {
      boxes.push(run);
      open.set(key, run);
    }
  }
  return boxes;
}

/** Several boxes in one attribute, as the file writes them: "A2:A9 C2". */
export const boxesText = (boxes: readonly BoxModel[]): string => boxes.map(boxA1).join(' ');

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 'XFD';

/** Whole columns and rows ("B:B", "3:5") are rectangles too. */
export function parseBoxes(text: string): BoxModel[] {
  return text.split(/\s+/).flatMap((part) => {
    const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(part);
    const rows = /^\$?(\d+):\$?(\d+)$/.exec(part);
    const address = columns
      ? `${columns[1]}1:${columns[2]}${LAST_ROW}`
      : rows
        ? `A${rows[1]}:${LAST_COLUMN}${rows[2]}`
        : part;
    const box = parseBox(address);
    return box ? [box] : [];
  });
}
