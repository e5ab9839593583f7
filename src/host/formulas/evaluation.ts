/**
 * One calculation: every formula after those it reads, each at most once in a pass. Order comes from asking a formula
 * for what it reads, not from a graph built beforehand: a sheet without formulas costs nothing, however large.
 */
import type { Box } from '../../core/a1.ts';
import type { CellValue, WorkbookModel } from '../model/workbook.ts';
import { Changes, sameValue } from './changes.ts';
import { type CallFunction, type CustomCalls, toCallArgument } from './customCalls.ts';
import type { EngineArgument, EngineResult, FormulaEngine } from './engine.ts';
import type { FormulaCell, FormulaCells } from './formulaCells.ts';
import { settle, type Visitor } from './order.ts';
import { isWhole, writeResult } from './results.ts';

/** What is known of a formula from the calculation before. */
export interface Computed {
  readonly text: string;
  readonly value: CellValue | undefined;
  readonly claim?: Box;
}

/** Spills that keep changing what they read would go round for ever; Sheets gives up as well. */
const MOST_PASSES = 20;

const CIRCLE: CellValue = { error: '#REF!', note: 'Circular dependency detected.' };
const UNREADABLE: CellValue = { error: '#ERROR!', note: 'Formula parse error.' };
const WAITING: CellValue = { error: 'Loading...' };

/** A neighbour cell that a formula changed, and when. */
interface Spilled {
  readonly by: FormulaCell;
  readonly row: number;
  readonly column: number;
  readonly at: number;
}

export class Evaluation implements Visitor {
  readonly computed = new Map<string, Computed>();
  readonly violations: string[] = [];
  private readonly book: WorkbookModel;
  private readonly engine: FormulaEngine;
  private readonly formulas: FormulaCells;
  private readonly calls: CustomCalls;
  private readonly callFunction: CallFunction;
  private changes: Changes;
  private clock = 0;
  private pass = 0;
  private spills: Spilled[] = [];
  private failure: string | undefined;

  constructor(given: {
    book: WorkbookModel;
    engine: FormulaEngine;
    formulas: FormulaCells;
    calls: CustomCalls;
    callFunction: CallFunction;
    changes: Changes;
    known: ReadonlyMap<string, Computed>;
  }) {
    this.book = given.book;
    this.engine = given.engine;
    this.formulas = given.formulas;
    this.calls = given.calls;
    this.callFunction = given.callFunction;
    this.changes = given.changes;
    for (const [key, value] of given.known) this.computed.set(key, value);
  }

  run(): void {
    for (; this.pass < MOST_PASSES; this.pass += 1) {
      for (const formula of this.formulas.all) {
        if (formula.progress === 'new') settle(formula, this.formulas, this);
      }
      const late = this.lateSpills();
      if (!late) return;
      this.changes = late;
      this.spills = [];
      this.formulas.startAgain();
      this.engine.forgetRanges();
    }
  }

  /** The answer to a custom function in the formula that is being computed. */
  answer(name: string, args: readonly EngineArgument[]): EngineResult {
    const given = args.map((argument) => toCallArgument(this.book, argument));
    for (const argument of given) {
      if (typeof argument === 'object' && 'error' in argument) return { kind: 'scalar', value: argument };
    }
    const answer = this.calls.ask(
      name,
      given as Exclude<(typeof given)[number], { error: string }>[],
      this.callFunction,
    );
    this.failure ??= answer.note;
    if (answer.violation !== undefined) this.violations.push(answer.violation);
    return answer.result;
  }

  circle(formula: FormulaCell): void {
    this.finish(formula, CIRCLE);
  }

  compute(formula: FormulaCell): void {
    const { analysis } = formula;
    if (analysis) formula.tainted = this.isTainted(formula);
    if (this.isUnchanged(formula)) {
      formula.settledAt = this.clock;
      this.formulas.finish(formula);
      return;
    }
    if (!analysis) {
      this.finish(formula, UNREADABLE);
      return;
    }
    if (analysis.volatileArgument || (analysis.callsCustom && this.readsTainted(formula))) {
      this.finish(formula, WAITING);
      return;
    }
    this.failure = undefined;
    const result = this.evaluate(formula, analysis.formula);
    const failed = result.kind === 'scalar' && isErrorValue(result.value);
    this.write(formula, result, failed ? this.failure : undefined);
    // It may have read cells that were not settled yet.
    if (analysis.dynamic) this.engine.forgetRanges();
  }

  /** A fault of the engine is the formula's error, not the end of the calculation. */
  private evaluate({ sheet, row, column }: FormulaCell, text: string): EngineResult {
    try {
      return this.engine.evaluate(text, { sheetId: sheet.id, row, column });
    } catch (fault) {
      this.failure ??= fault instanceof Error ? fault.message : String(fault);
      return { kind: 'scalar', value: { error: '#ERROR!' } };
    }
  }

