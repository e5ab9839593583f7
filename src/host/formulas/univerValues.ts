/** Values between the engine's objects and ours. */
import type { Nullable } from '@univerjs/core';
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { isDateFormat } from '../model/dates.ts';
import { type EngineResult, type EngineValue, isDateSerial } from './engine.ts';

/** Shown while Sheets waits for a function that it never calls. */
const LOADING = 'Loading...';
/** Any date pattern will do: the engine only has to know a date when it sees one. */
export const DATE_PATTERN = 'yyyy-mm-dd';

export function resultOf(value: Nullable<FunctionVariantType>): EngineResult {
  if (!value) return { kind: 'scalar', value: { error: '#ERROR!' } };
  if (value.isReferenceObject()) return arrayResult((value as BaseReferenceObject).toArrayValueObject());
  const computed = value as BaseValueObject;
  if (computed.isArray()) return arrayResult(computed as ArrayValueObject);
  return { kind: 'scalar', value: plain(computed) };
}

function arrayResult(array: ArrayValueObject): EngineResult {
  const values = array.getArrayValue().map((row) => Array.from(row, plain));
  if (values.length === 1 && values[0]?.length === 1) return { kind: 'scalar', value: values[0][0] };
  return { kind: 'array', values };
}

function plain(object: Nullable<BaseValueObject>): EngineValue {
  if (!object || object.isNull()) return undefined;
  if (object.isError()) return { error: fromEngineError((object as ErrorValueObject).getErrorType()) };
  const value = object.getValue();
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return { error: '#NUM!' };
  const pattern = object.getPattern();
  return pattern !== '' && isDateFormat(pattern.replace(/;@$/, '')) ? { dateSerial: value } : value;
}

export function toObject(value: EngineValue): BaseValueObject {
  if (value === undefined) return NullValueObject.create();
  if (isDateSerial(value)) return NumberValueObject.create(value.dateSerial, DATE_PATTERN);
  if (typeof value === 'object') return ErrorValueObject.create(toEngineError(value.error));
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

/** The engine has one error that means waiting; every other error bears the same name in both. */
export const toEngineError = (error: string): ErrorType =>
  error === LOADING ? ErrorType.CONNECT : (error as ErrorType);

function fromEngineError(error: string): string {
  if (error === ErrorType.CONNECT) return LOADING;
  // Sheets has neither: a circle and a blocked spill are both a bad reference there.
  if (error === ErrorType.CYCLE || error === ErrorType.SPILL) return '#REF!';
  return error === ErrorType.CALC ? '#N/A' : error;
}
