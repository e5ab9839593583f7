/** "Ақпан 2026.xlsx" → "Ақпан 2026": the workbook's name, without folders and ending. */
export const bareName = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\.[^.]{1,5}$/, '');
