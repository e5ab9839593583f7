import { type Cell, isDateCell } from '../core/cell.ts';
import { type Figure, figuresOf } from '../core/quantity/figures.ts';
import type { Output } from './answer.ts';
import { expanding } from './kinds.ts';

const WIDTH = 7;

/** Мәтіндегі барлық сан, әр жолда: мәтіні, мәні, бірлігі, екі шегі, шамамен бе, бағыты. / Все цифры текста, по строкам: текст, значение, единица, две границы, приблизительно ли, направление.
 * @param {string|range} text Мәтін тұрған ұяшық немесе бағана / ячейка или столбец с текстом.
 * @example =FIGURES("Білім сапасы 8 пайызға артты") → {"8 пайызға" \ 8 \ "pp" \ 8 \ 8 \ "" \ "up"}
 * @example =FIGURES("Выделено более 5 млн тенге") → {"5 млн тенге" \ 5000000 \ "tenge" \ 5000000 \ "" \ "" \ ""}
 * @customfunction */
export const FIGURES = expanding({ width: WIDTH }, (cell: Cell) => {
  const text = isDateCell(cell) ? cell.date : String(cell);
  const figures = figuresOf(text);
  return figures.length === 0 ? [Array<Output>(WIDTH).fill('')] : figures.map((each) => rowOf(text, each));
});

/** A point is a percentage point; a year and a period are their own units. */
const UNITS: Readonly<Record<Figure['kind'], string>> = {
  amount: 'tenge',
  percent: 'percent',
  point: 'pp',
  count: 'count',
  ordinal: 'ordinal',
  year: 'year',
  period: 'period',
  score: 'score',
};

function rowOf(text: string, { start, end, kind, value, low, high, isNear, direction }: Figure): Output[] {
  return [
    text.slice(start, end),
    value ?? '',
    UNITS[kind],
    low ?? '',
    high ?? '',
    isNear ? true : '',
    direction ?? '',
  ];
}
