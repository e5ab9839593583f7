/** The first table of a pasted page as texts. The page is parsed without being shown: nothing in it runs or loads. */

export function textsOfTable(html: string): string[][] | undefined {
  if (!/<table[\s>]/i.test(html)) return undefined;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table || table.rows.length === 0) return undefined;
  const texts: string[][] = Array.from(table.rows, () => []);
  for (const [r, row] of Array.from(table.rows).entries()) {
    let column = 0;
    for (const cell of Array.from(row.cells)) {
      // Places that a cell from above reaches down to are taken.
      while (texts[r]?.[column] !== undefined) column += 1;
      put(texts, r, column, cell);
      column += Math.max(1, cell.colSpan);
    }
  }
  const width = Math.max(...texts.map((line) => line.length));
  return texts.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''));
}

/** The text stands in the first place of a joined cell, the others are blank. */
function put(texts: string[][], row: number, column: number, cell: HTMLTableCellElement): void {
  const rows = Math.min(Math.max(1, cell.rowSpan), texts.length - row);
  for (let r = 0; r < rows; r += 1)
    for (let c = 0; c < Math.max(1, cell.colSpan); c += 1) {
      const line = texts[row + r];
      if (line) line[column + c] = r === 0 && c === 0 ? textOf(cell) : '';
    }
}

/** Line breaks of the page are blanks, those of `<br>` stay. */
function textOf(cell: HTMLTableCellElement): string {
  for (const end of Array.from(cell.querySelectorAll('br'))) end.replaceWith('\n');
  return (cell.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .join('\n')
    .trim();
}
