/** Slips of the fingers in figures. */
import type { Cell } from '../../../src/core/cell.ts';
import type { Random } from '../../../src/scenarios/random.ts';
import { inCell, type Kind, pick, pickSpot, type Spot } from './corruption.ts';

const FIGURES: ReadonlySet<string> = new Set(['count', 'percent', 'decimal', 'money']);

const isFigure = ({ type, cell }: Spot): boolean => FIGURES.has(type) && typeof cell === 'number';
const isNotNought = (spot: Spot): boolean => isFigure(spot) && spot.cell !== 0;
const hasDigits = (spot: Spot): boolean => isFigure(spot) && digitsOf(spot.cell).length > 1;
const isFraction = (spot: Spot): boolean => isFigure(spot) && !Number.isInteger(spot.cell);

/** Places of the digits in what the cell shows. */
const digitsOf = (cell: Cell): number[] =>
  [...String(cell)].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []));

/** The digits changed, the decimal point where it was. */
const typed =
  (change: (text: string, at: number) => string) =>
  ({ cell }: Spot, random: Random): number => {
    const text = String(cell);
    return Number(change(text, pick(digitsOf(cell), random) ?? 0));
  };

const times =
  (factor: number) =>
  ({ cell }: Spot): number =>
    round(Number(cell) * factor);
const round = (value: number): number => Number(value.toPrecision(12));

function swapDigits(text: string, at: number): string {
  const next = /\d/.test(text[at + 1] ?? '') ? at + 1 : at - 1;
  const [first, second] = [Math.min(at, next), Math.max(at, next)];
  if (!/\d/.test(text[first] ?? '')) return text;
  return text.slice(0, first) + text[second] + text[first] + text.slice(second + 1);
}

const LETTERS: Readonly<Record<string, string>> = { 0: 'О', 1: 'І', 3: 'З', 6: 'б' };

export const numberKinds: Readonly<Record<string, Kind>> = {
  'digit dropped': inCell(
    hasDigits,
    typed((text, at) => text.slice(0, at) + text.slice(at + 1)),
  ),
  'digit doubled': inCell(
    isNotNought,
    typed((text, at) => text.slice(0, at + 1) + text.slice(at)),
  ),
  'digits swapped': inCell(hasDigits, typed(swapDigits)),
  'one digit for another': inCell(
    isFigure,
    typed((text, at) => text.slice(0, at) + ((Number(text[at]) + 3) % 10) + text.slice(at + 1)),
  ),
  'ten times': inCell(isNotNought, times(10)),
  'a thousand times': inCell(isNotNought, times(1000)),
  'sign turned': inCell(isNotNought, times(-1)),
  'comma moved': inCell(isFraction, (spot, random) => times(random() < 0.5 ? 10 : 0.1)(spot)),
  'percent as a fraction': inCell((spot) => spot.type === 'percent' && isNotNought(spot), times(0.01)),
  'words for a figure': inCell(
    isFigure,
    ({ cell }, random) =>
      pick(['көп', 'нет свед.', `${cell}?`, `${cell}-${Number(cell) + 2}`, 'бар'], random) ?? '',
  ),
  'letter for a digit': inCell(
    (spot) => isFigure(spot) && /[0136]/.test(String(spot.cell)),
    ({ cell }) => String(cell).replace(/[0136]/, (digit) => LETTERS[digit] ?? digit),
  ),
  'figure left out': inCell(isFigure, () => ''),
  'two cells swapped': (office, random) => {
    const right = (spot: Spot): Cell => office[spot.sheet]?.rows[spot.row]?.[spot.column + 1] ?? '';
    const spot = pickSpot(
      office,
      random,
      (each) =>
        !each.isTotal && isFigure(each) && typeof right(each) === 'number' && right(each) !== each.cell,
    );
    if (!spot) return undefined;
    const { sheet, row, column, cell } = spot;
    return {
      at: { sheet, row },
      edits: [
        { sheet, row, column, cell: right(spot) },
        { sheet, row, column: column + 1, cell },
      ],
    };
  },
  'total not updated': (office, random) => {
    const spot = pickSpot(
      office,
      random,
      (each) => each.isTotal && isNotNought(each) && each.type !== 'percent',
    );
    const part = office[spot?.sheet ?? -1];
    const late = part && pick(part.rows, random)?.[spot?.column ?? 0];
    if (!spot || typeof late !== 'number' || late === 0) return undefined;
    const { sheet, row, column, cell } = spot;
    return { at: { sheet, row }, edits: [{ sheet, row, column, cell: round(Number(cell) - late) }] };
  },
  'formula gone wrong': inCell(
    isFigure,
    (_, random) => pick(['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?'], random) ?? '',
  ),
  'formula as text': inCell(
    isFigure,
    ({ column }) => `=SUM(${String.fromCharCode(65 + column)}4:${column}9)`,
  ),
};
