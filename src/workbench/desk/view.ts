/** The model as the page sees it. */
import { sameData } from '../../host/model/snapshot.ts';
import type { CellModel, ChartModel, SheetModel } from '../../host/model/workbook.ts';
import type { CellView, PlacedChart, SheetFrame } from '../protocol.ts';

/** What of a frame is worked out from cells. */
interface FromCells<Picture> {
  /** Pixels of rows that wrapped text makes higher. */
  readonly heights: readonly (readonly [row: number, pixels: number])[];
  readonly pictureOf: (chart: ChartModel) => Picture;
}

type Frame<Picture> = Omit<SheetFrame, 'charts'> & {
  readonly charts: readonly (Omit<PlacedChart, 'picture'> & { readonly picture: Picture })[];
};

/** Everything of a sheet but its cells. Pictures may be given as whatever stands for them. */
export function frameOf<Picture>(
  sheet: SheetModel,
  { heights, pictureOf }: FromCells<Picture>,
): Frame<Picture> {
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
    rowHeights: [...heights, ...sheet.rowHeights],
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
      picture: pictureOf(chart),
    })),
  };
}

type Making = { -readonly [Key in keyof CellView]: CellView[Key] };

/**
 * undefined for a cell that shows nothing. Put together property by property, always in this order: of hundreds of
 * thousands of objects made by spreading, each comparison would take twenty times as long.
 */
export function cellView(cell: CellModel | undefined): CellView | undefined {
  if (cell === undefined) return undefined;
  const { value, formula, style, note, validation, spilledFrom } = cell;
  // An empty text is what an empty cell is.
  const hasValue = value !== undefined && value !== '';
  const hasStyle = style !== undefined && style !== 0;
  const view: Making = {};
  if (hasValue) view.value = value;
  if (formula !== undefined) view.formula = formula;
  if (hasStyle) view.style = style;
  if (note !== undefined) view.note = note;
  if (validation !== undefined) view.validation = validation;
  if (spilledFrom !== undefined) view.spilled = true;
  for (const _fact in view) return view;
  return undefined;
}

/** Whether a cell still looks as it was told. */
export function isAsTold(told: CellView | undefined, cell: CellModel | undefined): boolean {
  if (told === undefined || cell === undefined) return told === undefined && cellView(cell) === undefined;
  const { value, style, validation } = cell;
  return (
    (told.value === value || sameValue(told.value, value)) &&
    told.formula === cell.formula &&
    (told.style === style || (told.style ?? 0) === (style ?? 0)) &&
    told.note === cell.note &&
    (told.validation === validation || sameRule(told.validation, validation)) &&
    (told.spilled === true) === (cell.spilledFrom !== undefined)
  );
}

/** A rule put back by undo is another object and says the same. */
const sameRule = (a: CellView['validation'], b: CellView['validation']): boolean =>
  a !== undefined && b !== undefined && sameData(a, b);

const sameValue = (a: CellView['value'], b: CellView['value']): boolean =>
  (typeof a === 'object' && typeof b === 'object' && a.error === b.error && a.note === b.note) ||
  // NaN never stands in a cell; an absent value may be an empty text.
  (a ?? '') === (b ?? '');
