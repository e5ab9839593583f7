/** Pixels that Sheets gives a column and a row that nobody has sized. */
export const DEFAULT_COLUMN = 100;
export const DEFAULT_ROW = 21;
