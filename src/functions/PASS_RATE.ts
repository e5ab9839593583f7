import { passRateOf } from '../core/rate.ts';
import { perCell } from './kinds.ts';
import { fromMarks, MARK_CELLS } from './marks.ts';

/** Үлгерім: «2» алмаған және аттестатталған оқушылардың үлесі, %; басқалары толса, босы – 0. / Успеваемость: доля аттестованных учащихся без «2», %; пустая рядом с заполненными — 0.
 * @param {number|range} n5 «5» саны / количество «5».
 * @param {number|range} n4 «4» саны / количество «4».
 * @param {number|range} n3 «3» саны / количество «3».
 * @param {number|range} n2 «2» саны / количество «2».
 * @param {number|range} notAttested Аттестатталмағандар саны, базаға кіреді, міндетті емес / не аттестовано, входит в базу, необязательно.
 * @example =PASS_RATE(100; 145; 150; 5) → 98,75
 * @example =PASS_RATE(4; 6; 8; 1; 1) → 90
 * @customfunction */
export const PASS_RATE = perCell(fromMarks(passRateOf), { data: MARK_CELLS });
