/** An .xlsx file as a workbook, whoever wrote it. What the model has no place for (pictures, pivots, links) is left. */

import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { parseBox } from '../../core/a1.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { addSheet, createWorkbook } from '../../host/model/create.ts';
import { DEFAULT_COLUMN } from '../../host/model/sizes.ts';
import type { PrintModel, SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import type { FileRefusalCode } from '../../messages/refusals/file.ts';
import { fileKind, isEncrypted } from '../fileKind.ts';
import { bareName } from '../fileName.ts';
import { isTooMuch, MOST_UNPACKED } from '../tooMuch.ts';
import { readCells } from './cells.ts';
import { readCharts } from './chart/inFile.ts';
import { colourOf } from './colour.ts';
import { fromFileRules } from './conditionalFormat.ts';
import { LISTS_SHEET } from './longLists.ts';
import { applyRecord, RECORD_SHEET, readRecord, restoreNames } from './ownRecord.ts';
import { contentsOf } from './parts.ts';
import { styleReader } from './style.ts';
import { pixelsOfPoints, pixelsOfWidth } from './units.ts';
import { readValidations } from './validation.ts';

export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
): Promise<Result<WorkbookModel, FileRefusalCode>> {
  const refusal = refusalOf(bytes);
  if (refusal) return refuse(refusal, { file: name });
  try {
    const file = await readXlsx(bytes, { readStyles: true });
    if (file.sheets.length === 0) return refuse('file.empty', { file: name });
    if (isTooMuch(filledCells(file))) return refuse('file.tooLarge', { file: name });
    const book = createWorkbook({ name: bareName(name) });
    const own = readRecord(file.sheets);
    readSheets(file, book, new Map(own?.sheets.map(({ inFile, name: full }) => [inFile, full])));
    if (own) applyRecord(book, own);
    readCharts(bytes, book);
    if (own) restoreNames(book, own);
    return ok(book);
  } catch (error) {
    const far = FAR_CELLS.exec(error instanceof Error ? error.message : '');
    if (far) return refuse('file.farCells', { file: name, ...far.groups });
    // Whatever else is wrong inside, the user can do one thing about it: get the file again.
    return refuse('file.damaged', { file: name });
  }
}

/** The reader's own word on a sheet with a cell at its far corner: every cell between would be kept in memory. */
const FAR_CELLS = /^Sheet "(?<sheet>.*)" spans (?<rows>\d+) rows x (?<columns>\d+) columns/su;

const filledCells = ({ sheets }: Workbook): number => {
  let cells = 0;
  for (const { rows } of sheets)
    for (const row of rows) for (const value of row) if (value !== null && value !== '') cells++;
  return cells;
};

function refusalOf(bytes: Uint8Array): FileRefusalCode | undefined {
  switch (fileKind(bytes)) {
    case 'empty':
      return 'file.empty';
    case 'webPage':
      return 'file.webPage';
    case 'compound':
      return isEncrypted(bytes) ? 'file.encrypted' : 'file.oldExcel';
    case 'zip': {
      const contents = contentsOf(bytes);
      if (contents === undefined) return 'file.damaged';
      if (!contents.isWorkbook) return 'file.otherFormat';
      return contents.unpacked > MOST_UNPACKED ? 'file.tooLarge' : undefined;
    }
    default:
      return 'file.binary';
  }
}

function readSheets(file: Workbook, book: WorkbookModel, fullNames: ReadonlyMap<string, string>): void {
  const styleOf = styleReader(file, book);
  const own = file.sheets.filter(({ name }) => name !== LISTS_SHEET && name !== RECORD_SHEET);
  const pairs = own.map((from) => ({ from, to: addSheet(book, from.name, ...gridOf(from)) }));
  for (const { from, to } of pairs) {
    readCells(from, to, { styleOf, fullNames });
    readLayout(from, to, file);
    to.conditionalFormats = fromFileRules(from.conditionalRules ?? [], file);
    readValidations(to, from.dataValidations ?? [], (reference) => listAt(reference, from, file));
  }
  const active = own.indexOf(file.sheets[file.activeSheet ?? 0] ?? own[0]!);
  book.activeSheetId = pairs[Math.max(0, active)]?.to.id ?? 0;
}

/** The grid that Sheets would give the contents: never smaller than a new sheet. */
const gridOf = (sheet: Sheet): [rows: number, columns: number] => [
  Math.max(1000, sheet.rows.length),
  // A million rows are more than a call takes arguments.
  sheet.rows.reduce((most, { length }) => Math.max(most, length), 26),
];

function readLayout(from: Sheet, to: SheetModel, { themeColors }: Workbook): void {
  to.hidden = Boolean(from.hidden || from.veryHidden);
  const tabColor = colourOf(from.view?.tabColor, themeColors);
  if (tabColor) to.tabColor = tabColor;
  to.hiddenGridlines = from.view?.showGridLines === false;
  to.frozenRows = from.freezePane?.rows ?? 0;
  to.frozenColumns = from.freezePane?.columns ?? 0;
  from.columns?.slice(0, to.columnCount).forEach(({ width, hidden }, index) => {
    const pixels = width === undefined ? DEFAULT_COLUMN : pixelsOfWidth(width);
    if (pixels !== DEFAULT_COLUMN) to.columnWidths.set(index + 1, pixels);
    if (hidden) to.hiddenColumns.add(index + 1);
  });
  for (const [index, { height, hidden }] of from.rowDefs ?? []) {
    if (height !== undefined) to.rowHeights.set(index + 1, pixelsOfPoints(height));
    if (hidden) to.hiddenRows.add(index + 1);
  }
  to.merges = (from.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow + 1,
    column: startCol + 1,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  const print = printOf(from.pageSetup);
  const breaks = from.rowBreaks?.map((row) => row + 1) ?? [];
  if (print) to.print = { ...print, ...(breaks.length > 0 && { breaks }) };
}

function printOf(setup: Sheet['pageSetup']): PrintModel | undefined {
  if (!setup || !(setup.orientation || setup.paperSize || setup.fitToPage || setup.printTitlesRow))
    return undefined;
  const [, from, to] = /^\$?(\d+):\$?(\d+)$/.exec(setup.printTitlesRow ?? '') ?? [];
  return {
    landscape: setup.orientation === 'landscape',
    paper: setup.paperSize === 'a3' ? 'A3' : 'A4',
    fitToWidth: Boolean(setup.fitToPage) && setup.fitToWidth !== 0,
    ...(from && to && { titleRows: { from: Number(from), to: Number(to) } }),
  };
}

/** The texts that a rule's reference points to: "'_sapa_lists'!$A$1:$A$20", or cells of the sheet itself. */
function listAt(reference: string, here: Sheet, file: Workbook): string[] | undefined {
  const match = /^(?:'((?:[^']|'')+)'!|([^!']+)!)?(.+)$/.exec(reference.replace(/^=/, ''));
  const name = (match?.[1] ?? match?.[2])?.replaceAll("''", "'");
  const sheet = name === undefined ? here : file.sheets.find((other) => other.name === name);
  const box = match?.[3] === undefined ? undefined : parseBox(match[3]);
  if (!sheet || !box) return undefined;
  return sheet.rows
    .slice(box.row - 1, box.row - 1 + box.rows)
    .flatMap((row) => row.slice(box.column - 1, box.column - 1 + box.columns))
    .flatMap((value) => (value === null || value === '' ? [] : String(value)));
}
