import { qualityOf } from '../core/rate.ts';
import { perCell } from './kinds.ts';
import { fromMarks, MARK_CELLS } from './marks.ts';

/** Білім сапасы: 4 пен 5-ке оқитындардың бағаланатындар ішіндегі үлесі, %; басқалары толса, босы – 0. / Качество знаний: доля учащихся на 4 и 5 среди оцениваемых, %; пустая рядом с заполненными — 0.
 * @param {number|range} n5 «5» саны / количество «5».
 * @param {number|range} n4 «4» саны / количество «4».
 * @param {number|range} n3 «3» саны / количество «3».
 * @param {number|range} n2 «2» саны / количество «2».
 * @param {number|range} notAttested Аттестатталмағандар саны, базаға кіреді, міндетті емес / не аттестовано, входит в базу, необязательно.
 * @example =QUALITY(100; 145; 150; 5) → 61,25
 * @example =QUALITY(4; 6; 8; 1; 1) → 50
 * @customfunction */
export const QUALITY = perCell(fromMarks(qualityOf), { data: MARK_CELLS });
