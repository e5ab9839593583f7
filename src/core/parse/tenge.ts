/** Amounts of tenge as offices write them: «701 млн 120 мың теңге», «21,599 млрд.теңге», «1 250 000,50 ₸». */
import { type Cell, isDateCell, isNoData } from '../cell.ts';
import { MOST_TIYN, type Tiyn } from '../model/tiyn.ts';
import { ok, type Result, refuse } from '../result.ts';
import { excerpt } from './excerpt.ts';
import type { TengeRefusalCode } from './money/amounts.ts';
import { oneAmount } from './money/oneAmount.ts';
import { tokensOf } from './money/tokens.ts';
import { type Decimal, decimalOf, shiftToWhole } from './number.ts';

export type { TengeRefusalCode } from './money/amounts.ts';

/** How many tiyn one of a column's units is: tiyn, tenge, thousand, million, billion, trillion tenge. */
export type TengeUnit = 1 | 100 | 100_000 | 100_000_000 | 100_000_000_000 | 100_000_000_000_000;

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
 * tiyn; a scale or currency in the text wins over `unit`. More than one amount, a range, another currency, an amount
 * in words and whatever reads two ways are refused, each with its own code.
 */
export function parseTenge(cell: Cell, unit: TengeUnit = TENGE): Result<Tiyn, TengeRefusalCode> {
  if (typeof cell === 'number') return timesUnit(decimalOf(cell), unit);
  if (typeof cell === 'boolean') return refuse('tenge.text', { text: String(cell) });
  if (isDateCell(cell)) return refuse('tenge.date', { date: cell.date });
  if (isNoData(cell)) return refuse('tenge.empty');
  const read = oneAmount(tokensOf(cell));
  if (!read.ok) return refuse(read.error.code, { ...read.error.values, text: excerpt(cell) });
  const { plain, tiyn } = read.value;
  return plain === undefined ? ok(tiyn) : timesUnit(plain, unit);
}

/** «мың теңге», «млн. тг», «тыс.тенге», «теңгемен»: the unit of a column; undefined when the text is no unit. */
export function parseTengeUnit(text: string): TengeUnit | undefined {
  const [first, second, ...others] = tokensOf(text).filter(
    ({ kind, text: typed }) => kind !== 'dot' && kind !== 'bracket' && kind !== 'break' && typed !== 'в',
  );
  if (first === undefined || others.length > 0) return undefined;
  if (first.kind === 'scale' && (second === undefined || second.kind === 'currency')) {
    return UNIT_OF_POWER[first.power];
  }
  if (second !== undefined) return undefined;
  if (first.kind === 'currency') return TENGE;
  return first.kind === 'tiyn' ? 1 : undefined;
}

function timesUnit(number: Decimal, unit: TengeUnit): Result<Tiyn, TengeRefusalCode> {
  const tiyn = shiftToWhole(number, POWER_OF_UNIT[unit]);
  if (tiyn === undefined || Math.abs(tiyn) > MOST_TIYN) return refuse('tenge.size');
  return ok(tiyn as Tiyn);
}
