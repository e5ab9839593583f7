import { type Cell, isNoData } from '../core/cell.ts';
import { excerpt } from '../core/parse/excerpt.ts';
import { LANGS, type Lang } from '../messages/catalog.ts';
import { type Refused, refusal } from './answer.ts';

/** The language an optional argument asks for: kk, ru or en, Kazakh when it is blank. */
export function languageOfCell(cell: Cell): Lang | Refused {
  if (isNoData(cell)) return 'kk';
  const text = String(cell).trim();
  const lang = LANGS.find((each) => each === text.toLowerCase());
  return lang ?? refusal({ code: 'call.language', values: { text: excerpt(text) } });
}
