import { excerpt } from '../core/parse/excerpt.ts';
import { round10 } from '../core/rate.ts';
import { isRefused, refusal } from './answer.ts';
import { perCellOfCall } from './kinds.ts';
import { readShare, scaleOf } from './shares.ts';

/** Үлестің өзгерісі, пайыздық тармақ (пайыз емес); барлық мән 0–1 аралығында болса, олар Sheets пайызы деп оқылады. / Изменение доли в процентных пунктах (не в процентах); если все значения от 0 до 1, они читаются как проценты Sheets.
 * @param {number|range} now Қазіргі мәні, % / значение сейчас, %.
 * @param {number|range} before Бұрынғы мәні, % / значение до этого, %.
 * @param {string} scale "%" деп жазылса, 0–1 аралығындағы мәндер де пайыз болады, міндетті емес / "%", если и значения от 0 до 1 — это проценты, необязательно.
 * @example =QUALITY_DELTA(55,47; 47,47) → 8
 * @example =QUALITY_DELTA(62; 63,4) → -1,4
 * @example =QUALITY_DELTA(0,9; 0,4) → 50
 * @example =QUALITY_DELTA(0,9; 0,4; "%") → 0,5
 * @customfunction */
export const QUALITY_DELTA = perCellOfCall({ cells: 2 }, (call, [scaleArgument]) => {
  const said = scaleArgument?.cells[0] ?? '';
  if (said !== '' && said !== '%') {
    return refusal({ code: 'rate.scale', values: { text: excerpt(String(said)) } });
  }
  const scale = said === '%' ? 'percent' : scaleOf(call, [0, 1]);
  return ([now = '', before = '']) => {
    const end = readShare(now, scale);
    if (isRefused(end)) return end;
    const start = readShare(before, scale);
    if (isRefused(start)) return start;
    // With one end missing there is nothing to compare.
    return end === undefined || start === undefined ? '' : round10(end - start);
  };
});
