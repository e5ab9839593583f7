import { standingOf } from './found.ts';
import type { Sheet } from './surface.ts';

/** Replaces the text of one line of a sheet of ours, wherever the line stands now. */
export function writeLine(sheet: Sheet, key: string, text: string): void {
  const { cells, columns } = standingOf(sheet.getDataRange().getValues(), []);
  const row = cells.findIndex(([first]) => first === key) + 1;
  if (row > 0) sheet.getRange(row, columns[1] ?? 2, 1, 1).setValue(text);
}
