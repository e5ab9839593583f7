import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeName } from '../../../src/core/places/place.ts';
import { allPlaces, childrenOf, isInside, placeByKato, regionOf } from '../../../src/core/places/register.ts';

// test/fixtures/places/kato.tsv: the units of the state classifier down to districts, as published by stat.gov.kz
// (NK RK 11-2025): code, kk, ru, type, parent and more, with the source's own abbreviations and slips.
const source = readFileSync(new URL('../../fixtures/places/kato.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('the register against its source', () => {
  test('the same codes in the same order', () => {
    expect(allPlaces().map(({ kato }) => kato)).toEqual(source.map(([code]) => code));
  });

  test('the same units above', () => {
    expect(allPlaces().map(({ parent = '' }) => parent)).toEqual(source.map((row) => row[4]));
  });

  test('17 oblasts, 3 cities of republic standing, 42 cities less the 3 districts typed as such, 24 city districts', () => {
    const count = (kind: string): number => allPlaces().filter((place) => place.kind === kind).length;
    expect([count('oblast'), count('republicCity'), count('cityDistrict')]).toEqual([17, 3, 24]);
    const typed = (type: string): number => source.filter((row) => row[3] === type).length;
    expect([count('city'), count('district')]).toEqual([typed('city') - 3, typed('district') + 3]);
  });

  test('every name keeps the words of the source', () => {
    const core = (name: string): string =>
      name
        .replace(/Қ\.Ә\.|Г\.А\.|қ\.|г\.|атын\.|им\.|атындағы|имени/gu, ' ')
        .replace(/ауданы?|қаласы|облысы|район|область|город/giu, ' ')
        .replace(/\s+/gu, ' ')
        .trim();
    expect(allPlaces().map(({ kk }) => core(kk))).toEqual(source.map((row) => core(row[1]!)));
    expect(allPlaces().map(({ ru }) => core(ru))).toEqual(source.map((row) => core(row[2]!)));
  });
});

test.each([
  ['191000000', 'Қонаев қаласы', 'город Қонаев'],
  ['471000000', 'Ақтау қаласы', 'город Актау'], // «Ақтау Г.А.» in the Kazakh column of the source
  ['196200000', 'Талғар ауданы', 'Талгарский район'],
  ['103400000', 'Ақсуат ауданы', 'район Ақсуат'],
  ['596600000', 'Ғабит Мүсірепов атындағы аудан', 'район имени Габита Мусрепова'],
  ['593600000', 'Мағжан Жұмабаев ауданы', 'район Магжана Жумабаева'],
  ['750000000', 'Алматы қаласы', 'город Алматы'],
  ['110000000', 'Ақмола облысы', 'Акмолинская область'],
  ['330000000', 'Жетісу облысы', 'область Жетісу'],
  ['711210000', 'Есіл ауданы', 'район Есиль'],
])('%s is printed as %s and %s', (kato, kk, ru) => {
  const place = placeByKato(kato)!;
  expect([placeName(place, 'kk'), placeName(place, 'ru'), placeName(place, 'en')]).toEqual([kk, ru, kk]);
});

describe('the tree', () => {
  test('Алматы oblast has two cities and nine districts', () => {
    const kinds = childrenOf('190000000').map(({ kind }) => kind);
    expect([kinds.filter((kind) => kind === 'city').length, kinds.length]).toEqual([2, 11]);
  });

  test('a district of a city lies in the city and in its oblast', () => {
    const [district, city, oblast] = ['151013100', '151000000', '150000000'].map(
      (code) => placeByKato(code)!,
    );
    expect(isInside(district!, city!)).toBe(true);
    expect(isInside(district!, oblast!)).toBe(true);
    expect(isInside(oblast!, oblast!)).toBe(false);
    expect(regionOf(district!)).toBe(oblast);
  });

  test('an unknown code is nothing', () => expect(placeByKato('191600000')).toBeUndefined());
});
