import type { Cell } from '../core/cell.ts';
import { parseCount } from '../core/parse/count.ts';
import { partsOf } from '../core/plausible/wholes.ts';
import { isRefused, refusal } from './answer.ts';
import { perCell } from './kinds.ts';
import { readPrinted } from './printedShare.ts';

/** Осынша оқушыдан мұндай пайыз шығуы мүмкін бе: TRUE не FALSE; дерек жоқ болса – бос. / Возможен ли такой процент при таком числе учащихся: TRUE или FALSE; нет данных — пусто.
 * @param {number|range} percent Пайыз, 0–100 / процент, 0–100.
 * @param {number|range} pupils Пайыз алынған оқушы саны / число учащихся, от которого взят процент.
 * @param {number|range} decimals Үтірден кейінгі таңба саны, міндетті емес: «53,50 %» – екі / знаков после запятой, необязательно: «53,50 %» — два.
 * @example =QUALITY_POSSIBLE(55,47; 55135) → TRUE
 * @example =QUALITY_POSSIBLE(55,47; 28) → FALSE
 * @example =QUALITY_POSSIBLE(53,6; 28) → TRUE
 * @example =QUALITY_POSSIBLE(53,6; 28; 2) → FALSE
 * @customfunction */
export const QUALITY_POSSIBLE = perCell((percent: Cell, pupils: Cell, decimals: Cell) => {
  const base = parseCount(pupils);
  if (!base.ok) return refusal(base.error);
  const share = readPrinted(percent, decimals);
  if (isRefused(share)) return share;
  if (base.value === undefined || share === undefined) return '';
  if (base.value === 0) return refusal({ code: 'rate.zeroBase', values: {} });
  return partsOf(share, base.value) !== undefined;
});
