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

/** A sheet of movement, which is kept by months. */
function monthOf(...title: string[]) {
  const head = ['Мектеп', 'Ай басында', 'Келгені', 'Кеткені', 'Ай соңында'];
  const grid: Grid = { sheetId: 1, sheet: 'A', values: [...title.map((text) => [text]), head] };
  const mapping = recognise(grid, FORMS);
  if (mapping?.form.id !== 'roll') throw new Error('heading not recognised');
  const { context, findings } = titleContext(grid, mapping);
  return [context.month, findings.find(({ values }) => /Ай/.test(String(values.column)))?.values.text];
}

test.each([
  ['Қараша 2025', '2025-11', 'Қараша 2025'],
  ['Оқушылар қозғалысы, 2025 жылғы қараша айы', '2025-11', '2025 жылғы қараша айы'],
  ['Движение учащихся за ноябрь месяц 2025 года', '2025-11', 'ноябрь месяц 2025 года'],
  // From January on: the last month.
  ['Отчёт за 9 месяцев 2025 года', '2025-09', '9 месяцев 2025 года'],
  ['за 9 мес. 2025 г.', '2025-09', '9 мес. 2025 г'],
  ['2025 жылдың 9 айының қорытындысы', '2025-09', '2025 жылдың 9 айының'],
  ['2025 жылғы қаңтар-қыркүйек', '2025-09', '2025 жылғы қаңтар-қыркүйек'],
  ['за январь–сентябрь 2025 года', '2025-09', 'январь–сентябрь 2025 года'],
  ['за I квартал 2025 года', '2025-03', 'I квартал 2025 года'],
  // As of a day: the month that ended before it.
  ['по состоянию на 1 октября 2025 года', '2025-09', '1 октября 2025 года'],
  ['2025 жылғы 1 қазандағы жағдай бойынша', '2025-09', '2025 жылғы 1 қазандағы'],
  ['2025 жылғы 1 қаңтарға', '2024-12', '2025 жылғы 1 қаңтарға'],
  ['на 01.10.2025 г.', '2025-09', '01.10.2025 г'],
  ['01.10.2025 жағдайы бойынша', '2025-09', '01.10.2025'],
  ['на 25 октября 2025 года', '2025-10', '25 октября 2025 года'],
  // A title says the same twice.
  ['за 9 месяцев 2025 года, на 1 октября 2025 года', '2025-09', '9 месяцев 2025 года'],
  // No month, or two.
  ['к письму от 3 декабря 2025 года', undefined, undefined],
  ['Приказ № 12 от 03.12.2025', undefined, undefined],
  ['қазан және қараша 2025', undefined, undefined],
  ['1 қазандағы жағдай бойынша', undefined, undefined],
  ['2025-2026 оқу жылы', undefined, undefined],
  // Words that only begin like a month.
  ['Қарасай ауданы, қаржы және тамақ, 2025 жыл, Қазақстан картасы', undefined, undefined],
])('title «%s»: month %s, from «%s»', (title, month, piece) => {
  expect(monthOf(title)).toEqual([month, piece]);
});

test('the year of a month may stand in another line', () => {
  expect(monthOf('2025-2026 оқу жылы', '1 қазандағы жағдай бойынша')).toEqual(['2025-09', '1 қазандағы']);
  expect(monthOf('2025-2026 учебный год', 'на 1 марта')).toEqual(['2026-02', '1 марта']);
  expect(monthOf('2025 жыл', 'қараша айы')).toEqual(['2025-11', 'қараша айы']);
});
