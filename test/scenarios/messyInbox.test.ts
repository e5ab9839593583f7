import { expect, test } from 'vitest';
import { LANGS } from '../../src/messages/catalog.ts';
import { findingText } from '../../src/messages/findings.ts';
import { messyInbox } from '../../src/scenarios/messyInbox.ts';
import { expectFindings, LANGUAGES } from './expected.ts';
import { expectFigures } from './figures.ts';
import { officeOf, reportOf } from './grids.ts';

const office = officeOf(messyInbox.workbook());

test('every trap is found, and nothing else', () => {
  for (const language of LANGUAGES)
    expectFindings(messyInbox, officeOf(messyInbox.workbook(language)), language);
});

test('each of them is a whole sentence in every language', () => {
  for (const finding of office.findings)
    for (const lang of LANGS) expect(findingText(finding, lang)).not.toMatch(/[{}@]|undefined|NaN/u);
});

test('only rows that cannot be counted, or would be counted twice, are refused', () => {
  expect(office.facts.refused).toEqual(messyInbox.refused);
});

test('the other rows are summed', () => {
  expectFigures(messyInbox, office);
});

test('a name with a Latin letter, a merged district and a span that became a date are read', () => {
  const { facts, schools, districts } = office.facts;
  const merged = schools
    .filter(({ name }) => /^№ [124] /u.test(name))
    .map(({ district }) => districts[district]);
  expect(merged.map((district) => district?.kato)).toEqual(
    // № 1 and № 2 of Қарасай, № 4 of Іле, № 1 of the unknown district.
    expect.arrayContaining(['195200000', '195200000', '196800000', null]),
  );
  expect(facts.some(({ grades }) => grades?.from === 10 && grades.to === 11)).toBe(true);
});

test('rows that name no district are shown and take no place', () => {
  const { districts } = reportOf(office, '2025-T1');
  const unnamed = districts.find(({ district }) => district.kato === null && district.text === '–');
  expect(unnamed?.indicators.quality.denominator).toBe(91);
  expect(unnamed?.indicators.quality.rank).toBeUndefined();
  // Жамбыл 58.3, Қарасай 58.2, Ұйғыр 55.0, Еңбекшіқазақ 52.2; Іле and Жұлдыз have fewer than 30 pupils.
  expect(districts.map(({ indicators }) => indicators.quality.rank).filter(Boolean)).toEqual([4, 1, 2, 3]);
});
