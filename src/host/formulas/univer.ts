/**
 * Univer's formula engine behind our narrow interface; only this file and its `univer…` neighbours know it. Its
 * workbook, commands and dependency tree are not used: it reads cells of our model through a view and computes one
 * formula at a time.
 */
import {
  CellValueType,
  type ICellData,
  LogLevel,
  type ObjectMatrix,
  type Styles,
  Univer,
} from '@univerjs/core';
import {
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  generateAstNode,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  type IUnitData,
  Lexer,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { isDateFormat } from '../model/dates.ts';
import type { CellModel } from '../model/workbook.ts';
import { type EngineSource, type FormulaEngine, type Place, sheetAlias } from './engine.ts';
import { run } from './univerBranches.ts';
import { builtIns, ScriptFunction } from './univerFunctions.ts';
import { DATE_PATTERN, resultOf, toEngineError } from './univerValues.ts';

/** Univer's name for a workbook; there is only one. */
const UNIT = 'book';
let treeKeys = 0;
const nextTreeKey = (): string => {
  treeKeys += 1;
  return `${UNIT}${treeKeys}`;
};

export function createUniverEngine(): FormulaEngine {
  const univer = new Univer({ logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin, {});
  const injector = univer.__getInjector();
  const lexer = injector.get(Lexer);
  const trees = injector.get(AstTreeBuilder);
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const interpreter = injector.get(Interpreter);
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(...builtIns());

  let source: EngineSource | undefined;
  let registered: readonly string[] = [];
  // Parsed formulas are kept in one place for all engines, and remember their engine and the functions it knew.
  let treeKey = nextTreeKey();

  const register = (names: readonly string[]): void => {
    if (names.join() === registered.join()) return;
    functions.unregisterExecutors(...registered);
    functions.registerExecutors(...names.map((name) => new ScriptFunction(name, () => source)));
    registered = [...names];
    treeKey = nextTreeKey();
  };

  const forgetRanges = (): void => {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
  };

  return {
    open(next, names) {
      source = next;
      register(names);
      forgetRanges();
      load(config, next);
    },
    evaluate(formula, { sheetId, row, column }: Place) {
      const sheet = source?.sheets.find(({ id }) => id === sheetId);
      runtime.setCurrent(
        row - 1,
        column - 1,
        sheet?.rowCount ?? 0,
        sheet?.columnCount ?? 0,
        sheetAlias(sheetId),
        UNIT,
      );
      const tree = generateAstNode(treeKey, formula, lexer, trees, config);
      try {
        run(tree, interpreter);
        return resultOf(tree.getValue());
      } finally {
        tree.resetCalculationState();
      }
    },
    forgetRanges,
    dispose() {
      forgetRanges();
      univer.dispose();
    },
  };
}

function load(config: IFormulaCurrentConfigService, source: EngineSource): void {
  const sheets: IUnitData[string] = {};
  const names: Record<string, string> = {};
  for (const { id, rowCount, columnCount } of source.sheets) {
    const view = new SheetView(source, id);
    sheets[sheetAlias(id)] = {
      // The engine only ever asks for single cells, which is all that the view answers.
      cellData: view as unknown as ObjectMatrix<ICellData>,
      rowCount,
      columnCount,
      rowData: {},
      columnData: {},
    };
    names[sheetAlias(id)] = sheetAlias(id);
  }
  config.load({
    allUnitData: { [UNIT]: sheets },
    unitSheetNameMap: { [UNIT]: names },
    unitStylesData: { [UNIT]: CELL_STYLES as unknown as Styles },
    formulaData: {},
    arrayFormulaCellData: {},
    arrayFormulaRange: {},
    forceCalculate: true,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
  });
  config.setExecuteUnitId(UNIT);
  config.getSheetRowColumnCount = (_unit, alias) => {
    const sheet = sheets[alias];
    return { rowCount: sheet?.rowCount ?? 0, columnCount: sheet?.columnCount ?? 0 };
  };
  config.getSheetsInfo = () => ({ sheetOrder: Object.keys(sheets), sheetNameMap: names });
}

const CELL_STYLES = { getStyleByCell: (cell: ICellData | undefined) => cell?.s };

/** One sheet of our model, as the matrix of cells that the engine expects. */
class SheetView {
  private readonly source: EngineSource;
  private readonly sheetId: number;

  constructor(source: EngineSource, sheetId: number) {
    this.source = source;
    this.sheetId = sheetId;
  }

  getValue(row: number, column: number): ICellData | undefined {
    const cell = this.source.cell(this.sheetId, row + 1, column + 1);
    return cell === undefined || cell.value === undefined ? undefined : this.shown(cell);
  }

  private shown(cell: CellModel): ICellData {
    const { value } = cell;
    if (typeof value === 'object') return { v: toEngineError(value.error), t: CellValueType.STRING };
    if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
    const format = this.source.formatOf(cell);
    // Only dates matter to formulas: any other pattern would make the engine format what it computes.
    if (format === undefined || !isDateFormat(format)) return { v: value ?? null, t: CellValueType.NUMBER };
    return { v: value ?? null, t: CellValueType.NUMBER, s: { n: { pattern: DATE_PATTERN } } };
  }
}
