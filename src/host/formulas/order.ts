/**
 * Formulas after what they read. Circles are found as strongly connected sets (Tarjan), so that every formula of a
 * circle is an error wherever the walk came in. The stack is our own: chains of formulas may be of any length.
 */
import type { FormulaCell, FormulaCells } from './formulaCells.ts';

export interface Visitor {
  /** Everything the formula reads is settled. */
  compute(formula: FormulaCell): void;
  /** The formula reads itself, directly or through others. */
  circle(formula: FormulaCell): void;
}

interface Step {
  readonly formula: FormulaCell;
  readonly needs: FormulaCell[];
  /** Those of `needs` that only might spill into what the formula reads: it can do without them. */
  readonly mayWait: ReadonlySet<FormulaCell>;
  /** Whether the formula below on the stack can do without this one. */
  readonly soft: boolean;
  readonly index: number;
  /** The earliest open formula that this one leads back to. */
  low: number;
  readsItself: boolean;
}

export function settle(first: FormulaCell, formulas: FormulaCells, visitor: Visitor): void {
  const steps: Step[] = [];
  /** Begun and not settled, in the order of beginning: a formula's index is its place here. */
  const open: FormulaCell[] = [];
  const lows = new Map<FormulaCell, number>();
  const begin = (formula: FormulaCell, soft: boolean): void => {
    formula.progress = 'open';
    steps.push({
      ...needsOf(formula, formulas),
      formula,
      soft,
      index: open.length,
      low: open.length,
      readsItself: false,
    });
    lows.set(formula, open.length);
    open.push(formula);
  };
  begin(first, false);
  for (let step = steps[steps.length - 1]; step; step = steps[steps.length - 1]) {
    const next = step.needs.pop();
    if (next === undefined) {
      steps.pop();
      leave(step, steps[steps.length - 1], open, { visitor, lows });
    } else if (next.progress === 'new') {
      begin(next, step.mayWait.has(next));
    } else if (next.progress === 'open' && !step.mayWait.has(next)) {
      if (next === step.formula) step.readsItself = true;
      lower(step, lows.get(next) ?? step.index, lows);
    }
  }
}

interface Walk {
  visitor: Visitor;
  lows: Map<FormulaCell, number>;
}

function lower(step: Step, low: number, lows: Map<FormulaCell, number>): void {
  step.low = Math.min(step.low, low);
  lows.set(step.formula, step.low);
}

/** All that the step needs is done with: it is computed, closes a circle, or waits for one that an earlier closes. */
function leave(step: Step, parent: Step | undefined, open: FormulaCell[], { visitor, lows }: Walk): void {
  if (step.low === step.index) {
    const members = open.splice(step.index);
    if (members.length === 1 && !step.readsItself) visitor.compute(step.formula);
    else for (const member of members) visitor.circle(member);
  } else if (step.soft) {
    // Only a possible spill led here, so there is no circle: later again, and on without it.
    for (const formula of open.splice(step.index)) formula.progress = 'new';
  } else if (parent) {
    lower(parent, step.low, lows);
  }
}

function needsOf(
  { analysis }: FormulaCell,
  formulas: FormulaCells,
): { needs: FormulaCell[]; mayWait: ReadonlySet<FormulaCell> } {
  const mayWait = new Set<FormulaCell>();
  const needs: FormulaCell[] = [];
  for (const { sheetId, box } of analysis?.references ?? []) {
    for (const need of formulas.inside(sheetId, box, true)) needs.push(need);
    for (const spiller of formulas.spillersTowards(sheetId, box)) mayWait.add(spiller);
  }
  if (analysis?.dynamic) {
    for (const other of formulas.all) if (other.progress === 'new') mayWait.add(other);
  }
  for (const need of needs) mayWait.delete(need);
  // The last are taken first: what might spill comes before what is read for certain.
  return { needs: [...needs.reverse(), ...mayWait], mayWait };
}
