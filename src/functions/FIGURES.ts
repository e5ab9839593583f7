import { type Cell, isDateCell } from '../core/cell.ts';
import { FIGURE_UNITS, type Figure, figuresOf } from '../core/quantity/figures.ts';
import type { Output } from './answer.ts';
import { expanding } from './kinds.ts';

const WIDTH = 7;

/** Мәтіндегі барлық сан, әр жолда: мәтіні, мәні, бірлігі, екі шегі, шамамен бе, бағыты. / Все цифры текста, по строкам: текст, значение, единица, две границы, приблизительно ли, направление.
 * @param {string|range} text Мәтін / текст.
 * @example =FIGURES("Білім сапасы 8 пайызға артты") → {"8 пайызға" \ 8 \ "pp" \ 8 \ 8 \ "" \ "up"}
 * @example =FIGURES("Выделено более 5 млн тенге") → {"5 млн тенге" \ 5000000 \ "tenge" \ 5000000 \ "" \ "" \ ""}
 * @customfunction */
export const FIGURES = expanding({ width: WIDTH }, (cell: Cell) => {
  const text = isDateCell(cell) ? cell.date : String(cell);
  const figures = figuresOf(text);
  return figures.length === 0 ? [Array<Output>(WIDTH).fill('')] : figures.map((each) => rowOf(text, each));
});

function rowOf(text: string, { start, end, kind, value, low, high, isNear, direction }: Figure): Output[] {
  return [
    text.slice(start, end),
    value ?? '',
    FIGURE_UNITS[kind],
    low ?? '',
    high ?? '',
    isNear ? true : '',
    direction ?? '',
  ];
}
