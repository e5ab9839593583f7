/** The functions that formulas may call: the engine's own, ARRAYFORMULA, and those of the script. */
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
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
} from '@univerjs/engine-formula';
import type { EngineArgument, EngineSource } from './engine.ts';
import { resultOf, toEngineError, toObject } from './univerValues.ts';

export function builtIns(): BaseFunction[] {
  const engineOwn = [
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
  return [...engineOwn, new ArrayFormula('ARRAYFORMULA')];
}

/** A function of the script: cells go out by address, so that they can be read from the model as they are. */
export class ScriptFunction extends BaseFunction {
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
