import { expect, test } from 'vitest';
import { PARTS_OF_YEAR } from '../../src/core/model/period.ts';
import { parsePart, parseSchoolYear } from '../../src/core/parse/period.ts';
import { LANGS } from '../../src/messages/catalog.ts';
import { monthWords, partWords, periodWords, schoolYearWords } from '../../src/messages/period.ts';

test.each([
  ['T1', '2025-2026 оқу жылының I тоқсаны', 'I четверть 2025-2026 учебного года', 'Term I of 2025-2026'],
  [
    'H2',
    '2025-2026 оқу жылының II жартыжылдығы',
    'II полугодие 2025-2026 учебного года',
    'Half-year II of 2025-2026',
  ],
  ['Y', '2025-2026 оқу жылы', '2025-2026 учебный год', 'School year 2025-2026'],
] as const)('%s in words', (part, kk, ru, en) => {
  expect(LANGS.map((lang) => periodWords({ schoolYear: 2025, part }, lang))).toEqual([kk, ru, en]);
});

test('the school year and the month in words', () => {
  expect(LANGS.map((lang) => schoolYearWords(2025, lang))).toEqual([
    '2025-2026 оқу жылы',
    '2025-2026 учебный год',
    'School year 2025-2026',
  ]);
  expect(LANGS.map((lang) => monthWords('2025-11', lang))).toEqual([
    '2025 жылғы қараша',
    'ноябрь 2025 года',
    'November 2025',
  ]);
});

test('what is written is read back, in every language', () => {
  for (const lang of LANGS) {
    for (const part of PARTS_OF_YEAR) {
      expect(parsePart(partWords(part, lang))).toEqual({ ok: true, value: part });
      const words = periodWords({ schoolYear: 2025, part }, lang);
      expect(parsePart(words)).toEqual({ ok: true, value: part });
      expect(parseSchoolYear(words)).toEqual({ ok: true, value: 2025 });
    }
  }
});
