import type { Cell } from '../core/cell.ts';
import { parseDecimal } from '../core/parse/decimal.ts';
import { percentOf } from '../core/rate.ts';
import { refusal } from './answer.ts';
import { perCell } from './kinds.ts';

/** Жоспардың орындалуы, %; жоспары не нақты мәні бос болса – бос. / Исполнение плана, %; если план или факт пуст — пусто.
 * @param {number|range} plan Жоспар / план.
 * @param {number|range} fact Нақты мәні, жоспармен бір өлшем бірлігінде / факт, в той же единице, что и план.
 * @example =PLAN_FACT(200; 150) → 75
 * @example =PLAN_FACT(701120; 701120) → 100
 * @customfunction */
export const PLAN_FACT = perCell(
  (plan: Cell, fact: Cell) => {
    const base = parseDecimal(plan);
    if (!base.ok) return refusal(base.error);
    const part = parseDecimal(fact);
    if (!part.ok) return refusal(part.error);
    // Money that is not reported yet is not money that was not spent.
    if (base.value === undefined || part.value === undefined) return '';
    if (base.value < 0) return refusal({ code: 'rate.negativeBase', values: { value: base.value } });
    return percentOf(part.value, base.value) ?? refusal({ code: 'rate.zeroPlan', values: {} });
  },
  { data: 2 },
);
