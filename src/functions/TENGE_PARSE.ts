import { type Cell, isNoData } from '../core/cell.ts';
import { toTenge } from '../core/model/tiyn.ts';
import { excerpt } from '../core/parse/excerpt.ts';
import { parseTenge, parseTengeUnit, type TengeUnit } from '../core/parse/tenge.ts';
import { isRefused, type Refused, refusal } from './answer.ts';
import { perCell } from './kinds.ts';

/** Жазбаша сомадан теңге санын алады, тиынға дейін дәл; мәтіндегі бірлік екінші аргументтен басым. / Читает сумму в тенге из текста, с точностью до тиына; единица в тексте важнее второго аргумента.
 * @param {string|number|range} text «701 млн 120 мың теңге» / «701 млн 120 тыс. тенге».
 * @param {string} unit Санның бірлігі, міндетті емес: «мың теңге» / единица чисел, необязательно: «тыс. тенге».
 * @example =TENGE_PARSE("701 млн 120 мың теңге") → 701120000
 * @example =TENGE_PARSE("21,599 млрд.теңге") → 21599000000
 * @example =TENGE_PARSE(282,3; "млн теңге") → 282300000
 * @customfunction */
export const TENGE_PARSE = perCell((text: Cell, unit: Cell) => {
  const tiynPerUnit = readUnit(unit);
  if (isRefused(tiynPerUnit)) return tiynPerUnit;
  const parsed = parseTenge(text, tiynPerUnit);
  return parsed.ok ? toTenge(parsed.value) : refusal(parsed.error);
});

function readUnit(cell: Cell): TengeUnit | undefined | Refused {
  if (isNoData(cell)) return undefined;
  const text = typeof cell === 'object' ? cell.date : String(cell);
  const unit = typeof cell === 'string' ? parseTengeUnit(cell) : undefined;
  return unit ?? refusal({ code: 'tenge.unit', values: { text: excerpt(text) } });
}
