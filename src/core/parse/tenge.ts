/** Amounts of tenge as people write them: «701 млн 120 мың теңге», «21,599 млрд.теңге», «полтора миллиарда тенге». */
import { type Cell, isDateCell, isNoData } from '../cell.ts';
import { MOST_TIYN, type Tiyn } from '../model/tiyn.ts';
import type { Bound } from '../quantity/bounds.ts';
import { type AmountTrouble, type FoundAmount, oneAmount } from '../quantity/oneAmount.ts';
import { tokensOf } from '../quantity/tokens.ts';
import { ok, type Result, refuse } from '../result.ts';
import { excerpt } from './excerpt.ts';
import { type Decimal, decimalOf, shiftToWhole } from './number.ts';

/** How many tiyn one of a column's units is: tiyn, tenge, thousand, million, billion, trillion tenge. */
export type TengeUnit = 1 | 100 | 100_000 | 100_000_000 | 100_000_000_000 | 100_000_000_000_000;

export type TengeRefusalCode = `tenge.${AmountTrouble}` | 'tenge.empty';

/** An amount with what its text says of it. Of a range both ends, of a bound the open end is undefined. */
export interface TengeAmount {
  readonly low: Tiyn | undefined;
  readonly high: Tiyn | undefined;
  readonly isNear: boolean;
  /** The lower end took its scale from the upper one: «70-тен 200 мың». */
  readonly sharesScale: boolean;
}

const POWER_OF_UNIT: Readonly<Record<TengeUnit, number>> = {
  1: 0,
  100: 2,
  100000: 5,
  100000000: 8,
  100000000000: 11,
  100000000000000: 14,
};
const UNIT_OF_POWER: Readonly<Record<number, TengeUnit>> = {
  0: 100,
  3: 100_000,
  6: 100_000_000,
  9: 100_000_000_000,
  12: 100_000_000_000_000,
};

const TENGE: TengeUnit = 100;

/**
 * The one amount in a cell, in whole tiyn. Numbers and plain digits are taken times `unit` and rounded half-up to the
 * tiyn; a scale or currency in the text wins over `unit`. A near or bounded amount gives its number. More than one
 * amount, a range, another currency and whatever reads two ways are refused, each with its own code.
 */
export function parseTenge(cell: Cell, unit: TengeUnit = TENGE): Result<Tiyn, TengeRefusalCode> {
  if (typeof cell !== 'string') return tengeOfCell(cell, unit);
  if (isNoData(cell)) return refuse('tenge.empty');
  const found = oneAmount(cell);
  if (!found.ok) return told(found, cell);
  const { measure, upper } = found.value;
  if (measure.isRange || upper !== undefined) return told(refuse('tenge.range'), cell);
  return told(timesUnit(measure.low, unitOf(found.value, unit)), cell);
}

/** The ends of the one amount or range in a cell: one amount is both of its ends, «астам» and «дейін» leave one open. */
export function parseTengeRange(cell: Cell, unit: TengeUnit = TENGE): Result<TengeAmount, TengeRefusalCode> {
  if (typeof cell === 'string' && isNoData(cell)) return refuse('tenge.empty');
  const found = typeof cell === 'string' ? oneAmount(cell) : undefined;
  if (found === undefined) {
    const value = tengeOfCell(cell, unit);
    return value.ok ? ok({ low: value.value, high: value.value, isNear: false, sharesScale: false }) : value;
  }
  if (!found.ok) return told(found, String(cell));
  const { measure, upper } = found.value;
  const low = timesUnit(measure.low, unitOf(found.value, unit));
  const high = timesUnit((upper ?? measure).high, unitOf(found.value, unit));
  if (!low.ok) return told(low, String(cell));
  if (!high.ok) return told(high, String(cell));
  const { isNear, sharesScale, bound } = measure;
  return ok({
    low: isOpenBelow(bound) ? undefined : low.value,
    high: upper === undefined && isOpenAbove(bound) ? undefined : high.value,
    isNear,
    sharesScale,
  });
}

const isOpenAbove = (bound: Bound | undefined): boolean => bound === 'over' || bound === 'atLeast';
const isOpenBelow = (bound: Bound | undefined): boolean => bound === 'under' || bound === 'atMost';

const unitOf = ({ isPlain, power }: FoundAmount, unit: TengeUnit): TengeUnit =>
  isPlain ? unit : (UNIT_OF_POWER[power ?? 0] ?? TENGE);

/** A refusal with the text it is about. */
const told = <T>(result: Result<T, TengeRefusalCode>, text: string): Result<T, TengeRefusalCode> =>
  result.ok ? result : refuse(result.error.code, { text: excerpt(text), ...result.error.values });

function tengeOfCell(cell: Cell, unit: TengeUnit): Result<Tiyn, TengeRefusalCode> {
  if (typeof cell === 'number') return timesUnit(decimalOf(cell), unit);
  if (isDateCell(cell)) return refuse('tenge.date', { date: cell.date });
  return refuse('tenge.text', { text: String(cell) });
}

/** «мың теңге», «млн. тг», «тыс.тенге», «теңгемен»: the unit of a column; undefined when the text is no unit. */
export function parseTengeUnit(text: string): TengeUnit | undefined {
  const [first, second, ...others] = tokensOf(text).filter(
    ({ is }) => is !== 'dot' && is !== 'comma' && is !== 'open' && is !== 'close' && is !== 'prep',
  );
  if (first === undefined || others.length > 0) return undefined;
  if (first.is === 'scale' && (second === undefined || second.is === 'currency')) {
    return UNIT_OF_POWER[first.meaning.value];
  }
  if (second !== undefined) return undefined;
  if (first.is === 'currency') return TENGE;
  return first.is === 'tiyn' ? 1 : undefined;
}

function timesUnit(number: Decimal, unit: TengeUnit): Result<Tiyn, TengeRefusalCode> {
  const tiyn = shiftToWhole(number, POWER_OF_UNIT[unit]);
  if (tiyn === undefined || Math.abs(tiyn) > MOST_TIYN) return refuse('tenge.size');
  return ok(tiyn as Tiyn);
}