  private finish(formula: FormulaCell, value: CellValue): void {
    const note = typeof value === 'object' ? value.note : undefined;
    this.write(formula, { kind: 'scalar', value }, note);
  }

  private write(formula: FormulaCell, result: EngineResult, note: string | undefined): void {
    this.clock += 1;
    formula.settledAt = this.clock;
    const { sheet, row, column, cell } = formula;
    const { changed, spilled, claim } = writeResult(this.book, formula, result, note);
    if (changed) this.changes.note(sheet.id, row, column);
    for (const at of spilled) {
      this.changes.note(sheet.id, at.row, at.column);
      this.spills.push({ by: formula, ...at, at: this.clock });
    }
    if (spilled.length > 0) this.engine.forgetRanges();
    const text = textOf(formula);
    this.computed.set(
      keyOf(formula),
      claim ? { text, value: cell.value, claim } : { text, value: cell.value },
    );
    this.formulas.finish(formula);
  }

  /** Same text, same place, its result still there, and nothing it reads or fills has changed. */
  private isUnchanged(formula: FormulaCell): boolean {
    const known = this.computed.get(keyOf(formula));
    const { analysis, sheet, cell } = formula;
    if (!known || known.text !== textOf(formula) || known.value !== cell.value) return false;
    // Computed only once it is out of its circle: then the mark of the circle is no result to keep.
    if (sameValue(known.value, CIRCLE)) return false;
    if (analysis?.dynamic || (analysis?.volatile && this.pass === 0)) return false;
    // It could not have its cells: what stood there may be gone without a value having changed, a formula of blanks.
    if (this.blockedClaim(formula)) return false;
    if (known.claim && (this.changes.touch(sheet.id, known.claim) || !isWhole(formula))) return false;
    return !this.readsChanged(formula);
  }

  private readsChanged({ analysis }: FormulaCell): boolean {
    return analysis?.references.some(({ sheetId, box }) => this.changes.touch(sheetId, box)) ?? false;
  }

  private isTainted(formula: FormulaCell): boolean {
    return formula.analysis?.volatile === true || this.tainted(formula.analysis?.references ?? []);
  }

  private readsTainted(formula: FormulaCell): boolean {
    return this.tainted(formula.analysis?.customReferences ?? []);
  }

  private tainted(references: readonly { sheetId: number; box: Box }[]): boolean {
    if (!this.formulas.hasVolatile) return false;
    return references.some(({ sheetId, box }) =>
      this.formulas.inside(sheetId, box, false).some((other) => other.tainted),
    );
  }

  /** Spilled values that came after a formula had read, or wanted, their cells; undefined when there are none. */
  private lateSpills(): Changes | undefined {
    const spilledOver = new Changes();
    for (const { by, row, column } of this.spills) spilledOver.note(by.sheet.id, row, column);
    const readers = this.formulas.all.filter((formula) => this.concerns(formula, spilledOver));
    const late = new Changes();
    let found = false;
    for (const spilled of this.spills) {
      if (!readers.some((formula) => this.missed(formula, spilled))) continue;
      late.note(spilled.by.sheet.id, spilled.row, spilled.column);
      found = true;
    }
    return found ? late : undefined;
  }

  private concerns(formula: FormulaCell, changes: Changes): boolean {
    const { analysis, sheet } = formula;
    if (analysis?.dynamic) return true;
    if (analysis?.references.some(({ sheetId, box }) => changes.touch(sheetId, box))) return true;
    const claim = this.blockedClaim(formula);
    return claim !== undefined && changes.touch(sheet.id, claim);
  }

  private missed(formula: FormulaCell, { by, row, column, at }: Spilled): boolean {
    if (formula.settledAt >= at || formula === by) return false;
    const { analysis, sheet } = formula;
    const sheetId = by.sheet.id;
    if (analysis?.dynamic) return true;
    if (analysis?.references.some((read) => read.sheetId === sheetId && covers(read.box, row, column)))
      return true;
    const claim = this.blockedClaim(formula);
    return claim !== undefined && sheet.id === sheetId && covers(claim, row, column);
  }

  /** The cells that a formula could not have: it tries again when they change. */
  private blockedClaim(formula: FormulaCell): Box | undefined {
    return formula.cell.spill === undefined ? this.computed.get(keyOf(formula))?.claim : undefined;
  }
}

const covers = (box: Box, row: number, column: number): boolean =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

/** With sheets by their ids: the same words mean other cells once a sheet has been renamed. */
const textOf = ({ analysis, cell }: FormulaCell): string => analysis?.formula ?? cell.formula ?? '';

export const keyOf = ({ sheet, row, column }: FormulaCell): string => `${sheet.id}:${row}:${column}`;

const isErrorValue = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'error' in value;
