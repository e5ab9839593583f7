import { type Cell, isNoData } from '../core/cell.ts';
import { excerpt } from '../core/parse/excerpt.ts';
import type { OfficeLanguage } from '../core/words/tengeWords.ts';
import { LANGS, type Lang } from '../messages/catalog.ts';
import { type Refused, refusal } from './answer.ts';

/** The language an optional argument asks for: kk, ru or en, Kazakh when it is blank. */
export function languageOfCell(cell: Cell): Lang | Refused {
  if (isNoData(cell)) return 'kk';
  const text = String(cell).trim();
  const lang = LANGS.find((each) => each === text.toLowerCase());
  return lang ?? refusal({ code: 'call.language', values: { text: excerpt(text) } });
}

/** Kazakh or Russian: sums are written in no other language, and English is refused rather than taken for Kazakh. */
export function officeLanguage(cell: Cell): OfficeLanguage | Refused {
  const lang = languageOfCell(cell);
  return lang === 'en' ? refusal({ code: 'call.language', values: { text: lang } }) : lang;
}
