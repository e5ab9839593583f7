import type { Cell } from '../core/cell.ts';
import { placeName } from '../core/places/place.ts';
import type { Answer } from './answer.ts';
import { perCell } from './kinds.ts';
import { languageOfCell } from './languageOfCell.ts';
import { isUnread, placeOfCells } from './placeOfCells.ts';

/** Ауданның, қаланың немесе облыстың толық атауын береді. / Даёт полное название района, города или области.
 * @param {string} text Кез келген тұлғадағы атау не КАТО коды / название в любой форме или код КАТО.
 * @param {string} lang Тілі, міндетті емес: kk немесе ru / язык, необязательно: kk или ru.
 * @param {string} region Облысы, міндетті емес, аттас аудандар үшін / область, необязательно, для одноимённых районов.
 * @example =DISTRICT_NAME("по Талгарскому району") → Талғар ауданы
 * @example =DISTRICT_NAME("Қонаев Қ.Ә."; "ru") → город Қонаев
 * @example =DISTRICT_NAME("Жамбыл"; "kk"; "Алматы облысы") → Жамбыл ауданы
 * @customfunction */
export const DISTRICT_NAME = perCell((text: Cell, lang: Cell, region: Cell): Answer => {
  const language = languageOfCell(lang);
  if (typeof language !== 'string') return language;
  const place = placeOfCells(text, region);
  return isUnread(place) ? place : placeName(place, language);
});
