/**
 * Univer's formula engine behind our narrow interface; the only file that knows it. Its workbook, commands and
 * dependency tree are not used: it reads cells of our model through a view and computes one formula at a time.
 */
import {
  CellValueType,
  type ICellData,
  LogLevel,
  type Nullable,
  type ObjectMatrix,
  type Styles,
  Univer,
} from '@univerjs/core';
import {
  ArrayValueObject,
  AstTreeBuilder,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  type FunctionVariantType,
  functionArray,
  functionCompatibility,
  functionCube,
  functionDatabase,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionMeta,
  functionStatistical,
  functionText,
  functionUniver,
  functionWeb,
  generateAstNode,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  type IUnitData,
  Lexer,
  NullValueObject,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { isDateFormat } from '../model/dates.ts';
import type { CellModel } from '../model/workbook.ts';
import {
  type EngineArgument,
  type EngineSource,
  type FormulaEngine,
  type Place,
  sheetAlias,
} from './engine.ts';
import { DATE_PATTERN, resultOf, toEngineError, toObject } from './univerValues.ts';

/** Univer's name for a workbook; there is only one. */
const UNIT = 'book';
let treeKeys = 0;
const nextTreeKey = (): string => {
  treeKeys += 1;
  return `${UNIT}${treeKeys}`;
};

type AstNode = ReturnType<typeof generateAstNode>;

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
  functions.registerExecutors(...builtIns(), new ArrayFormula('ARRAYFORMULA'));

  let source: EngineSource | undefined;
  let registered: readonly string[] = [];
  // Parsed formulas are kept in one place for all engines, and remember their engine and the functions it knew.
  let treeKey = nextTreeKey();

  const register = (names: readonly string[]): void => {
    if (names.join() === registered.join()) return;
    functions.unregisterExecutors(...registered);
    functions.registerExecutors(...names.map((name) => new Custom(name, () => source)));
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

function builtIns(): BaseFunction[] {
  return [
    ...functionArray,
    ...functionCompatibility,
    ...functionCube,
    ...functionDatabase,
    ...functionDate,
    ...functionEngineering,
    ...functionFinancial,
    ...functionInformation,
    ...functionLogical,
    ...functionLookup,
    ...functionMath,
    ...functionMeta,
    ...functionStatistical,
    ...functionText,
    ...functionUniver,
    ...functionWeb,
  ].map(([Executor, name]) => new (Executor as new (name: string) => BaseFunction)(name as string));
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

/**
 * The engine's own interpreter computes every branch. In Sheets the branch of IF that is not taken is not computed:
 * a custom function in it is not called, and what it would throw is not seen.
 */
function run(node: AstNode, interpreter: Interpreter): void {
  const children = node.getChildren();
  if (isFunction(node, 'LAMBDA') || children.some((child) => isFunction(child, 'LAMBDA'))) {
    interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 });
    return;
  }
  const [first, ...branches] = children;
  if (first !== undefined && (isFunction(node, 'IF') || isFunction(node, 'IFERROR'))) {
    run(first, interpreter);
    const single = singleOf(first.getValue());
    branches.forEach((branch, index) => {
      if (isTaken(node, single, index)) run(branch, interpreter);
      else branch.setValue(NullValueObject.create());
    });
  } else {
    for (const child of children) run(child, interpreter);
  }
  node.execute();
}

const isFunction = (node: AstNode, name: string): boolean => node.getToken().toUpperCase() === name;

/** Where the first argument is an array every branch is needed. */
function isTaken(node: AstNode, first: BaseValueObject | undefined, branch: number): boolean {
  if (first === undefined) return true;
  if (isFunction(node, 'IFERROR')) return first.isError();
  return !first.isError() && Boolean(first.getValue()) === (branch === 0);
}

/** The value of one cell or of a computed single value; undefined for arrays and ranges. */
function singleOf(value: Nullable<FunctionVariantType>): BaseValueObject | undefined {
  if (!value) return undefined;
  if (value.isReferenceObject()) {
    const reference = value as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    return startRow === endRow && startColumn === endColumn ? reference.getFirstCell() : undefined;
  }
  const computed = value as BaseValueObject;
  if (!computed.isArray()) return computed;
  const array = computed as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : undefined;
}

/** A function of the script: cells go out by address, so that they can be read from the model as they are. */
class Custom extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;
  private readonly source: () => EngineSource | undefined;

  constructor(name: string, source: () => EngineSource | undefined) {
    super(name);
    this.source = source;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const args = variants.map(argumentOf);
    // An error given as a value ends the formula before the function is called.
    const error = args.map(scalarError).find((found) => found !== undefined);
    if (error !== undefined) return ErrorValueObject.create(toEngineError(error));
    const result = this.source()?.call(String(this.name), args);
    if (result === undefined) return ErrorValueObject.create(ErrorType.NAME);
    if (result.kind === 'scalar') return toObject(result.value);
    return ArrayValueObject.create({
      calculateValueList: result.values.map((row) => row.map(toObject)),
      rowCount: result.values.length,
      columnCount: result.values[0]?.length ?? 0,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  }
}

function argumentOf(variant: FunctionVariantType): EngineArgument {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const box = {
      row: startRow + 1,
      column: startColumn + 1,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
    return { kind: 'cells', sheetId: Number(reference.getSheetId().replace(/\D/g, '')), box };
  }
  return resultOf(variant);
}

const scalarError = (argument: EngineArgument): string | undefined =>
  argument.kind === 'scalar' && typeof argument.value === 'object' && 'error' in argument.value
    ? argument.value.error
    : undefined;

/** Arrays spill by themselves here, so in Sheets' wrapper there is nothing left to do. */
class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: BaseValueObject): BaseValueObject {
    return value;
  }
}
