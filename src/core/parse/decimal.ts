import { type Cell, isDateCell, isNoData } from '../cell.ts';
import { ok, type Result, refuse } from '../result.ts';
import { excerpt } from './excerpt.ts';
import { readNumber, toNumber } from './number.ts';

export type DecimalRefusalCode = 'decimal.text' | 'decimal.ambiguous' | 'decimal.grouping' | 'decimal.date';

/** A number of any sign: posts, teacher need, means. `undefined` where the cell says there are no data. */
export function parseDecimal(cell: Cell): Result<number | undefined, DecimalRefusalCode> {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? { ok: true, value: cell } : refuse('decimal.text', { text: String(cell) });
  }
  if (cell === '') return ok(undefined);
  if (typeof cell === 'boolean') return refuse('decimal.text', { text: String(cell) });
  if (isDateCell(cell)) return refuse('decimal.date', { date: cell.date });
  if (isNoData(cell)) return ok(undefined);
  const read = readNumber(cell);
  if (read.ok) return ok(toNumber(read.value));
  const { code, values } = read.error;
  if (code === 'number.ambiguous') return refuse('decimal.ambiguous', values);
  if (code === 'number.grouping') return refuse('decimal.grouping', values);
  return refuse('decimal.text', { text: excerpt(cell) });
}
