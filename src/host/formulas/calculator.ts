/** Formulas of the local host: our order, our custom functions, and an engine for everything built in. */
import { cellAt } from '../model/cells.ts';
import { formatOf } from '../model/styles.ts';
import type { CellModel, SheetModel, WorkbookModel } from '../model/workbook.ts';
import { type Analysis, analyse } from './analysis.ts';
import { Changes, Snapshot } from './changes.ts';
import { type CallFunction, CustomCalls } from './customCalls.ts';
import type { EngineSource, FormulaEngine } from './engine.ts';
import { type Computed, Evaluation } from './evaluation.ts';
import { FormulaCells } from './formulaCells.ts';

export interface Calculator {
  /**
   * Computes what has changed since the last time and writes it into the model. `calls` counts custom functions that
   * were really called. Rejects, after everything is written, when a function returned what no cell can hold.
   */
  recalculate(
    book: WorkbookModel,
    callFunction: CallFunction,
    customFunctionNames: readonly string[],
  ): Promise<{ calls: number }>;
  /** To be called when the script's code has changed: every formula is computed anew, every function called anew. */
  forget(): void;
  dispose(): void;
}

export interface CalculatorOptions {
  /** Where the engine comes from; by default Univer, loaded at the first formula. */
  engine?: () => Promise<FormulaEngine>;
  /** Whether a result that no cell can hold rejects the recalculation; otherwise only its cell says so. */
  strict?: boolean;
}

/** What is known of one workbook from its last calculation. */
interface Memory {
  computed: Map<string, Computed>;
  snapshot: Snapshot;
  functions: string;
  /** Formulas taken apart, by sheet and text; good for the grid whose outline is `outline`. */
  analyses: Map<string, Analysis | undefined>;
  outline: string;
}

const loadUniver = async (): Promise<FormulaEngine> => (await import('./univer.ts')).createUniverEngine();

export function createCalculator({
  engine: load = loadUniver,
  strict = true,
}: CalculatorOptions = {}): Calculator {
  const calls = new CustomCalls();
  let memories = new WeakMap<WorkbookModel, Memory>();
  let loading: Promise<FormulaEngine> | undefined;

  const forget = (): void => {
    calls.forget();
    memories = new WeakMap();
  };

  return {
    async recalculate(book, callFunction, customFunctionNames) {
      const names = customFunctionNames.map((name) => name.toUpperCase());
      dropOrphans(book);
      const memory = memoryOf(memories, book, names.join());
      const formulas = readFormulas(book, new Set(names), memory);
      if (formulas.all.length === 0) {
        memories.delete(book);
        return { calls: 0 };
      }
      loading ??= load();
      const engine = await loading;
      const changes = new Changes();
      memory.snapshot.compare(book, changes);
      const before = calls.calls;
      const { computed, violations } = evaluate(
        { book, engine, formulas, calls, callFunction, changes, memory },
        names,
      );
      memory.computed = computed;
      memory.snapshot.take(book, sheetsRead(formulas));
      if (strict && violations.length > 0) throw new Error([...new Set(violations)].join('\n'));
      return { calls: calls.calls - before };
    },
    forget,
    dispose() {
      forget();
      void loading?.then((engine) => engine.dispose());
      loading = undefined;
    },
  };
}

interface Given {
  book: WorkbookModel;
  engine: FormulaEngine;
  formulas: FormulaCells;
  calls: CustomCalls;
  callFunction: CallFunction;
  changes: Changes;
  memory: Memory;
}

function evaluate({ memory, ...given }: Given, names: readonly string[]): Evaluation {
  const evaluation = new Evaluation({ ...given, known: present(memory.computed, given.formulas) });
  given.engine.open(sourceOf(given.book, evaluation), names);
  evaluation.run();
  return evaluation;
}

