import type { WorkbookModel } from '../host/model/workbook.ts';

/** Sheets of Sapa's are known by this metadata. */
const STAMP = 'sapa.summary';

/**
 * How a summary is printed: A4 on its side, all columns on one page, the title on every page. Google keeps no such
 * set-up for scripts, so it exists in the saved file only; sheets of others print as they did.
 */
export function setUpPrinting(book: WorkbookModel): void {
  for (const sheet of book.sheets) {
    if (sheet.print || !sheet.metadata.some(({ key }) => key === STAMP)) continue;
    const from = Math.max(0, ...sheet.hiddenRows) + 1;
    sheet.print = {
      landscape: true,
      paper: 'A4',
      fitToWidth: true,
      ...(sheet.frozenRows >= from ? { titleRows: { from, to: sheet.frozenRows } } : {}),
    };
  }
}
