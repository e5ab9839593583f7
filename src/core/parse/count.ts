import { type Cell, isDateCell, isNoData } from '../cell.ts';
import { ok, type Result, refuse } from '../result.ts';
import { excerpt } from './excerpt.ts';
import { readNumber, toNumber } from './number.ts';

export type CountRefusalCode =
  | 'count.text'
  | 'count.negative'
  | 'count.fraction'
  | 'count.ambiguous'
  | 'count.grouping'
  | 'count.date';

const NO_COUNT = ok(undefined);

/** A number of people or things: whole, not negative. `undefined` where the cell says there are no data. */
export function parseCount(cell: Cell): Result<number | undefined, CountRefusalCode> {
  if (typeof cell === 'number') return countOf(cell);
  if (cell === '') return NO_COUNT;
  if (typeof cell === 'boolean') return refuse('count.text', { text: String(cell) });
  if (isDateCell(cell)) return refuse('count.date', { date: cell.date });
  if (isNoData(cell)) return NO_COUNT;
  const read = readNumber(cell);
  if (read.ok) return countOf(toNumber(read.value));
  const { code, values } = read.error;
  if (code === 'number.ambiguous') return refuse('count.ambiguous', values);
  if (code === 'number.grouping') return refuse('count.grouping', values);
  return refuse('count.text', { text: excerpt(cell) });
}

/** Also for number cells, where sums of text-born numbers may leave binary noise: that is a fraction, said as one. */
function countOf(value: number): Result<number, CountRefusalCode> {
  if (Number.isSafeInteger(value) && value >= 0) return { ok: true, value };
  if (value < 0) return refuse('count.negative', { value });
  return Number.isFinite(value)
    ? refuse('count.fraction', { value })
    : refuse('count.text', { text: String(value) });
}
