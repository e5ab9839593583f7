import { type Cell, isNoData } from '../core/cell.ts';
import { parsePercent } from '../core/parse/percent.ts';
import { round10 } from '../core/rate.ts';
import { type Refused, refusal } from './answer.ts';
import type { Call } from './call.ts';
import { isHashText } from './kinds.ts';

export type ShareScale = 'percent' | 'fraction';

/**
 * Cells formatted as percentages reach a formula as fractions, 0.6547 for «65,47 %», and nothing tells them apart
 * but their size. So one value decides nothing: only when every value of the whole call lies within 0..1 are they
 * fractions. A percent sign in any text settles it the other way.
 */
export function scaleOf(call: Call, args: readonly number[]): ShareScale {
  for (const argument of args) {
    for (let index = 0; index < call.size; index += 1) {
      const cell = call.at(argument, index);
      if (typeof cell === 'number' ? cell < 0 || cell > 1 : saysPercent(cell)) return 'percent';
    }
  }
  return 'fraction';
}

function saysPercent(cell: Cell): boolean {
  if (typeof cell !== 'string' || isHashText(cell) || isNoData(cell)) return false;
  if (/[%\p{L}]/u.test(cell)) return true;
  const read = parsePercent(cell, { fraction: false });
  return read.ok ? (read.value ?? 0) > 1 : read.error.code === 'percent.range';
}

/** A share in percent, 0–100; `undefined` for no data. */
export function readShare(cell: Cell, scale: ShareScale): number | undefined | Refused {
  const read = parsePercent(cell, { fraction: scale === 'fraction' });
  if (!read.ok) return refusal(read.error);
  if (read.value === undefined || scale === 'percent' || typeof cell === 'number') return read.value;
  return round10(read.value * 100);
}
