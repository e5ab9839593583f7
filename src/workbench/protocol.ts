/**
 * What the page and the desk say to each other. The desk is a worker: it holds the workbook and runs the add-on, so
 * that a check of fifty thousand rows never holds up the hand that types. The page only shows what the desk told it.
 */
import type { Result } from '../core/result.ts';
import type { ChartPicture } from '../files/charts/picture.ts';
import type { LineChange } from '../host/model/boxes.ts';
import type { Axis } from '../host/model/references.ts';
import type { StylePatch } from '../host/model/styles.ts';
import type {
  BoxModel,
  CellValue,
  ChartModel,
  ConditionalFormatModel,
  Style,
  ValidationModel,
} from '../host/model/workbook.ts';
import type { Lang } from '../messages/catalog.ts';
import type { EditRefusalCode } from '../messages/refusals/edit.ts';
import type { FileRefusalCode } from '../messages/refusals/file.ts';
import type { PackedCells } from './packedCells.ts';

/** Rows and columns count from 1, as in the model. */
export interface Requests {
  /** Takes a workbook onto the desk; the one that was there is gone. */
  open: { input: Source; value: Result<Opened, FileRefusalCode> };
  /** A text typed into a cell, read by the spreadsheet's locale. */
  enter: { input: { sheetId: number; row: number; column: number; text: string }; value: null };
  /** Texts pasted from elsewhere, each read as if it were typed. */
  enterBlock: { input: { sheetId: number; row: number; column: number; texts: string[][] }; value: BoxModel };
  /** Cells of the workbook copied or moved to another place, formulas with them. */
  transfer: { input: Transfer; value: BoxModel };
  fill: { input: { sheetId: number; source: BoxModel; target: BoxModel }; value: null };
  clear: { input: { sheetId: number; box: BoxModel }; value: null };
  restyle: { input: { sheetId: number; box: BoxModel; patch: StylePatch }; value: null };
  lines: { input: LinesRequest; value: null };
  resize: { input: Resize; value: null };
  freeze: { input: { sheetId: number; rows: number; columns: number }; value: null };
  sheet: { input: SheetRequest; value: { sheetId: number } | null };
  chart: { input: { sheetId: number; chartId: number; place: ChartPlace | null }; value: null };
  undo: { input: null; value: Undone };
  redo: { input: null; value: Undone };
  /** Tells the desk which sheet is shown and what is selected, as the script may ask. */
  look: { input: { sheetId: number; box?: BoxModel }; value: null };
  /** A call of the panel: a top-level function of the script with its arguments as JSON. */
  run: { input: { name: string; json: string }; value: Ran };
  menu: { input: { lang: Lang }; value: { captions: string[] } };
  click: { input: { caption: string }; value: { ok: boolean } };
  /** The workbook as a file. */
  save: { input: null; value: { name: string; bytes: Uint8Array } };
  /** The workbook as it stands, to be kept in the browser. */
  keep: { input: null; value: { name: string; bytes: Uint8Array } };
}

export type RequestName = keyof Requests;

export type Source =
  | { kind: 'scenario'; id: string; lang: Lang }
  | { kind: 'empty'; lang: Lang }
  | { kind: 'file'; name: string; bytes: Uint8Array; lang: Lang }
  | { kind: 'kept'; name: string; bytes: Uint8Array; lang: Lang };

export interface Opened {
  readonly book: BookView;
  readonly menu: string[];
}

export interface Transfer {
  sheetId: number;
  box: BoxModel;
  to: { sheetId: number; row: number; column: number };
  cut: boolean;
}

export interface Resize {
  sheetId: number;
  axis: Axis;
  /** Pixels of each line; `null` gives the size back to the text. */
  sizes: (readonly [line: number, pixels: number | null])[];
}

export interface LinesRequest {
  sheetId: number;
  axis: 'row' | 'column';
  action: 'insert' | 'delete' | 'hide' | 'show';
  at: number;
  count: number;
}

export type SheetRequest =
  | { action: 'add'; name: string; after: number }
  | { action: 'rename'; sheetId: number; name: string }
  | { action: 'delete' | 'hide' | 'show'; sheetId: number }
  | { action: 'move'; sheetId: number; index: number };

export type ChartPlace = Pick<ChartModel, 'anchor' | 'width' | 'height'>;

/** Where the undone change was, to be shown; null when there was none. */
export type Undone = { sheetId: number; box?: BoxModel } | null;

export type Ran = { ok: true; value: unknown } | { ok: false; message: string };

/** A workbook as it is first shown. */
export interface BookView {
  readonly name: string;
  readonly locale: string;
  readonly styles: readonly Style[];
  readonly frames: readonly SheetFrame[];
  readonly cells: readonly PackedCells[];
  readonly activeSheetId: number;
}

/** Rows or columns that came or went. */
export type LineMove = LineChange & { readonly sheetId: number; readonly axis: Axis };

/** Everything of a sheet but its cells. */
export interface SheetFrame {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor?: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: readonly (readonly [number, number])[];
  /** Those that were set, and those that wrapped text needs. */
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenGridlines: boolean;
  readonly merges: readonly BoxModel[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly charts: readonly PlacedChart[];
}

export interface PlacedChart extends ChartPlace {
  readonly id: number;
  readonly picture: ChartPicture;
}

/** A cell as the page needs it. */
export interface CellView {
  readonly value?: CellValue;
  /** In the model's notation. */
  readonly formula?: string;
  readonly style?: number;
  readonly note?: string;
  readonly validation?: ValidationModel;
  /** Filled by a formula elsewhere. */
  readonly spilled?: true;
}

/** What has changed since the page was last told. */
export interface Patch {
  /** Lines that came or went; cells move along before anything else of the patch is done. */
  readonly moves: readonly LineMove[];
  /** Styles added at the end of the list. */
  readonly styles: readonly Style[];
  /** Sheets whose frame has changed or that are new. */
  readonly frames: readonly SheetFrame[];
  /** Ids of all sheets, when any came, went or moved. */
  readonly order?: readonly number[];
  readonly cells: readonly { readonly sheetId: number; readonly cells: readonly PatchedCell[] }[];
  readonly activeSheetId: number;
  readonly selection?: { readonly sheetId: number; readonly box: BoxModel };
  /** Whether there is anything to undo and redo. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The page of the panel was asked for. */
  readonly panelAsked?: true;
  /** What was asked for was not done, as Sheets would not have done it: the page says why. */
  readonly refused?: { readonly code: EditRefusalCode; readonly values: Readonly<Record<string, string>> };
}

export type PatchedCell = readonly [row: number, column: number, cell: CellView | null];

export interface ToDesk<Name extends RequestName = RequestName> {
  readonly id: number;
  readonly name: Name;
  readonly input: Requests[Name]['input'];
}

export interface FromDesk<Name extends RequestName = RequestName> {
  readonly id: number;
  /** Absent when the desk itself failed: a fault of ours, with its message. */
  readonly value?: Requests[Name]['value'];
  readonly fault?: string;
  readonly patch?: Patch;
}
