import { type Cell, isDateCell, isNoData, squeeze } from '../cell.ts';
import { round10 } from '../rate.ts';
import { ok, type Result, refuse } from '../result.ts';
import { excerpt } from './excerpt.ts';
import { skeletonOf } from './letters.ts';
import { readNumber, toNumber } from './number.ts';

export type PercentRefusalCode = 'percent.text' | 'percent.range' | 'percent.date';

/** «%», «%-ға», «пайызды», «процента»: in the letters of a Russian keyboard, with any ending. */
const UNIT = /(?:%(?:-?\p{L}{1,4})?|паиыз\p{L}{0,5}|паиз\p{L}{0,5}|процент\p{L}{0,4})$/u;

/** «84,1 %» → «84,1»; a text that is no percentage as it was. */
export const withoutPercentSign = (text: string): string => skeletonOf(squeeze(text)).replace(UNIT, '');

/**
 * A share on the scale 0–100. `fraction` says that the number format of the cell is a percentage: Sheets then holds
 * 0.5547 for «55,47 %». A text is always read as printed, in percent.
 */
export function parsePercent(
  cell: Cell,
  { fraction }: { readonly fraction: boolean },
): Result<number | undefined, PercentRefusalCode> {
  if (typeof cell === 'number') return inRange(fraction ? cell * 100 : cell);
  if (cell === '') return ok(undefined);
  if (typeof cell === 'boolean') return refuse('percent.text', { text: String(cell) });
  if (isDateCell(cell)) return refuse('percent.date', { date: cell.date });
  if (isNoData(cell)) return ok(undefined);
  // On this scale «1,234» has one reading: the other is out of range.
  const read = readNumber(withoutPercentSign(cell), 'decimal');
  return read.ok ? inRange(toNumber(read.value)) : refuse('percent.text', { text: excerpt(cell) });
}

function inRange(value: number): Result<number, PercentRefusalCode> {
  const clean = round10(value);
  return clean >= 0 && clean <= 100 ? ok(clean) : refuse('percent.range', { value: clean });
}
