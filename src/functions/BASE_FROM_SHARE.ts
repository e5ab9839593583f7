import type { Cell } from '../core/cell.ts';
import { parseCount } from '../core/parse/count.ts';
import { type PrintedShare, shareValue } from '../core/plausible/printedShare.ts';
import { basesOf, leastBase } from '../core/plausible/wholes.ts';
import { isRefused, type Refused, refusal } from './answer.ts';
import { expanding } from './kinds.ts';
import { readPrinted } from './printedShare.ts';

/** Бөлігі мен пайызына сай келетін жалпы сан: ең азы және ең көбі, екі ұяшық; дерек жоқ болса – бос. / Общее число по части и её проценту: наименьшее и наибольшее, две ячейки; нет данных — пусто.
 * @param {number|range} part Бөлігі, бүтін сан / часть, целое число.
 * @param {number|range} percent Оның пайызы, 0–100 / её процент, 0–100.
 * @param {number|range} decimals Үтірден кейінгі таңба саны, міндетті емес: «53,50 %» – екі / знаков после запятой, необязательно: «53,50 %» — два.
 * @example =BASE_FROM_SHARE(9260; 27,5) → {33612 \ 33734}
 * @example =BASE_FROM_SHARE(335923; "92 %") → {363161 \ 367128}
 * @example =BASE_FROM_SHARE(335923; 92; 1) → {364936 \ 365332}
 * @customfunction */
export const BASE_FROM_SHARE = expanding({ width: 2 }, (part: Cell, percent: Cell, decimals: Cell) => {
  const count = parseCount(part);
  if (!count.ok) return refusal(count.error);
  const share = readPrinted(percent, decimals);
  if (isRefused(share)) return share;
  if (count.value === undefined || share === undefined) return [['', '']];
  const bases = basesOf(count.value, share);
  return bases === undefined ? refused(count.value, share) : [[bases.low, bases.high]];
});

function refused(part: number, share: PrintedShare): Refused {
  const values = { part, value: shareValue(share) };
  if (part > 0 && share.units > 0) return refusal({ code: 'share.noTotal', values });
  if (part > 0) return refusal({ code: 'share.zeroPercent', values: { low: leastBase(part, share) } });
  return refusal(share.units === 0 ? { code: 'share.zeroPart', values } : { code: 'share.noTotal', values });
}
