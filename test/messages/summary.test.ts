import { expect, test } from 'vitest';
import type { SummaryWord } from '../../src/core/summary/plan.ts';
import { fillInflected } from '../../src/messages/inflected.ts';
import { numberWords, percentWords } from '../../src/messages/numbers.ts';
import { summaryWords } from '../../src/messages/summary.ts';
import { textWords } from '../../src/messages/text.ts';

/** Their names alone: which ending a place asks for is each language's own matter. */
const placesOf = (template: string): string[] => [...new Set(template.match(/\{\w+(?=[:}])/g) ?? [])].sort();

test.each(Object.keys(summaryWords) as SummaryWord[])('%s has the same places in three languages', (key) => {
  const { kk, ru, en } = summaryWords[key];
  expect(placesOf(ru)).toEqual(placesOf(kk));
  expect(placesOf(en)).toEqual(placesOf(kk));
  expect(en).not.toMatch(/\p{Script=Cyrillic}/u);
  expect(ru).not.toMatch(/[әғқңөұүһі]/iu);
});

test.each([
  [1122, '1\u00a0122', '1,122'],
  [-1.4, '−1,4', '−1.4'],
  [55.47, '55,47', '55.47'],
  [16_727_000_000, '16\u00a0727\u00a0000\u00a0000', '16,727,000,000'],
  [0, '0', '0'],
  [-0, '0', '0'],
  [62 - 63.4, '−1,4', '−1.4'], // no binary noise in a sentence
])('%d is %s', (value, kazakh, english) => {
  expect(numberWords(value, 'kk')).toBe(kazakh);
  expect(numberWords(value, 'ru')).toBe(kazakh);
  expect(numberWords(value, 'en')).toBe(english);
});

test('a share carries its sign after a no-break space', () => {
  expect(percentWords(62.45, 'ru', 1)).toBe('62,5\u00a0%'); // half-up
  expect(percentWords(62.45, 'en', 1)).toBe('62.5%');
});

test('texts of a plan in words', () => {
  expect(textWords({ termKey: '2025-T1' }, 'kk')).toBe('2025-2026, I тоқсан');
  expect(textWords({ place: { kato: '191000000', text: 'x' } }, 'ru')).toBe('город Қонаев');
  expect(textWords({ place: { kato: null, text: '–' } }, 'ru')).toBe('Район не указан');
  expect(textWords({ place: { kato: null, text: 'Неведомый р-н' } }, 'kk')).toBe('Неведомый р-н');
  expect(textWords('«Мектеп»', 'en')).toBe('«Мектеп»'); // somebody's own text stays
});

const T4 = { schoolYear: 2024, part: 'T4' } as const;

test.each([
  ['kk', 'Ескертпе: 2024-2025 оқу жылының IV тоқсаны бойынша дерек жоқ, салыстыру жоқ.'],
  ['ru', 'Примечание: IV четверть 2024-2025 учебного года — данных нет, сравнить не с чем.'],
] as const)('a term in a sentence is named in full, %s', (lang, sentence) => {
  expect(textWords({ word: 'noBase', values: { term: { term: T4 } } }, lang)).toBe(sentence);
});

test.each([
  ['otherPupils', 'Ескертпе: 2024-2025 оқу жылының IV тоқсанында басқа оқушылар болды (11-сынып'],
  ['notComparableRemote', 'Ескертпе: 2024-2025 оқу жылының IV тоқсанында оқу қашықтан өтті,'],
] as const)('%s puts its term into the locative', (word, opening) => {
  expect(textWords({ word, values: { term: { term: T4 } } }, 'kk').slice(0, opening.length)).toBe(opening);
});

test.each([
  [1, 'Ещё 1 строка;'],
  [3, 'Ещё 3 строки;'],
  [1250, 'Ещё 1\u00a0250 строк;'],
])('of %d rows more Russian says %s', (n, opening) => {
  expect(textWords({ word: 'refusedMore', values: { n } }, 'ru')).toMatch(new RegExp(`^${opening}`, 'u'));
});

test('every place that asks for an ending gets it, in each language', () => {
  for (const [key, { kk, ru, en }] of Object.entries(summaryWords)) {
    for (const [lang, template] of [
      ['kk', kk],
      ['ru', ru],
      ['en', en],
    ] as const) {
      const names = placesOf(template).map((place) => place.slice(1));
      const counted = /\{\w+:[^A-Z}][^}]*\}/u.test(template);
      const values = Object.fromEntries(names.map((name) => [name, counted ? 5 : 'тоқсан']));
      expect(fillInflected(template, values, lang), key).not.toMatch(/[{}]/u);
    }
  }
});

test('a term in a narrow head is short', () => {
  const head = { word: 'notComparableHead', values: { term: { term: T4 } } } as const;
  expect(textWords(head, 'kk')).toBe('2024-2025, IV тоқсан (салыстыруға келмейді)');
});

test('a title begins with a capital, the same name within a table does not', () => {
  const place = { place: { kato: '271000000', text: '' } };
  const title = { word: 'districtTitle', values: { place, period: { asked: '2025-T1' } } } as const;
  const small = textWords(place, 'ru');
  expect(small).toMatch(/^город /u);
  expect(textWords(title, 'ru')).toBe(`Г${small.slice(1)}: I четверть 2025-2026 учебного года`);
});

test('rows without a district have words for it on an axis too', () => {
  expect(textWords({ shortPlace: { kato: null, text: '–' } }, 'ru')).toBe('Район не указан');
});
