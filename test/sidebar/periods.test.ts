import { expect, test } from 'vitest';
import { periodLabel, periodsByKind } from '../../src/sidebar/periods.ts';

test('periods stand by their kind, in the order they came; what is no period is left out', () => {
  const keys = ['2026-03', '2025-T3', '2025-11', '2025-H1', '2025-T1', '2024', 'soon'];
  expect(periodsByKind(keys)).toEqual([
    { kind: 'month', keys: ['2026-03', '2025-11'] },
    { kind: 'term', keys: ['2025-T3', '2025-T1'] },
    { kind: 'half', keys: ['2025-H1'] },
    { kind: 'year', keys: ['2024'] },
  ]);
});

test.each([
  ['2025-11', 'kk', '2025 жылғы қараша'],
  ['2025-11', 'ru', 'Ноябрь 2025 года'], // a line of its own begins with a capital
  ['2025-T1', 'ru', 'I четверть 2025-2026 учебного года'],
  ['2025-H1', 'kk', '2025-2026 оқу жылының I жартыжылдығы'],
  ['2025', 'ru', '2025-2026 учебный год'],
] as const)('%s in %s is %s', (key, lang, expected) => {
  expect(periodLabel(key, lang)).toBe(expected);
});
