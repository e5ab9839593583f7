/** What the user types into cells, pastes from elsewhere, clears and makes to look otherwise. */

import { a1 } from '../../core/a1.ts';
import { cellAt, putContent } from '../../host/model/cells.ts';
import { restyle as restyleCells, type StylePatch } from '../../host/model/styles.ts';
import { violates } from '../../host/model/validations.ts';
import type { BoxModel, SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import { doing, type Refused } from './change.ts';
import type { Change } from './history.ts';
import { blanksOfMerges, breakMergesUnder } from './merges.ts';
import { fits, makeRoom } from './room.ts';
import { cellsIn, saveCells, saveFrames, sheetOf } from './saved.ts';
import { readTyped, typeText } from './typed.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Changes the cells of a box and nothing else. */
export function changing(
  book: WorkbookModel,
  { id }: SheetModel,
  box: BoxModel,
  work: (sheet: SheetModel) => void,
): Change {
  return doing({ sheetId: id, box }, () => {
    const sheet = sheetOf(book, id);
    const cells = saveCells(book, sheet, box);
    work(sheet);
    return [cells];
  });
}

/** As Sheets has it: more in one cell is refused. */
const LONGEST = 50_000;

const isTooLong = (text: string): boolean => text.length > LONGEST;

const one = ({ row, column }: Place): BoxModel => ({ row, column, rows: 1, columns: 1 });

export function enter(
  book: WorkbookModel,
  sheet: SheetModel,
  at: Place & { text: string },
): Change | Refused {
  if (isTooLong(at.text)) return { refused: 'edit.textTooLong' };
  const validation = cellAt(sheet, at.row, at.column)?.validation;
  // A formula is let through: what it gives is not known before it is calculated.
  const { value } = readTyped(book, sheet, at).content;
  if (validation && !validation.allowInvalid && violates(validation, value)) {
    const values = { cell: a1(at.row, at.column), help: validation.helpText ?? '' };
    return { refused: 'edit.againstRule', values };
  }
  return changing(book, sheet, one(at), (present) => typeText(book, present, at));
}

/** Pasted texts are not held to the rules of the cells: that is how wrong data comes in, in Sheets too. */
export function enterBlock(
  book: WorkbookModel,
  { id }: SheetModel,
  at: Place & { texts: readonly (readonly string[])[] },
): Change | Refused {
  const { row, column, texts } = at;
  const columns = texts.reduce((most, line) => Math.max(most, line.length), 1);
  const box = { row, column, rows: Math.max(1, texts.length), columns };
  if (texts.some((line) => line.some(isTooLong))) return { refused: 'edit.textTooLong' };
  if (!fits(book, sheetOf(book, id), box)) return { refused: 'edit.tooManyCells' };
  return doing({ sheetId: id, box }, () => {
    const sheet = sheetOf(book, id);
    const frames = saveFrames(book, [sheet]);
    const cells = saveCells(book, sheet, box);
    makeRoom(sheet, box);
    breakMergesUnder(sheet, box, texts);
    const isBlank = blanksOfMerges(sheet);
    texts.forEach((line, r) => {
      line.forEach((text, c) => {
        const place = { row: row + r, column: column + c };
        typeText(book, sheet, { ...place, text: isBlank(place) ? '' : text });
      });
    });
    return [frames(), cells];
  });
}

/** Contents go, formats and validations stay. */
export const clear = (book: WorkbookModel, sheet: SheetModel, box: BoxModel): Change =>
  changing(book, sheet, box, (present) => {
    for (const [row, column] of cellsIn(present, box)) putContent(present, row, column, {});
  });

export const restyle = (book: WorkbookModel, sheet: SheetModel, box: BoxModel, patch: StylePatch): Change =>
  changing(book, sheet, box, (present) => restyleCells(book, present, box, () => patch));
