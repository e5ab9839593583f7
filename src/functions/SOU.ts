import type { Cell } from '../core/cell.ts';
import { parseDecimal } from '../core/parse/decimal.ts';
import { readNumber, toNumber } from '../core/parse/number.ts';
import { souReader } from '../core/rate.ts';
import { SOU_DEFAULT, type SouCoefficients } from '../core/settings.ts';
import { isRefused, type Refused, refusal } from './answer.ts';
import type { Argument } from './call.ts';
import { perCellOfCall } from './kinds.ts';
import { fromMarks, MARK_CELLS } from './marks.ts';

/** ООЖ (оқушылардың білім алу деңгейі), %: әр баға өз коэффициентімен; басқалары толса, босы – 0. / СОУ (степень обученности учащихся), %: каждая оценка со своим коэффициентом; пустая рядом с заполненными — 0.
 * @param {number|range} n5 «5» саны / количество «5».
 * @param {number|range} n4 «4» саны / количество «4».
 * @param {number|range} n3 «3» саны / количество «3».
 * @param {number|range} n2 «2» саны / количество «2».
 * @param {number|range} notAttested Аттестатталмағандар саны, базаға кіреді, міндетті емес / не аттестовано, входит в базу, необязательно.
 * @param {string|range} coefficients 5, 4, 3, 2 және н/а коэффициенттері, міндетті емес, әдетте "1;0,64;0,36;0,16;0,07" / коэффициенты для 5, 4, 3, 2 и н/а, необязательно, обычно "1;0,64;0,36;0,16;0,07".
 * @example =SOU(4; 6; 8; 2) → 55,2
 * @example =SOU(4; 6; 8; 1; 1) → 54,75
 * @example =SOU(4; 6; 8; 2; 0; "1;0,64;0,36;0,14") → 55
 * @customfunction */
export const SOU = perCellOfCall({ cells: MARK_CELLS }, (_, [coefficients]) => {
  const weights = readWeights(coefficients);
  if (isRefused(weights)) return weights;
  const sou = fromMarks(souReader(weights));
  return (cells) => sou(...cells);
});

const refusedWeights = (): Refused => refusal({ code: 'rate.weights', values: {} });

/** Four weights leave н/а in the base with nothing: the forms that print no term for it do so. */
function readWeights(argument: Argument | undefined): SouCoefficients | Refused {
  const given = (argument?.cells ?? []).filter((cell) => cell !== '');
  if (given.length === 0) return SOU_DEFAULT;
  const weights: number[] = [];
  for (const cell of given) {
    const parts: Cell[] = typeof cell === 'string' ? cell.split(';') : [cell];
    weights.push(...parts.map(readWeight));
  }
  if (weights.length < 4 || weights.length > 5) return refusedWeights();
  const [mark5 = -1, mark4 = -1, mark3 = -1, mark2 = -1, notAttested = 0] = weights;
  const falling = [1, mark5, mark4, mark3, mark2, notAttested, 0];
  // A worse mark is never worth more: a list typed from «2» to «5» is caught here.
  const isFalling = falling.every((weight, index) => index === 0 || weight <= (falling[index - 1] ?? 1));
  return isFalling ? { mark5, mark4, mark3, mark2, notAttested } : refusedWeights();
}

function readWeight(cell: Cell): number {
  if (typeof cell !== 'string') {
    const number = parseDecimal(cell);
    return number.ok ? (number.value ?? -1) : -1;
  }
  const read = readNumber(cell, 'decimal');
  return read.ok ? toNumber(read.value) : -1;
}
