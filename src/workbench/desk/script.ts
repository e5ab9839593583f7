/** What a script has done to the workbook that the user's own earlier steps cannot be taken back across. */
import type { WorkbookModel } from '../../host/model/workbook.ts';
import { touchOf } from './history.ts';
import { type Frame, keysOf, savedFrame } from './saved.ts';

/**
 * The answer, after the script: sheets that went or whose lines came and went, by their cells, which are no longer where
 * they were; of others what has changed of the frame. Values that it wrote do not count: a step puts back its own cells.
 */
export function watchScript(book: WorkbookModel): () => ReadonlySet<string> {
  const before = book.sheets.map(savedFrame);
  return () => {
    const now = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
    return new Set(before.flatMap((frame) => partsOf(frame, keysOf(frame, now.get(frame.id)))));
  };
}

const partsOf = ({ id }: Frame, keys: readonly string[]): string[] => [
  ...keys.map((key) => touchOf(id, key)),
  ...(keys.some((key) => key === 'rowCount' || key === 'columnCount' || key === 'id')
    ? [touchOf(id, 'cells')]
    : []),
];