/** What is known of formulas that are gone is forgotten. */
function present(known: ReadonlyMap<string, Computed>, formulas: FormulaCells): Map<string, Computed> {
  const kept = new Map<string, Computed>();
  for (const { sheet, row, column } of formulas.all) {
    const key = `${sheet.id}:${row}:${column}`;
    const computed = known.get(key);
    if (computed) kept.set(key, computed);
  }
  return kept;
}

function memoryOf(memories: WeakMap<WorkbookModel, Memory>, book: WorkbookModel, functions: string): Memory {
  const known = memories.get(book);
  if (known?.functions === functions) return known;
  const memory: Memory = {
    computed: new Map(),
    snapshot: new Snapshot(),
    functions,
    analyses: new Map(),
    outline: '',
  };
  memories.set(book, memory);
  return memory;
}

function readFormulas(
  book: WorkbookModel,
  customFunctions: ReadonlySet<string>,
  memory: Memory,
): FormulaCells {
  const formulas = new FormulaCells();
  const context = { sheets: book.sheets, customFunctions };
  const outline = outlineOf(book);
  const known = memory.outline === outline ? memory.analyses : new Map<string, Analysis | undefined>();
  const used = new Map<string, Analysis | undefined>();
  eachCellOf(book, (sheet, cell, row, column) => {
    if (cell.formula === undefined) return;
    const key = `${sheet.id}${cell.formula}`;
    const analysis = known.has(key) ? known.get(key) : analyse(cell.formula, sheet, context);
    known.set(key, analysis);
    used.set(key, analysis);
    formulas.add({ sheet, row, column, cell, analysis, progress: 'new', tainted: false, settledAt: 0 });
  });
  memory.analyses = used;
  memory.outline = outline;
  return formulas;
}

/** What decides which cells a reference means: the names of the sheets and the size of their grids. */
const outlineOf = ({ sheets }: WorkbookModel): string =>
  JSON.stringify(
    sheets.map(({ id, name, rowCount, columnCount, cells }) => [
      id,
      name,
      rowCount,
      columnCount,
      cells.length,
    ]),
  );

/** Spilled values whose formula is no longer there, or no longer reaches them, are nobody's. */
function dropOrphans(book: WorkbookModel): void {
  eachCellOf(book, (sheet, cell, row, column) => {
    const { spilledFrom } = cell;
    if (!spilledFrom) return;
    const anchor = cellAt(sheet, spilledFrom.row, spilledFrom.column);
    const { rows = 0, columns = 0 } = anchor?.spill ?? {};
    const reached = row < spilledFrom.row + rows && column < spilledFrom.column + columns;
    if (anchor?.formula !== undefined && reached) return;
    delete cell.spilledFrom;
    delete cell.value;
  });
}

function eachCellOf(
  book: WorkbookModel,
  visit: (sheet: SheetModel, cell: CellModel, row: number, column: number) => void,
): void {
  for (const sheet of book.sheets) {
    for (let row = 0; row < sheet.cells.length; row += 1) {
      const line = sheet.cells[row];
      if (line === undefined) continue;
      for (let column = 0; column < line.length; column += 1) {
        const cell = line[column];
        if (cell !== undefined) visit(sheet, cell, row + 1, column + 1);
      }
    }
  }
}

function sourceOf(book: WorkbookModel, evaluation: Evaluation): EngineSource {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  return {
    sheets: book.sheets.map(({ id, rowCount, columnCount, cells }) => ({
      id,
      rowCount: Math.max(rowCount, cells.length),
      columnCount,
    })),
    cell: (sheetId, row, column) => sheets.get(sheetId)?.cells[row - 1]?.[column - 1],
    formatOf: (cell) => formatOf(book, cell.style),
    call: (name, args) => evaluation.answer(name, args),
  };
}

function sheetsRead(formulas: FormulaCells): Set<number> {
  const ids = new Set<number>();
  for (const { sheet, analysis } of formulas.all) {
    ids.add(sheet.id);
    for (const { sheetId } of analysis?.references ?? []) ids.add(sheetId);
  }
  return ids;
}
