import type { Cell } from '../core/cell.ts';
import { oneNumber } from '../core/quantity/oneNumber.ts';
import { figureOfCell } from './figureOfCell.ts';
import { perCell } from './kinds.ts';

/** Мәтіндегі бір санды алады; қасындағы жыл мен пайыз саналмайды. / Извлекает из текста одно число; год и процент рядом не считаются.
 * @param {string|number|range} text «55135 оқушыға» / «около 18 тысяч педагогов».
 * @example =NUMBER_PARSE("55135 оқушыға") → 55135
 * @example =NUMBER_PARSE("35 мыңнан астам орын") → 35000
 * @example =NUMBER_PARSE("двести пятьдесят школ") → 250
 * @example =NUMBER_PARSE("2024 жылы 17 оқушы") → 17
 * @customfunction */
export const NUMBER_PARSE = perCell((text: Cell) => figureOfCell(text, oneNumber));
