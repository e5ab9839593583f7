/** The model as the page sees it. */
import { automaticPixels } from '../../files/automaticHeights.ts';
import { pictureOf } from '../../files/charts/picture.ts';
import type { CellModel, SheetModel, WorkbookModel } from '../../host/model/workbook.ts';
import type { CellView, SheetFrame } from '../protocol.ts';

export function frameOf(sheet: SheetModel, book: WorkbookModel): SheetFrame {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    ...(sheet.tabColor !== undefined && { tabColor: sheet.tabColor }),
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...automaticPixels(sheet, book.styles), ...sheet.rowHeights],
    hiddenColumns: [...sheet.hiddenColumns],
    hiddenRows: [...sheet.hiddenRows],
    hiddenGridlines: sheet.hiddenGridlines,
    merges: sheet.merges,
    conditionalFormats: sheet.conditionalFormats,
    charts: sheet.charts.map((chart) => ({
      id: chart.id,
      anchor: chart.anchor,
      width: chart.width,
      height: chart.height,
      picture: pictureOf(chart, book),
    })),
  };
}

/** undefined for a cell that shows nothing. */
export function cellView(cell: CellModel | undefined): CellView | undefined {
  if (cell === undefined) return undefined;
  const { value, formula, style, note, validation, spilledFrom } = cell;
  const view: CellView = {
    ...(value !== undefined && { value }),
    ...(formula !== undefined && { formula }),
    ...(style !== undefined && style !== 0 && { style }),
    ...(note !== undefined && { note }),
    ...(validation !== undefined && { validation }),
    ...(spilledFrom !== undefined && { spilled: true as const }),
  };
  return Object.keys(view).length === 0 ? undefined : view;
}

/** Whether a cell still looks as it was told. */
export function isAsTold(told: CellView | undefined, cell: CellModel | undefined): boolean {
  if (told === undefined || cell === undefined) return told === undefined && cellView(cell) === undefined;
  return (
    sameValue(told.value, cell.value) &&
    told.formula === cell.formula &&
    (told.style ?? 0) === (cell.style ?? 0) &&
    told.note === cell.note &&
    told.validation === cell.validation &&
    (told.spilled ?? false) === (cell.spilledFrom !== undefined)
  );
}

const sameValue = (a: CellView['value'], b: CellView['value']): boolean =>
  a === b ||
  (typeof a === 'object' && typeof b === 'object' && a.error === b.error && a.note === b.note) ||
  // NaN never stands in a cell; an absent value may be an empty text.
  (a ?? '') === (b ?? '');
