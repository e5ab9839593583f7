/**
 * The one workbook model of the local host: plain data, no class, no service. Services, files, charts and the page
 * read and change this and nothing else; Univer only shows it and calculates it.
 */
export interface WorkbookModel {
  id: string;
  name: string;
  /** "ru_KZ", "kk_KZ", "en_US" …: decides separators, dates and how typed text is read. */
  locale: string;
  timeZone: string;
  sheets: SheetModel[];
  activeSheetId: number;
  /** Interned styles; a cell holds an index into this list. Index 0 is the plain style. */
  styles: Style[];
  metadata: Metadata[];
  /** Property stores by scope: `document`, `script`, and `user`. */
  properties: Record<PropertyScope, Record<string, string>>;
  /** Ids handed out so far: sheets, charts and metadata never reuse one. */
  nextId: number;
}

export type PropertyScope = 'document' | 'script' | 'user';

export interface SheetModel {
  id: number;
  name: string;
  hidden: boolean;
  tabColor?: string;
  /** Size of the grid, not of its contents. */
  rowCount: number;
  columnCount: number;
  /** `cells[row - 1][column - 1]`; rows and cells that hold nothing may be absent. */
  cells: (CellModel | undefined)[][];
  frozenRows: number;
  frozenColumns: number;
  /** Pixels, by column or row number from 1; absent means the default (100 and 21). */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  hiddenGridlines: boolean;
  merges: BoxModel[];
  charts: ChartModel[];
  conditionalFormats: ConditionalFormatModel[];
  protections: ProtectionModel[];
  metadata: Metadata[];
  /** Print set-up, kept for .xlsx only: Apps Script cannot reach it. */
  print?: PrintModel;
}

export interface BoxModel {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A formula error as Sheets shows it; `note` is what hovering over the cell says. */
export interface CellError {
  error: string;
  note?: string;
}

/** Dates are day numbers since 1899-12-30 whose style has a date format, as in Sheets. Empty is `undefined`. */
export type CellValue = string | number | boolean | CellError;

export interface CellModel {
  /** Typed value, or the last calculated value of `formula`. */
  value?: CellValue;
  /** With its leading "=", in en-US notation (comma between arguments, point as decimal sign). */
  formula?: string;
  /** The formula's result spills over these rows and columns from here; the other cells carry `spilledFrom`. */
  spill?: { rows: number; columns: number };
  spilledFrom?: { row: number; column: number };
  style?: number;
  note?: string;
  validation?: ValidationModel;
}

export interface Style {
  /** Sheets pattern, "0.0", "#,##0", "dd.mm.yyyy", "@"; absent means automatic. */
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  /** "#rrggbb", lower case. */
  color?: string;
  background?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
  borders?: { top?: BorderModel; bottom?: BorderModel; left?: BorderModel; right?: BorderModel };
}

export interface BorderModel {
  color: string;
  style: 'solid' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
}

export interface ValidationModel {
  /** Name of SpreadsheetApp.DataValidationCriteria, "VALUE_IN_LIST" … */
  criterion: string;
  values: (string | number | boolean)[];
  allowInvalid: boolean;
  helpText?: string;
}

export interface ConditionalFormatModel {
  ranges: BoxModel[];
  /** Name of SpreadsheetApp.BooleanCriteria, "NUMBER_LESS_THAN", "CUSTOM_FORMULA" … */
  criterion: string;
  values: (string | number)[];
  style: Pick<Style, 'background' | 'color' | 'bold'>;
}

export interface ProtectionModel {
  id: number;
  /** Absent: the whole sheet. */
  box?: BoxModel;
  description: string;
  warningOnly: boolean;
}

export interface Metadata {
  id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
}

export interface ChartModel {
  id: number;
  /** Name of Charts.ChartType: COLUMN, BAR, LINE, COMBO, PIE, SCATTER, AREA … */
  type: string;
  ranges: { sheetId: number; box: BoxModel }[];
  numHeaders: number;
  /** Options by dotted key: "title", "isStacked", "series.0.color", "vAxes.0.viewWindow.max" … */
  options: Record<string, string | number | boolean | string[] | null>;
  anchor: { row: number; column: number; offsetX: number; offsetY: number };
  /** Pixels; Sheets' own default is 600 × 371. */
  width: number;
  height: number;
}

export interface PrintModel {
  landscape: boolean;
  paper: 'A4' | 'A3';
  fitToWidth: boolean;
  titleRows?: { from: number; to: number };
  /** Rows after which a page ends. */
  breaks?: number[];
}
