import type { Cell } from '../core/cell.ts';
import { onePercent } from '../core/quantity/oneNumber.ts';
import { figureOfCell } from './figureOfCell.ts';
import { perCell } from './kinds.ts';

/** Мәтіндегі бір пайызды алады, 0–100 шкаласымен; пайыздық тармақ пайыз емес. / Извлекает из текста один процент, по шкале 0–100; процентный пункт — не процент.
 * @param {string|number|range} text «3,7 пайызға» / «99,9 процента».
 * @example =PERCENT_PARSE("3,7 пайыз") → 3,7
 * @example =PERCENT_PARSE("оқушылардың 17%-ы") → 17
 * @example =PERCENT_PARSE("двадцать пять процентов") → 25
 * @example =PERCENT_PARSE("9260 студент (27,5%)") → 27,5
 * @customfunction */
export const PERCENT_PARSE = perCell((text: Cell) => figureOfCell(text, onePercent));
