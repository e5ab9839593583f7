import { expect, test } from 'vitest';
import { FORMS } from '../../../src/core/forms/index.ts';
import { recognise } from '../../../src/core/forms/recognise.ts';
import { titleContext } from '../../../src/core/forms/titleContext.ts';
import type { Grid } from '../../../src/core/model/grid.ts';

function contextOf(...title: string[]) {
  const head = ['Мектеп', 'Сынып', '«5»', '«4»', '«3»', '«2»'];
  const grid: Grid = { sheetId: 1, sheet: 'A', values: [...title.map((text) => [text]), head] };
  const mapping = recognise(grid, FORMS);
  if (!mapping) throw new Error('heading not recognised');
  return titleContext(grid, mapping);
}

test.each([
  [['2021-2022 оқу жылының I тоқсаны'], '2021-2022', 'I тоқсаны'],
  [['ІІ тоқсан', '2025/26 оқу жылы'], '2025/26', 'ІІ тоқсан'], // Cyrillic І, and the other order
  [['за 1 полугодие 2025-2026 уч. г.'], '2025-2026', '1 полугодие'],
  [['2025-2026 оқу жылы', 'есеп, 2025/26'], '2025-2026', undefined], // two spellings of one year
  [['2024-2025 және 2025-2026 оқу жылдары'], undefined, undefined], // two years: not to be guessed
  [['I тоқсан мен II тоқсан, 2025-2026'], '2025-2026', undefined], // two terms
  [['Есеп'], undefined, undefined],
] as const)('title %j gives year %j and term %j', (title, schoolYear, term) => {
  const { context } = contextOf(...title);
  expect(context.schoolYear).toBe(schoolYear);
  expect(context.term).toBe(term);
});

test('the finding stands on the row of the title that was read', () => {
  const { findings } = contextOf('Есеп', '2025-2026', '', 'I тоқсан', '');
  expect(findings.map(({ row, values }) => [row, values.text])).toEqual([
    [2, '2025-2026'],
    [4, 'I тоқсан'],
  ]);
});
