import type { Cell } from '../core/cell.ts';
import type { Answer } from './answer.ts';
import { perCell } from './kinds.ts';
import { isUnread, placeOfCells } from './placeOfCells.ts';

/** Ауданның, қаланың немесе облыстың тоғыз таңбалы КАТО кодын мәтін түрінде береді. / Даёт девятизначный код КАТО текстом.
 * @param {string} text Кез келген тұлғадағы атау / название в любой форме.
 * @param {string} region Облысы, міндетті емес, аттас аудандар үшін / область, необязательно, для одноимённых районов.
 * @example =DISTRICT_KATO("Талғар ауданында") → "196200000"
 * @example =DISTRICT_KATO("Жамбылский район"; "Алматы облысы") → "194200000"
 * @customfunction */
export const DISTRICT_KATO = perCell((text: Cell, region: Cell): Answer => {
  const place = placeOfCells(text, region);
  // A code is text: as a number it would be summed and formatted.
  return isUnread(place) ? place : place.kato;
});
