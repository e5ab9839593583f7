import type { Cell } from '../core/cell.ts';
import { toTenge } from '../core/model/tiyn.ts';
import { parseTengeRange } from '../core/parse/tenge.ts';
import { refusal } from './answer.ts';
import { expanding } from './kinds.ts';

/** Сома аралығының екі шегі, екі ұяшық; «астам», «дейін» болса, бір шегі бос. / Две границы суммы, две ячейки; при «более», «до» одна граница пуста.
 * @param {string|number|range} text «120-дан 350 мың теңгеге дейін» / «от 120 до 350 тыс. тенге».
 * @example =TENGE_RANGE("120-дан 350 мың теңгеге дейін") → {120000 \ 350000}
 * @example =TENGE_RANGE("екі жүз – екі жүз елу миллион теңге") → {200000000 \ 250000000}
 * @example =TENGE_RANGE("более 5 млн тенге") → {5000000 \ ""}
 * @customfunction */
export const TENGE_RANGE = expanding({ width: 2 }, (text: Cell) => {
  const parsed = parseTengeRange(text);
  if (!parsed.ok) return refusal(parsed.error);
  const { low, high } = parsed.value;
  return [[low === undefined ? '' : toTenge(low), high === undefined ? '' : toTenge(high)]];
});
