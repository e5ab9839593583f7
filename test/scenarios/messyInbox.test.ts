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

test('a school whose district stands in its title only is counted there; a district that is none takes no place', () => {
  const { districts } = reportOf(office, '2025-T1');
  const talgar = districts.find(({ district }) => district.kato === '196200000');
  // 18 + 35 of 91 are 58.2 %.
  expect(talgar?.indicators.quality).toMatchObject({ numerator: 53, denominator: 91 });
  const unknown = districts.find(({ district }) => district.kato === null);
  expect([unknown?.district.text, unknown?.indicators.quality.rank]).toEqual(['Жұлдыз ауданы', undefined]);
  // Жамбыл 58.3, Қарасай and Талғар 58.2, Ұйғыр 55.0, Еңбекшіқазақ 52.2; Іле and Жұлдыз have fewer than 30 pupils.
  const ranks = new Map(
    districts.map(({ district, indicators }) => [district.kato, indicators.quality.rank]),
  );
  expect(['194200000', '195200000', '196200000', '196800000'].map((kato) => ranks.get(kato))).toEqual([
    1,
    2,
    2,
    undefined,
  ]);
  expect([...ranks.values()].filter(Boolean).sort()).toEqual([1, 2, 2, 4, 5]);
});
