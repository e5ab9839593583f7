import { type Cell, isNoData } from '../core/cell.ts';
import { excerpt } from '../core/parse/excerpt.ts';
import { parseTenge } from '../core/parse/tenge.ts';
import { formatTenge, TENGE_STYLES, type TengeStyle } from '../core/words/tengeFormat.ts';
import { type Refused, refusal } from './answer.ts';
import { perCell } from './kinds.ts';
import { officeLanguage } from './languageOfCell.ts';

/** Соманы қысқа жазады, тиынға дейін дәл. / Записывает сумму коротко, с точностью до тиына.
 * @param {number|string|range} value Сома: сан не мәтін / сумма: число или текст.
 * @param {string} style Түрі, міндетті емес: compound, scaled немесе full / вид, необязательно: compound, scaled или full.
 * @param {string} lang Тілі, міндетті емес: kk немесе ru / язык, необязательно: kk или ru.
 * @example =TENGE_FORMAT(16727000000) → 16 млрд 727 млн ₸
 * @example =TENGE_FORMAT(16727000000; "scaled") → 16,727 млрд ₸
 * @example =TENGE_FORMAT("701 млн 120 мың теңге"; "compound"; "ru") → 701 млн 120 тыс. ₸
 * @example =TENGE_FORMAT(16727000000; "full") → 16 727 000 000 ₸
 * @customfunction */
export const TENGE_FORMAT = perCell((value: Cell, style: Cell, lang: Cell) => {
  const shape = styleOf(style);
  if (typeof shape !== 'string') return shape;
  const language = officeLanguage(lang);
  if (typeof language !== 'string') return language;
  const parsed = parseTenge(value);
  return parsed.ok ? formatTenge(parsed.value, shape, language) : refusal(parsed.error);
});

function styleOf(cell: Cell): TengeStyle | Refused {
  if (isNoData(cell)) return 'compound';
  const text = typeof cell === 'object' ? cell.date : String(cell).trim();
  const style = TENGE_STYLES.find((each) => each === text.toLowerCase());
  return style ?? refusal({ code: 'tenge.style', values: { text: excerpt(text) } });
}
