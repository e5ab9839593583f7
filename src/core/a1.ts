/** "C7" and back. Rows and columns count from 1, as in Sheets. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row}`;

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A rectangle, rows and columns from 1. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const RANGE = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/;

/** "B2:D9" as a box; undefined when the text is no such address. Whole rows and columns are not read. */
export function parseBox(text: string): Box | undefined {
  const match = RANGE.exec(text.trim());
  if (!match) return undefined;
  const [, fromLetters = '', fromRow = '', toLetters = fromLetters, toRow = fromRow] = match;
  const columns = [columnNumber(fromLetters), columnNumber(toLetters)].sort((x, y) => x - y);
  const rows = [Number(fromRow), Number(toRow)].sort((x, y) => x - y);
  const [left = 1, right = 1] = columns;
  const [top = 1, bottom = 1] = rows;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export const boxA1 = ({ row, column, rows, columns }: Box): string =>
  rows === 1 && columns === 1
    ? a1(row, column)
    : `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`;
