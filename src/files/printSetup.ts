import type { PrintModel, WorkbookModel } from '../host/model/workbook.ts';
import { pageBreaks } from './pageBreaks.ts';

/** Sheets of Sapa's are known by this metadata. */
const STAMP = 'sapa.summary';

const USUAL: PrintModel = { landscape: true, paper: 'A4', fitToWidth: true };

/**
 * How a summary is printed: A4 on its side, all columns on one page, the title on every page, no table cut in two that fits one. Google keeps no such
 * set-up for scripts, so it exists in the saved file only; sheets of others print as they did.
 */
export function setUpPrinting(book: WorkbookModel): void {
  for (const sheet of book.sheets) {
    if (!sheet.metadata.some(({ key }) => key === STAMP)) continue;
    const from = Math.max(0, ...sheet.hiddenRows) + 1;
    const { breaks: _, titleRows: __, ...own } = sheet.print ?? USUAL;
    const breaks = pageBreaks(sheet, book.styles);
    // Paper and direction may be the office's choice by now; where pages end follows from what was written last.
    sheet.print = {
      ...own,
      ...(sheet.frozenRows >= from ? { titleRows: { from, to: sheet.frozenRows } } : {}),
      ...(breaks.length > 0 && { breaks }),
    };
  }
}
