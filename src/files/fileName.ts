/** "Ақпан 2026.xlsx" → "Ақпан 2026": the workbook's name, without folders and ending. */
export const bareName = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\.[^.]{1,5}$/, '');

/** Signs that Windows allows in no name, and what would be too long with its folder. */
export const safeName = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
    .replace(/[ .]+$/, '') || '_';
