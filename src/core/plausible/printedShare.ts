import type { Cell } from '../cell.ts';
import { squeeze } from '../cell.ts';
import { type Decimal, decimalOf, shiftToWhole } from '../parse/number.ts';
import { type PercentRefusalCode, parsePercent } from '../parse/percent.ts';
import { ok, type Result, refuse } from '../result.ts';

/**
 * A percentage as it is printed: `units` of its last decimal, so 53,50 % is 5350 at two decimals. It stands for every
 * share that rounds to it, half up.
 */
export interface PrintedShare {
  readonly units: number;
  readonly decimals: number;
}

/** Ten decimals are what our own formulas keep: a share that was computed and never rounded is read whole. */
export const MOST_DECIMALS = 10;

export type PrintedShareRefusalCode = PercentRefusalCode | 'share.digits';

/**
 * Reads a printed percentage, 0–100. A text shows its decimals, «53,50 %» has two. A number cell does not: 53,5 may be
 * printed as 53,50, and the fewest decimals allow the most shares, so without `decimals` nothing possible is called
 * impossible. `undefined` where the cell says there are no data.
 */
export function readPrintedShare(
  cell: Cell,
  decimals?: number,
): Result<PrintedShare | undefined, PrintedShareRefusalCode> {
  const read = parsePercent(cell, { fraction: false });
  if (!read.ok || read.value === undefined) return read as Result<undefined, PercentRefusalCode>;
  const exact = shortDecimal(read.value) ?? decimalOf(read.value);
  const shown = typeof cell === 'string' ? Math.max(exact.scale, decimalsIn(cell)) : exact.scale;
  if (decimals !== undefined && exact.scale > decimals)
    return refuse('share.digits', { value: read.value, decimals });
  const taken = Math.min(decimals ?? shown, MOST_DECIMALS);
  return ok({ units: shiftToWhole(exact, taken) ?? 0, decimals: taken });
}

/**
 * Of two decimals at most, as nearly all are: without writing the number out as digits. What `parsePercent` gives has ten
 * decimals, so in hundredths the next number is 1e-8 away.
 */
function shortDecimal(value: number): Decimal | undefined {
  for (let scale = 0; scale <= 2; scale++) {
    const units = Math.round(value * 10 ** scale);
    if (Math.abs(value * 10 ** scale - units) < 1e-9) return { negative: false, units, scale };
  }
  return undefined;
}

/** Digits behind the last sign of a decimal; zeros at the end count, as in «8,0 %». */
const decimalsIn = (text: string): number => /[.,](\d+)\D*$/u.exec(squeeze(text))?.[1]?.length ?? 0;

/** The share as a number, percent. */
export const shareValue = ({ units, decimals }: PrintedShare): number => Number(`${units}e-${decimals}`);
