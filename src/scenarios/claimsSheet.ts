/** Жарияланған сандар / опубликованные цифры: what was said in public, in our words, with its source. */
import type { Both } from './scenario.ts';
import { type BothCell, type BothSheet, both } from './twoLanguages.ts';

/** What is not said is left out: a figure without a date stays without one. */
export interface PublishedClaim {
  readonly text?: Both;
  readonly indicator: Both;
  readonly place: Both;
  readonly period?: Both;
  readonly value?: BothCell;
  readonly unit?: Both;
  readonly part?: number;
  readonly percent?: number;
  /** Of how many the part is one. */
  readonly base?: number;
  readonly source: Both;
}

export const CLAIMS_SHEET = both('Жарияланған сандар', 'Опубликованные цифры');

/** The heading stands in row 3, the first figure in row 4. Totals of parts have a column where one is told. */
export function claimsSheet(claims: readonly PublishedClaim[]): BothSheet {
  const hasBases = claims.some(({ base }) => base !== undefined);
  return {
    name: CLAIMS_SHEET,
    title: [both('Баспасөзде жарияланған сандар', 'Цифры, опубликованные в прессе')],
    columns: [
      { head: both('Көрсеткіш', 'Показатель'), width: 280 },
      { head: both('Аумақ', 'Территория'), width: 150 },
      { head: both('Кезең', 'Период'), format: '@', width: 150 },
      { head: both('Мәні', 'Значение'), width: 190 },
      { head: both('Өлшем бірлігі', 'Ед. изм.'), width: 110 },
      { head: both('Бөлігі', 'Часть'), width: 90 },
      { head: both('Үлесі, %', 'Доля, %'), width: 80 },
      ...(hasBases ? [{ head: both('Барлығы', 'Всего'), width: 90 }] : []),
      { head: both('Дереккөз', 'Источник'), width: 230 },
      { head: both('Мәтін', 'Текст'), width: 520 },
    ],
    rows: claims.map(({ indicator, place, period, value, unit, part, percent, base, source, text }) => [
      indicator,
      place,
      period ?? '',
      value ?? '',
      unit ?? '',
      part ?? '',
      percent ?? '',
      ...(hasBases ? [base ?? ''] : []),
      source,
      text ?? '',
    ]),
  };
}
