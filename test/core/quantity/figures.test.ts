/** Figures of press texts: rules by short examples, and the five source articles marked up completely. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Figure, figuresOf } from '../../../src/core/quantity/figures.ts';
import type { SourceFigure } from './gold/row.ts';
import {
  collegiumOfAlmatyRegion,
  firstTermInOral,
  gainsOfFiftySchools,
  gapOfCityAndVillage,
  roadMapOfAlmaty,
} from './gold/sources.ts';

/** «text = value kind», with what else is said of it. */
const told = (text: string): string[] =>
  figuresOf(text).map(({ start, end, kind, value, low, high, isNear, bound, direction }) =>
    [
      `${text.slice(start, end)} = ${value ?? `${low}…${high}`}`,
      kind,
      isNear ? 'near' : undefined,
      bound,
      direction,
    ]
      .filter((each) => each !== undefined)
      .join(' '),
  );

describe('what a number is', () => {
  test.each([
    ['II тоқсанда тоқсан оқушы үздік оқыды', ['II тоқсанда = T2 period', 'тоқсан = 90 count']], // a term, then ninety
    ['Әр тоқсан сайын 12 сабақ', ['12 = 12 count']],
    ['№ 7 мектеп, тел.: 8 (727) 250-40-30', []],
    ['Школа №25, ул. Абая, 16', ['16 = 16 count']], // a house number cannot be told from a count
    ['Бұйрық №125, 18.03.2008', []],
    ['16 қараша күні сағат 10:30-да', []],
    ['1 сентября 2024 года', []],
    ['2025 жылғы қарашада', ['2025 жылғы қарашада = 2025-11 period']],
    ['2021-2022 оқу жылының ІІ тоқсаны', ['2021-2022 оқу жылының ІІ тоқсаны = 2021-T2 period']],
    ['II четверть 2021-2022 учебного года', ['II четверть 2021-2022 учебного года = 2021-T2 period']],
    ['2023-2029 жылдарға арналған', ['2023-2029 жылдарға = 2023…2029 period']],
    ['За 9 месяцев 2025 года', ['9 месяцев 2025 года = 2025-01/2025-09 period']],
    ['I-II четверти', ['I-II четверти = T1/T2 period']],
    ['IV квартал 2025 г.', ['IV квартал 2025 г = 2025-Q4 period']],
    ['2023, 2024 және 2025 жылдары', ['2023 = 2023 year', '2024 = 2024 year', '2025 жылдары = 2025 year']],
    ['№ 4, 15 и 31', []],
    ['Отыз үшінші мектеп', ['Отыз үшінші = 33 ordinal']],
    ['полторы сотни школ', ['полторы сотни = 150 count']],
    ['5-сынып оқушылары', ['5 = 5 ordinal']],
    ['9 «Б» сыныбында 24 оқушы', ['9 = 9 ordinal', '24 = 24 count']],
    ['V Дүниежүзілік ойындар', ['V = 5 ordinal']],
    ['орташа балл 4 балл', ['4 балл = 4 score']],
    ['Бір мектеп пен бір бала', []], // an article
    ['Үш мектеп', ['Үш = 3 count']],
    ['Он сказал, что он придёт', []], // a pronoun, not ten
    ['Үш жүз оқушы үшін он автобус', ['Үш жүз = 300 count', 'он = 10 count']],
    ['COVID-19 кезінде 24/7 режимі', []],
  ])('%j', (text, figures) => expect(told(text)).toEqual(figures));
});

describe('percent and points', () => {
  test.each([
    ['Білім сапасы 8 пайызға артты', ['8 пайызға = 8 point up']],
    ['Качество знаний снизилось на 2,4 %', ['2,4 % = 2.4 point down']],
    ['Доля охвата выросла на 3 процентных пункта', ['3 процентных пункта = 3 point up']],
    ['Бюджет 5 пайызға артты', ['5 пайызға = 5 percent up']], // money grows by percent
    ['Оқушы саны 3%-ға азайды', ['3%-ға = 3 percent down']],
    ['Білім сапасы 62 пайызды құрады', ['62 пайызды = 62 percent']],
    ['Сапасы 63 пайызға дейін өсті', ['63 пайызға = 63 percent up']], // up to a level
    ['Сапасы 54,6%-дан 57%-ға көтерілді', ['54,6%-дан 57%-ға = 54.6…57 percent up']], // from where to where
    ['Сапасы 57%-дан 54,6%-ға төмендеді', ['57%-дан = 57 percent', '54,6%-ға = 54.6 percent down']],
    ['Сапасы 4-тен 12 пайызға дейін артқан', ['4-тен 12 пайызға = 4…12 point up']],
    ['Качество выше на 8 %', ['8 % = 8 point up']],
    ['Качество ниже на 7–8 процентов', ['7–8 процентов = 7…8 point down']],
    ['Качество растёт на 2 %', ['2 % = 2 point up']],
    ['Качество выше 8 %', ['8 % = 8 percent over']], // a bound, no change
    ['Көрсеткіш 7-8 пайызға төмен', ['7-8 пайызға = 7…8 point down']],
  ])('%j', (text, figures) => expect(told(text)).toEqual(figures));
});

describe('nearness, bounds, amounts', () => {
  test.each([
    ['200-ге жуық мектеп', ['200-ге = 200 count near']],
    ['20 мыңнан астам орын', ['20 мыңнан = 20000 count over']],
    ['не менее 30 школ', ['30 = 30 count atLeast']],
    ['Оған 701 млн 120 мың теңге бөлінді', ['701 млн 120 мың теңге = 701120000 amount']],
    ['от 120 до 350 тыс. тенге', ['120 до 350 тыс. тенге = 120000…350000 amount']],
    ['мемлекеттік тапсырыс 1400 орынға артып', ['1400 = 1400 count up']],
    ['5 200 педагог біліктілікті арттыру курстарынан өтті', ['5 200 = 5200 count']], // courses that raise, not a rise
  ])('%j', (text, figures) => expect(told(text)).toEqual(figures));
});

/** The articles themselves are not part of the project: where they lie beside it, they are read. */
const FOLDER = new URL('../../../../shared/sources/', import.meta.url);
const ARTICLES: readonly (readonly SourceFigure[])[] = [
  gainsOfFiftySchools,
  roadMapOfAlmaty,
  firstTermInOral,
  collegiumOfAlmatyRegion,
  gapOfCityAndVillage,
];

describe.skipIf(!existsSync(FOLDER))('the five source articles', () => {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];

  test.each(ARTICLES.map((gold, at) => [files[at] ?? '', gold] as const))('%s', (file, gold) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const found = figuresOf(text).map((figure) => asGold(text, figure));
    // Complete both ways: nothing missed, nothing added, spans exact, in the order of the text.
    expect(found).toEqual(gold);
  });
});

function asGold(text: string, figure: Figure): SourceFigure {
  const { start, end, kind, value, low, high, isNear, bound, direction } = figure;
  const own = text.slice(start, end);
  let nth = 0;
  for (let at = text.indexOf(own); at >= 0 && at <= start; at = text.indexOf(own, at + 1)) nth += 1;
  return {
    text: own,
    nth,
    kind,
    ...(value === undefined ? { low: low!, high: high! } : { value }),
    ...(isNear ? { approximate: true as const } : {}),
    ...(bound === undefined ? {} : { bound }),
    ...(direction === undefined ? {} : { direction }),
  };
}
