import { afterEach, describe, expect, test, vi } from 'vitest';
import type { TracedFigure } from '../../../src/addon/contract.ts';
import { ok, refuse } from '../../../src/core/result.ts';
import { words } from '../../../src/messages/catalog.ts';
import type { Answers } from '../opened.ts';
import { EMPTY, opened, settled } from '../opened.ts';

afterEach(() => vi.unstubAllGlobals());

const same = (text: string) => words(text, text, text);

const FIGURE: TracedFigure = {
  is: 'figure',
  sheet: 'Свод 2025-T1',
  row: 26,
  column: 6,
  title: same('Качество · Талгарский район'),
  unit: 'percent',
  decimals: 1,
  how: 'added',
  isChange: false,
  shown: 62.345,
  value: 62.345,
  agrees: true,
  parts: [
    {
      role: 'own',
      unit: 'percent',
      decimals: 1,
      value: 62.345,
      numerator: 1240,
      denominator: 1989,
      count: 300,
      columns: [same('«5»'), same('«4»')],
      rows: [
        { sheet: 'Оценки', row: 5, numbers: [6, 10] },
        { sheet: 'Оценки', row: 7, numbers: [0, null] },
      ],
    },
  ],
};

async function onSummary(answers: Answers) {
  const panel = await opened(answers);
  panel.page.press('tab-summary');
  return panel;
}

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('where a figure comes from', () => {
  test('its rows, how it is made of them, and the way to each', async () => {
    const { page, inputsOf } = await onSummary({ 'cell.trace': () => ok(FIGURE) });
    page.press('trace-ask');
    await settled();
    const seen = plain(page.root.seen);
    expect(seen).toContain('Качество · Талгарский район');
    expect(seen).toContain('1 240 / 1 989 = 62,3 %');
    expect(seen).toContain('Строк: 300');
    expect(seen).toContain('Первые строки (2):');
    expect(seen).toContain('«5»: 0 · «4»: –');
    page.press('trace-0-1');
    await settled();
    expect(inputsOf('workbook.select')).toEqual([{ sheet: 'Оценки', row: 7 }]);
  });

  test('an input that has changed says what the figure would be now', async () => {
    const changed = { ...FIGURE, agrees: false, value: 63.04 };
    const { page } = await onSummary({ 'cell.trace': () => ok(changed) });
    page.press('trace-ask');
    await settled();
    expect(plain(page.root.seen)).toContain('сейчас было бы 63,0 %');
  });

  test('what stands in its rows is not said to be added up; a year is no number', async () => {
    const listed: TracedFigure = {
      ...FIGURE,
      how: 'listed',
      unit: 'posts',
      parts: [
        {
          role: 'listed',
          unit: 'posts',
          decimals: 2,
          value: 84.1,
          numerator: 0,
          denominator: null,
          count: 1,
          columns: [same('Базовый год'), same('База')],
          rows: [{ sheet: 'Дорожная карта', row: 5, numbers: ['2024', 84.1] }],
        },
      ],
    };
    const { page } = await onSummary({ 'cell.trace': () => ok(listed) });
    page.press('trace-ask');
    await settled();
    const seen = plain(page.root.seen);
    expect(seen).toContain('Число стоит в этих строках или следует из них.');
    expect(seen).toContain('Базовый год: 2024 · База: 84,1');
    expect(seen).not.toContain('Сложено заново');
  });

  test('money per pupil shows what it is divided by', async () => {
    const [own] = FIGURE.parts;
    if (own === undefined) throw new Error('no part');
    const per: TracedFigure = {
      ...FIGURE,
      unit: 'tenge',
      parts: [
        { ...own, unit: 'tenge', value: 250_000, numerator: 5_000_000, denominator: 20 },
        { ...own, role: 'base', unit: 'posts', value: null, numerator: 20, denominator: null },
      ],
    };
    const { page } = await onSummary({ 'cell.trace': () => ok(per) });
    page.press('trace-ask');
    await settled();
    const seen = plain(page.root.seen);
    expect(seen).toContain('5 000 000 / 20 = 250 000,0');
    expect(seen).toContain('На что делится');
  });

  test.each([
    ['within', 'Изменение каждой школы'],
    ['composition', 'вычтено собственное изменение школ'],
    ['schools', 'Школы пересчитаны'],
    ['place', 'место то же'],
    ['dash', 'причина названа под таблицей'],
  ] as const)('of %s it says how it was made', async (how, said) => {
    const { page } = await onSummary({ 'cell.trace': () => ok({ ...FIGURE, how }) });
    page.press('trace-ask');
    await settled();
    expect(page.root.seen).toContain(said);
  });

  test('a row tells the figures that it moves', async () => {
    const { page } = await onSummary({
      'cell.trace': () =>
        ok({
          is: 'row',
          sheet: 'Оценки',
          row: 5,
          count: 1,
          figures: [{ sheet: 'Свод', row: 26, column: 6, title: same('Качество') }],
        }),
    });
    page.press('trace-ask');
    await settled();
    expect(page.root.seen).toContain(
      'Если изменить строку 5 листа «Оценки», в сводах изменится показателей: 1.',
    );
    expect(page.root.seen).toContain('Свод!F26');
  });

  test('a cell without a figure says what to choose, and can be asked again', async () => {
    const { page, asked } = await onSummary({ 'cell.trace': () => refuse('no-figure') });
    page.press('trace-ask');
    await settled();
    expect(page.root.seen).toContain('Выберите число в листе свода');
    page.press('trace-again');
    await settled();
    expect(asked.filter(({ name }) => name === 'cell.trace')).toHaveLength(2);
  });

  test('a panel that the menu opened for it asks at once', async () => {
    const { page, asked } = await opened({
      'workbook.overview': () => ok({ ...EMPTY, periods: ['2025-T1'], asked: 'trace' }),
      'cell.trace': () => ok(FIGURE),
    });
    await settled();
    expect(asked.map(({ name }) => name)).toContain('cell.trace');
    expect(page.root.seen).toContain('Качество · Талгарский район');
  });
});
