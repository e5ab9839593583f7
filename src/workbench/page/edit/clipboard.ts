/**
 * Copying and pasting. What is copied here is pasted with its formulas and looks; what comes from Excel, from a web
 * page or from a message is taken cell by cell as if it were typed.
 */
import Papa from 'papaparse';
import { displayText } from '../../../host/entry/display.ts';
import type { BoxModel } from '../../../host/model/workbook.ts';
import type { Bench } from '../bench.ts';
import { textsOfTable } from './pastedTable.ts';

/** A type of our own beside text and table: it tells that the copy is ours and which one. */
const OURS = 'application/x-sapa-cells';

export class Clipboard {
  /** What was copied last; marked in the grid until it is pasted or dropped. */
  #copied: { id: string; sheetId: number; box: BoxModel; cut: boolean } | undefined;

  constructor(private readonly bench: Bench) {}

  copy(data: DataTransfer, cut: boolean): void {
    const { bench } = this;
    const { sheetId } = bench;
    const box = within(bench, bench.selection.box);
    const id = `${Date.now()}`;
    this.#copied = { id, sheetId, box, cut };
    const texts = shownTexts(bench, sheetId, box);
    data.setData('text/plain', Papa.unparse(texts, { delimiter: '\t', newline: '\n' }));
    data.setData('text/html', tableOf(texts));
    data.setData(OURS, id);
  }

  async paste(data: DataTransfer): Promise<void> {
    const { bench } = this;
    const { sheetId } = bench;
    const { row, column, rows, columns } = bench.selection.box;
    const copied = data.getData(OURS) === this.#copied?.id ? this.#copied : undefined;
    if (copied) {
      const box = await bench.ask('transfer', { ...copied, to: { sheetId, row, column } });
      if (copied.cut) this.#copied = undefined;
      return bench.grid.select(box);
    }
    const texts = pastedTexts(data);
    if (texts.length === 0) return;
    const isOne = texts.length === 1 && texts[0]?.length === 1;
    // One text over many selected cells fills them all.
    const filled = isOne ? repeated(texts[0]?.[0] ?? '', rows, columns) : texts;
    bench.grid.select(await bench.ask('enterBlock', { sheetId, row, column, texts: filled }));
  }

  drop(): void {
    this.#copied = undefined;
  }
}

/** A table where there is one; otherwise lines and tabs, with Excel's quotes around cells of several lines. */
export function pastedTexts(data: Pick<DataTransfer, 'getData'>): string[][] {
  const table = textsOfTable(data.getData('text/html'));
  if (table) return table;
  const text = data.getData('text/plain').replace(/\r?\n$/, '');
  if (text === '') return [];
  return Papa.parse<string[]>(text, { delimiter: '\t' }).data;
}

const repeated = (text: string, rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => text));

/** Whole rows and columns are copied as far as there is anything in the sheet. */
function within({ book, sheetId }: Bench, box: BoxModel): BoxModel {
  const frame = book.frame(sheetId);
  if (!frame) return box;
  const rows =
    box.rows === frame.rowCount
      ? Math.max(
          1,
          lastLine(box.rows, (row) => hasRow(book, sheetId, row, box)),
        )
      : box.rows;
  const columns =
    box.columns === frame.columnCount
      ? Math.max(
          1,
          lastLine(box.columns, (column) => hasColumn(book, sheetId, column, { ...box, rows })),
        )
      : box.columns;
  return { ...box, rows, columns };
}

function lastLine(from: number, has: (line: number) => boolean): number {
  for (let line = from; line > 0; line -= 1) if (has(line)) return line;
  return 0;
}

function hasRow(book: Bench['book'], sheetId: number, row: number, { column, columns }: BoxModel): boolean {
  for (let at = column; at < column + columns; at += 1) if (book.cell(sheetId, row, at)) return true;
  return false;
}

function hasColumn(book: Bench['book'], sheetId: number, column: number, { row, rows }: BoxModel): boolean {
  for (let at = row; at < row + rows; at += 1) if (book.cell(sheetId, at, column)) return true;
  return false;
}

export function shownTexts(
  { book }: Bench,
  sheetId: number,
  { row, column, rows, columns }: BoxModel,
): string[][] {
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => {
      const cell = book.cell(sheetId, row + r, column + c);
      return displayText(cell?.value, book.styleOf(cell).numberFormat, book.locale);
    }),
  );
}

/** A table for Word and for mail; the texts are escaped by the document itself. */
function tableOf(texts: readonly (readonly string[])[]): string {
  const table = document.createElement('table');
  for (const line of texts) {
    const row = table.insertRow();
    for (const text of line) row.insertCell().textContent = text;
  }
  return new XMLSerializer().serializeToString(table);
}
