import { ok, type Result, refuse } from '../../core/result.ts';
import { addSheet, createWorkbook, fillRows } from '../../host/model/create.ts';
import type { WorkbookModel } from '../../host/model/workbook.ts';
import type { FileRefusalCode } from '../../messages/refusals/file.ts';
import { fileKind } from '../fileKind.ts';
import { bareName } from '../fileName.ts';
import { isTooMuch } from '../tooMuch.ts';
import { splitDelimiter } from './delimiter.ts';
import { decodeText } from './encoding.ts';
import { csvRows } from './rows.ts';

/**
 * A .csv file as a workbook of one sheet. Rows keep their places, blank ones too, so that the row of a finding is the
 * row that Excel shows.
 *
 * Fields stay text: «62,5», «1 250», «12.05» and «55,47 %» read two ways, and the readers of cells know the column
 * they stand in. Only plain whole numbers become numbers, and not where they are codes: with a leading zero anywhere in
 * the column, or with more than ten digits (ЖСН, БСН, telephones).
 */
export function readCsv(bytes: Uint8Array, name: string): Result<WorkbookModel, FileRefusalCode> {
  const kind = fileKind(bytes);
  if (kind === 'empty') return refuse('file.empty', { file: name });
  if (kind === 'webPage') return refuse('file.webPage', { file: name });
  if (kind !== 'text') return refuse('file.binary', { file: name });
  const text = decodeText(bytes);
  if (text.includes('\u0000')) return refuse('file.binary', { file: name });
  const { delimiter, body } = splitDelimiter(text);
  if (isTooMuch(filledFields(body, delimiter))) return refuse('file.tooLarge', { file: name });
  const read = csvRows(body, delimiter);
  // A line that names the delimiter is taken off before.
  if ('openQuote' in read)
    return refuse('file.openQuote', { file: name, line: read.openQuote + lines(text, body) });
  const rows = withoutBlankEnd(read.rows);
  if (rows.length === 0) return refuse('file.empty', { file: name });
  const codes = codeColumns(rows);
  const book = createWorkbook({ name: bareName(name) });
  const sheet = addSheet(book, bareName(name).slice(0, 100) || 'CSV');
  fillRows(
    sheet,
    rows.map((row) => row.map((field, column) => (codes.has(column) ? field : numberOrText(field)))),
  );
  return ok(book);
}

/** How many of the first lines of the text are not in its body. */
const lines = (text: string, body: string): number =>
  text.slice(0, text.length - body.length).split('\n').length - 1;

/** Fields that hold something, as far as a look at the letters tells; a file of millions must not be taken apart first. */
function filledFields(body: string, delimiter: string): number {
  const separators = new Set([delimiter, '\r', '\n']);
  let fields = 0;
  let isAfterSeparator = true;
  for (let at = 0; at < body.length; at++) {
    const isSeparator = separators.has(body[at] ?? '');
    if (isAfterSeparator && !isSeparator) fields++;
    isAfterSeparator = isSeparator;
  }
  return fields;
}

function withoutBlankEnd(rows: string[][]): string[][] {
  const last = rows.reduce(
    (found, row, index) => (row.some((field) => field.trim() !== '') ? index : found),
    -1,
  );
  return rows.slice(0, last + 1);
}

const LEADING_ZERO = /^0\d+$/;
const WHOLE = /^-?(?:0|[1-9]\d{0,9})$/;

/** Half of a column as numbers and half as text would match nothing: one leading zero makes all of it codes. */
function codeColumns(rows: readonly (readonly string[])[]): Set<number> {
  const codes = new Set<number>();
  for (const row of rows) {
    row.forEach((field, column) => {
      if (LEADING_ZERO.test(field)) codes.add(column);
    });
  }
  return codes;
}

const numberOrText = (field: string): string | number => (WHOLE.test(field) ? Number(field) : field);
