/** A workbook as an .xlsx file: what Excel, LibreOffice and Sheets show alike, charts as charts. */

import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { DEFAULT_COLUMN } from '../../host/model/sizes.ts';
import type { PrintModel, SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import { automaticHeights, withAutomaticHeights } from './automaticHeights.ts';
import { fileCells } from './cells.ts';
import { withCharts } from './chart/inFile.ts';
import { fileColour } from './colour.ts';
import { toFileRules } from './conditionalFormat.ts';
import { LongLists } from './longLists.ts';
import { recordSheets } from './ownRecord.ts';
import { fileSheetNames, quoted } from './sheetNames.ts';
import { DEFAULT_FONT, toFileStyle } from './style.ts';
import { pointsOfPixels, widthOfPixels } from './units.ts';
import { toFileValidations } from './validation.ts';

/**
 * Names of sheets past 31 characters are shortened, here and in every formula. What the format has no place for (ids,
 * developer metadata, protections …) goes along in a record of ours; properties of the user stay behind.
 */
export async function writeWorkbook(book: WorkbookModel): Promise<Uint8Array> {
  const names = fileSheetNames(book.sheets);
  const lists = new LongLists();
  const styles = book.styles.map(toFileStyle);
  const renamed = new Map(book.sheets.map((sheet) => [sheet.name, names.get(sheet.id) ?? sheet.name]));
  const heights = book.sheets.map((sheet) => automaticHeights(sheet, book.styles));
  const sheets = book.sheets.map((sheet, index): WriteSheet => {
    const { rows, cells } = fileCells(sheet, { styles, renamed });
    // The writer ends at the last row with cells: heights and hidden rows below it need rows to stand on.
    const lastRow = Math.max(0, ...sheet.rowHeights.keys(), ...sheet.hiddenRows);
    while (rows.length < lastRow) rows.push([]);
    return {
      name: names.get(sheet.id) ?? sheet.name,
      rows,
      cells,
      ...layoutOf(sheet, heights[index]),
      merges: sheet.merges.map(({ row, column, rows: height, columns }) => ({
        startRow: row - 1,
        startCol: column - 1,
        endRow: row + height - 2,
        endCol: column + columns - 2,
      })),
      dataValidations: toFileValidations(sheet, (items) => lists.reference(items)),
      conditionalRules: toFileRules(sheet.conditionalFormats),
      hidden: sheet.hidden,
      // Stand-ins that make the writer set up the drawing and its links; their contents are ours.
      charts: sheet.charts.map(({ anchor }) => ({
        type: 'column' as const,
        series: [{ values: 'A1' }],
        anchor: { from: { row: anchor.row - 1, col: anchor.column - 1 } },
      })),
    };
  });
  // A workbook needs a sheet, and one that can be seen.
  if (sheets.length === 0) sheets.push({ name: 'Sheet1', rows: [] });
  if (sheets.every(({ hidden }) => hidden)) sheets[0]!.hidden = false;
  const active = book.sheets.findIndex(({ id, hidden }) => id === book.activeSheetId && !hidden);
  const bytes = await writeXlsx({
    sheets: [...sheets, ...lists.sheets(), ...recordSheets(book, names)],
    defaultFont: DEFAULT_FONT,
    activeSheet:
      active >= 0
        ? active
        : Math.max(
            0,
            sheets.findIndex(({ hidden }) => !hidden),
          ),
    namedRanges: titleRows(book, names),
  });
  return withCharts(withAutomaticHeights(bytes, heights), book, names);
}

function layoutOf(
  sheet: SheetModel,
  automatic: ReadonlyMap<number, number> = new Map(),
): Partial<WriteSheet> {
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, height] of automatic) rowDefs.set(row - 1, { height });
  for (const [row, pixels] of sheet.rowHeights) rowDefs.set(row - 1, { height: pointsOfPixels(pixels) });
  for (const row of sheet.hiddenRows) rowDefs.set(row - 1, { ...rowDefs.get(row - 1), hidden: true });
  return {
    columns: Array.from({ length: sheet.columnCount }, (_, index) => ({
      // Every width is written: a column without one would be a third narrower in Excel than in Sheets.
      width: widthOfPixels(sheet.columnWidths.get(index + 1) ?? DEFAULT_COLUMN),
      ...(sheet.hiddenColumns.has(index + 1) && { hidden: true }),
    })),
    rowDefs,
    ...((sheet.frozenRows > 0 || sheet.frozenColumns > 0) && {
      freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    }),
    view: {
      ...(sheet.hiddenGridlines && { showGridLines: false }),
      ...(sheet.tabColor && { tabColor: fileColour(sheet.tabColor) }),
    },
    ...(sheet.print && { pageSetup: pageSetupOf(sheet.print) }),
    ...(sheet.print?.breaks && { rowBreaks: sheet.print.breaks.map((row) => row - 1) }),
  };
}

const pageSetupOf = ({ landscape, paper, fitToWidth }: PrintModel): NonNullable<WriteSheet['pageSetup']> => ({
  orientation: landscape ? 'landscape' : 'portrait',
  paperSize: paper === 'A3' ? 'a3' : 'a4',
  // As many pages down as it takes.
  ...(fitToWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
});

/** Given as names of ours: the writer would leave out the quotes that a sheet's name with a blank in it needs. */
const titleRows = (book: WorkbookModel, names: ReadonlyMap<number, string>) =>
  book.sheets.flatMap(({ id, print }) => {
    const name = names.get(id);
    if (!print?.titleRows || name === undefined) return [];
    const { from, to } = print.titleRows;
    return { name: '_xlnm.Print_Titles', scope: name, range: `${quoted(name)}!$${from}:$${to}` };
  });
