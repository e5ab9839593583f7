import { type Cell, isNoData } from '../core/cell.ts';
import { parseDecimal } from '../core/parse/decimal.ts';
import { excerpt } from '../core/parse/excerpt.ts';
import { percentOf } from '../core/rate.ts';
import { isRefused, type Refused, refusal } from './answer.ts';
import { aggregate, refusedAt } from './kinds.ts';

/** Жалпы үлес, %: бөліктер қосындысының базалар қосындысына қатынасы, пайыздар орташасы емес; базасы бар бос бөлік 0 болады. / Общая доля, %: сумма частей к сумме баз, а не среднее из процентов; пустая часть при заполненной базе считается как 0.
 * @param {range} parts Бөліктер, мысалы 4 пен 5-ке оқитындар / части, например число учащихся на 4 и 5.
 * @param {range} bases Базалар, мысалы бағаланатындар, ауқымы бірдей / базы, например число оцениваемых, диапазон того же размера.
 * @example =POOLED_RATE({10; 10}; {10; 90}) → 20
 * @customfunction */
export const POOLED_RATE = aggregate({ cells: 2 }, (call) => {
  let part = 0;
  let base = 0;
  let filled = false;
  for (let index = 0; index < call.size; index += 1) {
    const partCell = call.at(0, index);
    const baseCell = call.at(1, index);
    if (isNoData(partCell) && isNoData(baseCell)) continue;
    filled = true;
    const partRead = readTerm(partCell);
    if (isRefused(partRead)) return refusedAt(call, 0, index, partRead);
    // A part that has no base would raise the share of all the others.
    const isBaseMissing = isNoData(baseCell);
    const baseRead = isBaseMissing ? refusal({ code: 'rate.noBase', values: {} }) : readTerm(baseCell);
    if (isRefused(baseRead)) return refusedAt(call, 1, index, baseRead);
    part += partRead;
    base += baseRead;
  }
  if (!filled) return '';
  return percentOf(part, base) ?? refusal({ code: 'rate.zeroBase', values: {} });
});

/** A term of a sum: a blank or a dash beside its filled partner is 0, «н/д» is not known. */
function readTerm(cell: Cell): number | Refused {
  const read = parseDecimal(cell);
  if (!read.ok) return refusal(read.error);
  if (read.value === undefined) {
    const isZero = typeof cell === 'string' && /^\s*[-–—−]?\s*$/u.test(cell);
    return isZero ? 0 : refusal({ code: 'rate.noData', values: { text: excerpt(String(cell)) } });
  }
  return read.value < 0 ? refusal({ code: 'rate.negative', values: { value: read.value } }) : read.value;
}
