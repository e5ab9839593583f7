import { type Cell, isNoData } from '../core/cell.ts';
import { percentOf } from '../core/rate.ts';
import { isRefused, refusal } from './answer.ts';
import { perCell } from './kinds.ts';
import { countBesideOthers } from './marks.ts';

/** Қамту, %: қамтылғандардың қамтылуға тиістілер ішіндегі үлесі; базасы бос болса – бос, қамтылғаны бос болса – 0. / Охват, %: доля охваченных среди подлежащих охвату; при пустой базе — пусто, пустое число охваченных считается как 0.
 * @param {number|range} covered Қамтылғандар саны / число охваченных.
 * @param {number|range} eligible Қамтылуға тиістілер саны / число подлежащих охвату.
 * @example =COVERAGE(92; 100) → 92
 * @example =COVERAGE(335923; 369109) → 91,0091598959
 * @customfunction */
export const COVERAGE = perCell(
  (covered: Cell, eligible: Cell) => {
    if (isNoData(eligible)) return '';
    const base = countBesideOthers(eligible);
    if (isRefused(base)) return base;
    const part = countBesideOthers(covered);
    if (isRefused(part)) return part;
    return percentOf(part, base) ?? refusal({ code: 'rate.zeroBase', values: {} });
  },
  { data: 2 },
);
