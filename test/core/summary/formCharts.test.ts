import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { parsePeriodKey } from '../../../src/core/parse/periodKey.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import type { ChartPlan } from '../../../src/core/summary/plan.ts';
import { planSummaries } from '../../../src/core/summary/planSummaries.ts';
import { reportOf } from '../../../src/core/summary/reportOf.ts';
import { textWords } from '../../../src/messages/text.ts';
import { marksGrid, officeOf, plainGrid } from '../../fixtures/marks.ts';

type Rows = readonly (readonly Cell[])[];

function chartsOf(grids: readonly ReturnType<typeof plainGrid>[], period: string): readonly ChartPlan[] {
  const asked = parsePeriodKey(period);
  const report = asked.ok ? reportOf(officeOf(grids), DEFAULT_SETTINGS, asked.value, period) : undefined;
  if (report === undefined) throw new Error(period);
  const [overview] = planSummaries(report, { settings: DEFAULT_SETTINGS, madeAt: '', inputHash: '' });
  return overview?.charts ?? [];
}

const sheet = (rows: Rows, name = 'Лист', sheetId = 1) =>
  plainGrid(
    rows.map((row) => [...row]),
    { sheet: name, sheetId },
  );

function chart(charts: readonly ChartPlan[], id: string) {
  const found = charts.find((each) => each.id === id);
  if (found === undefined)
    throw new Error(`no chart ${id} among ${charts.map((each) => each.id).join(', ')}`);
  return {
    title: textWords(found.title, 'ru').replace(/\u00a0/g, ' '),
    categories: found.categories.map((text) => textWords(text, 'ru')),
    series: found.series.map(({ name, values }) => [textWords(name, 'ru'), values]),
    axis: { ...found.axis, title: textWords(found.axis.title, 'ru') },
  };
}

const TALGAR = 'Талгарский район';
const ILE = 'Илийский район';

test('coverage: districts from the highest share, the whole as a line, the base in the title, the whole scale', () => {
  const charts = chartsOf(
    [
      sheet([
        ['Месяц', 'Район', 'Направление', 'Подлежит охвату', 'Охвачено'],
        ['2025-11', TALGAR, 'горячее питание', 200, 150],
        ['2025-11', ILE, 'горячее питание', 100, 90],
      ]),
    ],
    '2025-11',
  );
  expect(chart(charts, 'coverage~meals')).toEqual({
    title: 'Охват: горячее питание, % · ноябрь 2025 года · n = 300',
    categories: ['Илийский', 'Талгарский'],
    series: [
      ['Охват', [90, 75]],
      ['В целом', [80, 80]],
    ],
    axis: { title: '%', min: 0, max: 100, format: '0.0' },
  });
});

test('a budget: plan of the period and paid, side by side in millions from nothing', () => {
  const charts = chartsOf(
    [
      sheet([
        [
          'Месяц',
          'Район',
          'Программа',
          'План на год, тыс. тенге',
          'План на период, тыс. тенге',
          'Оплачено, тыс. тенге',
        ],
        ['2025-11', TALGAR, 'Питание', 120_000, 80_000, 60_000],
        ['2025-11', ILE, 'Питание', 30_000, 20_000, 20_000],
      ]),
    ],
    '2025-11',
  );
  expect(chart(charts, 'finance')).toMatchObject({
    title: 'План и оплачено, млн ₸ · январь – ноябрь 2025 года',
    series: [
      ['План', [80, 20]],
      ['Оплачено', [60, 20]],
    ],
    axis: { min: 0 },
  });
});

test('a target: what was measured beside the even pace, a year without a figure left open', () => {
  const charts = chartsOf(
    [
      sheet([
        [
          'Показатель',
          'Ед. изм.',
          'Базовый год',
          'Исходное значение',
          'Год достижения',
          'Целевое значение',
          'Отчётный год',
          'Фактическое значение',
        ],
        ['Новые места', 'мест', 2022, 0, 2026, 400, 2023, 120],
        ['Новые места', 'мест', 2022, 0, 2026, 400, 2025, 250],
      ]),
    ],
    '2025-11',
  );
  const path = charts.find(({ id }) => id.startsWith('path'));
  expect(path && chart(charts, path.id)).toMatchObject({
    title: 'Новые места, мест · 2022–2026',
    categories: ['2022', '2023', '2024', '2025', '2026'],
    series: [
      ['Фактическое значение', [0, 120, undefined, 250, undefined]],
      ['Равномерный темп', [0, 100, 200, 300, 400]],
    ],
  });
});

describe('the waterfall of a change', () => {
  // Талғар: 50 of 100 became 60 of 100; Іле: 40 of 100 became 38 of 100. 45 % became 49 %: +5 and −1.
  const marks = (district: string, year: string, good: number) => ({
    district,
    school: `СШ №1 ${district}`,
    year,
    term: 1,
    class: '5-9',
    m5: 0,
    m4: good,
    m3: 100 - good,
    m2: 0,
  });
  const grids = [
    marksGrid([
      marks('Талғар ауданы', '2025-2026', 60),
      marks('Іле ауданы', '2025-2026', 38),
      marks('Талғар ауданы', '2024-2025', 50),
      marks('Іле ауданы', '2024-2025', 40),
    ]),
  ];

  test('from what it was to what it is, rises and falls standing on what was before them', () => {
    const { categories, series, axis } = chart(chartsOf(grids, '2025-T1'), 'change');
    expect(categories).toEqual(['I четверть 2024-2025', 'Талгарский', 'Илийский', 'I четверть 2025-2026']);
    expect(series).toEqual([
      ['Уровень', [undefined, 45, 49, undefined]],
      ['Качество знаний, %', [45, undefined, undefined, 49]],
      ['Рост', [undefined, 5, undefined, undefined]],
      ['Снижение', [undefined, undefined, 1, undefined]],
    ]);
    expect(axis).toMatchObject({ title: '%, шкала начинается с 44', min: 44 });
  });
});
