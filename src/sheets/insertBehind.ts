import type { Sheet, Spreadsheet } from './surface.ts';

/** A new sheet at the end of the workbook. It would come to the front by itself: whoever is at work stays where they are. */
export function insertBehind(book: Spreadsheet, name: string, isHidden = false): Sheet {
  const front = book.getActiveSheet();
  const sheet = book.insertSheet(name, book.getSheets().length);
  if (isHidden) sheet.hideSheet();
  book.setActiveSheet(front);
  return sheet;
}
