import { type Cell, isNoData, squeeze } from '../core/cell.ts';
import { parseDecimal } from '../core/parse/decimal.ts';
import { excerpt } from '../core/parse/excerpt.ts';
import { round10 } from '../core/rate.ts';
import { isReached } from '../core/targets/isReached.ts';
import { type Answer, isRefused, type Refused, refusal } from './answer.ts';
import { perCell } from './kinds.ts';

/** Межеге жету үшін жылына қажет өзгеріс; жеткен болса – 0, дерек жетпесе – бос. / Сколько нужно в год до цели; достигнута — 0, не хватает данных — пусто.
 * @param {number|range} base Бастапқы мән; меже одан төмен болса, азайту керек / исходное значение; цель ниже него означает снижение.
 * @param {number|range} target Межелі мән / целевое значение.
 * @param {number|range} actual Қазіргі мән, сол бірлікпен / фактическое значение в той же единице.
 * @param {number|range} startYear Бастапқы жыл, тек реті тексеріледі / базовый год, проверяется лишь порядок лет.
 * @param {number|range} dueYear Орындау жылы; келсе, ал межеге жетпесе – қате / год достижения; наступил, а цель не достигнута — ошибка.
 * @param {number|range} year Қазіргі мәннің жылы / год фактического значения.
 * @example =TARGET_PACE(62; 80; 68; 2023; 2029; 2025) → 3
 * @example =TARGET_PACE(300; 0; 100; 2023; 2029; 2025) → -25
 * @example =TARGET_PACE(62; 80; 81,5; 2023; 2029; 2025) → 0
 * @customfunction */
export const TARGET_PACE = perCell(
  (base: Cell, target: Cell, actual: Cell, startYear: Cell, dueYear: Cell, year: Cell): Answer => {
    const values = [base, target, actual].map(readValue);
    const years = [startYear, dueYear, year].map(readYear);
    const refused = [...values, ...years].find(isRefused);
    if (refused !== undefined) return refused;
    const [from, to, at] = values as (number | undefined)[];
    const [start, due, now] = years as (number | undefined)[];
    if (from === undefined || to === undefined || at === undefined) return '';
    if (due === undefined || now === undefined) return '';
    if (start !== undefined && (start >= due || now < start))
      return refusal({ code: 'target.order', values: { start, due, year: now } });
    if (isReached({ base: from, target: to, actual: at })) return 0;
    if (now >= due) return refusal({ code: 'target.due', values: { due, left: round10(Math.abs(to - at)) } });
    return round10((to - at) / (due - now));
  },
  { data: 3 },
);

function readValue(cell: Cell): number | undefined | Refused {
  const value = parseDecimal(cell);
  return value.ok ? value.value : refusal(value.error);
}

/** «2029», «2029 ж.», «2029 год»: four digits, and a word for the year if any. */
const YEAR = /^((?:19|20)\d\d)(?: ?\p{L}+\.?)?$/u;

function readYear(cell: Cell): number | undefined | Refused {
  if (isNoData(cell)) return undefined;
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 1900 && cell < 2100) return cell;
  const text = typeof cell === 'object' ? cell.date : squeeze(String(cell));
  const [, year] = YEAR.exec(text) ?? [];
  return year === undefined
    ? refusal({ code: 'target.year', values: { text: excerpt(text) } })
    : Number(year);
}
