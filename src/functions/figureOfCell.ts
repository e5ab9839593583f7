import { type Cell, isDateCell } from '../core/cell.ts';
import type { FigureRefusalCode } from '../core/quantity/oneNumber.ts';
import { round10 } from '../core/rate.ts';
import type { Result } from '../core/result.ts';
import { type Answer, refusal } from './answer.ts';

/** The figure of a cell: a number is one already, a text is read. */
export function figureOfCell(cell: Cell, read: (text: string) => Result<number, FigureRefusalCode>): Answer {
  if (typeof cell === 'number') return cell;
  if (isDateCell(cell)) return refusal({ code: 'decimal.date', values: { date: cell.date } });
  const figure = read(String(cell));
  return figure.ok ? round10(figure.value) : refusal(figure.error);
}
