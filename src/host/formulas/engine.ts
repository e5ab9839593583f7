/**
 * All that is asked of a calculation engine: one formula at a time, at one place. Order, spills, memory and custom
 * functions are ours, so that they follow Sheets; the engine knows operators, built-in functions and references.
 */
import type { Box } from '../../core/a1.ts';
import type { CellModel, CellValue } from '../model/workbook.ts';

/** A computed number that shows a date or a time. */
export interface DateSerial {
  readonly dateSerial: number;
}

/** Empty is `undefined`. */
export type EngineValue = CellValue | DateSerial | undefined;

/** What a formula hands to a custom function: cells by their address, or values it computed on the way. */
export type EngineArgument =
  | { readonly kind: 'cells'; readonly sheetId: number; readonly box: Box }
  | { readonly kind: 'array'; readonly values: readonly (readonly EngineValue[])[] }
  | { readonly kind: 'scalar'; readonly value: EngineValue };

export interface EngineSheet {
  readonly id: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The workbook as the engine sees it; rows and columns from 1. */
export interface EngineSource {
  readonly sheets: readonly EngineSheet[];
  cell(sheetId: number, row: number, column: number): CellModel | undefined;
  formatOf(cell: CellModel): string | undefined;
  call(name: string, args: readonly EngineArgument[]): EngineResult;
}

export type EngineResult =
  | { readonly kind: 'scalar'; readonly value: EngineValue }
  | { readonly kind: 'array'; readonly values: readonly (readonly EngineValue[])[] };

export interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

export interface FormulaEngine {
  /** Begins a recalculation over this workbook; `functions` are the custom functions known by name. */
  open(source: EngineSource, functions: readonly string[]): void;
  /** Formula in en-US notation whose sheet names are `sheetAlias`es. */
  evaluate(formula: string, place: Place): EngineResult;
  /** Ranges are kept between formulas: to be called when cells changed that a formula has read already. */
  forgetRanges(): void;
  dispose(): void;
}

/** How formulas name a sheet to the engine: real names hold quotes and letters that its own reader trips over. */
export const sheetAlias = (id: number): string => `sheet${id}`;

export const isDateSerial = (value: unknown): value is DateSerial =>
  typeof value === 'object' && value !== null && 'dateSerial' in value;
