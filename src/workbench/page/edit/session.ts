/** One edit of one cell: its text, where it is written (in the cell or in the bar), and the cells picked into it. */
import { writtenName } from '../../../host/model/sheetNames.ts';
import type { BoxModel } from '../../../host/model/workbook.ts';

export interface EditSession {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** As it was before. */
  readonly before: string;
  text: string;
  /** A reference that is being picked: replaced by the next one picked. */
  picked?: { readonly start: number; readonly end: number };
  /** Arrows move the selection instead of the caret, until the text is clicked or F2 is pressed. */
  arrowsMove: boolean;
}

/** «B3», «B3:C9», with its sheet where it is another one. */
export function referenceText(box: BoxModel, boxA1: (box: BoxModel) => string, sheet?: string): string {
  const address = boxA1(box);
  if (sheet === undefined) return address;
  return `${writtenName(sheet)}!${address}`;
}

/** The text with a reference put in at the caret, or in place of the one picked before. */
export function withReference(
  { text, picked }: Pick<EditSession, 'text' | 'picked'>,
  caret: number,
  reference: string,
): { text: string; picked: { start: number; end: number } } {
  const start = picked?.start ?? caret;
  const end = picked?.end ?? caret;
  return {
    text: text.slice(0, start) + reference + text.slice(end),
    picked: { start, end: start + reference.length },
  };
}
