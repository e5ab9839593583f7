import { meanMarkOf } from '../core/rate.ts';
import { perCell } from './kinds.ts';
import { fromMarks, MARK_CELLS } from './marks.ts';

/** Орташа балл: қойылған бағалардың орташасы; басқалары толса, босы – 0. / Средний балл по выставленным оценкам; пустая рядом с заполненными — 0.
 * @param {number|range} n5 «5» саны / количество «5».
 * @param {number|range} n4 «4» саны / количество «4».
 * @param {number|range} n3 «3» саны / количество «3».
 * @param {number|range} n2 «2» саны / количество «2».
 * @param {number|range} notAttested Аттестатталмағандар саны, бағасы жоқ, орташаға кірмейді, міндетті емес / не аттестовано, без оценки, в среднее не входит, необязательно.
 * @example =MEAN_MARK(4; 6; 8; 2) → 3,6
 * @example =MEAN_MARK(4; 6; 8; 2; 5) → 3,6
 * @customfunction */
export const MEAN_MARK = perCell(fromMarks(meanMarkOf), { data: MARK_CELLS });
