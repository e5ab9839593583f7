/**
 * Filled cells that one workbook may have: an oblast's marks of three years. Twice as many take a minute and two gigabytes
 * of memory, and Google Sheets itself holds ten million cells, blank ones with them.
 */
const MOST_CELLS = 2_000_000;

export const isTooMuch = (cells: number): boolean => cells > MOST_CELLS;

/** Bytes of a workbook's parts once they are unpacked; what is more is no table, or would fill the memory. */
export const MOST_UNPACKED = 400_000_000;
