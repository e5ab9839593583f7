/** The formulas of a workbook, found by column and row: which of them does a range cover? */
import type { Box } from '../../core/a1.ts';
import type { CellModel, SheetModel } from '../model/workbook.ts';
import type { Analysis } from './analysis.ts';

export type Progress = 'new' | 'open' | 'done';

export interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
  /** Undefined when the text cannot be read as a formula. */
  readonly analysis: Analysis | undefined;
  progress: Progress;
  /** Reads, however far back, something that changes at every calculation. */
  tainted: boolean;
  /** The moment it was computed or found unchanged, to tell whether a spill came after it. */
  settledAt: number;
}

interface Column {
  readonly formulas: FormulaCell[];
  unfinished: number;
}

/** In row order; those before `from` are finished. */
interface Spillers {
  readonly formulas: FormulaCell[];
  from: number;
}

export class FormulaCells {
  readonly all: FormulaCell[] = [];
  /** Whether any formula changes at every calculation: if none does, nothing can be tainted by one. */
  hasVolatile = false;
  private readonly columns = new Map<number, Map<number, Column>>();
  private readonly spillers = new Map<number, Spillers>();

  /** Formulas come in row order within a sheet. */
  add(formula: FormulaCell): void {
    this.all.push(formula);
    const { sheet, column } = formula;
    const columns = getOrMake(this.columns, sheet.id, () => new Map<number, Column>());
    const entry = getOrMake(columns, column, () => ({ formulas: [], unfinished: 0 }));
    entry.formulas.push(formula);
    entry.unfinished += 1;
    if (formula.analysis?.volatile) this.hasVolatile = true;
    if (formula.analysis?.maySpill)
      getOrMake(this.spillers, sheet.id, () => ({ formulas: [], from: 0 })).formulas.push(formula);
  }

  /** The formulas inside a box; whole columns that are finished are passed over when `unfinishedOnly`. */
  inside(sheetId: number, box: Box, unfinishedOnly: boolean): FormulaCell[] {
    const found: FormulaCell[] = [];
    const columns = this.columns.get(sheetId);
    if (!columns) return found;
    for (const [column, { formulas, unfinished }] of columns) {
      if (column < box.column || column >= box.column + box.columns) continue;
      if (unfinishedOnly && unfinished === 0) continue;
      for (let at = firstFrom(formulas, box.row); at < formulas.length; at += 1) {
        const formula = formulas[at];
        if (!formula || formula.row >= box.row + box.rows) break;
        if (!unfinishedOnly || formula.progress !== 'done') found.push(formula);
      }
    }
    return found;
  }

  /** Formulas not yet begun, above and left of a box's end, whose results may spill into it. */
  spillersTowards(sheetId: number, box: Box): FormulaCell[] {
    const spillers = this.spillers.get(sheetId);
    const found: FormulaCell[] = [];
    if (!spillers) return found;
    const { formulas } = spillers;
    while (formulas[spillers.from]?.progress === 'done') spillers.from += 1;
    for (let at = spillers.from; at < formulas.length; at += 1) {
      const formula = formulas[at];
      if (!formula || formula.row >= box.row + box.rows) break;
      if (formula.progress === 'new' && formula.column < box.column + box.columns) found.push(formula);
    }
    return found;
  }

  finish(formula: FormulaCell): void {
    if (formula.progress === 'done') return;
    formula.progress = 'done';
    const column = this.columns.get(formula.sheet.id)?.get(formula.column);
    if (column) column.unfinished -= 1;
  }

  startAgain(): void {
    for (const columns of this.columns.values()) {
      for (const column of columns.values()) column.unfinished = column.formulas.length;
    }
    for (const spillers of this.spillers.values()) spillers.from = 0;
    for (const formula of this.all) formula.progress = 'new';
  }
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function firstFrom(formulas: readonly FormulaCell[], row: number): number {
  let [low, high] = [0, formulas.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((formulas[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
