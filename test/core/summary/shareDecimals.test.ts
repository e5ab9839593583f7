import { expect, test } from 'vitest';
import { parsePeriodKey } from '../../../src/core/parse/periodKey.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import type { Section } from '../../../src/core/summary/plan.ts';
import { planSummaries } from '../../../src/core/summary/planSummaries.ts';
import { reportOf } from '../../../src/core/summary/reportOf.ts';
import { marksGrid, officeOf, plainGrid } from '../../fixtures/marks.ts';

const marks = (quality: readonly (string | number)[] = []) =>
  marksGrid([
    { year: '2025-2026', m5: 100, m4: 127, m3: 173, m2: 0, quality: quality[0] ?? '' },
    { year: '2024-2025', m5: 100, m4: 100, m3: 200, m2: 0, quality: quality[1] ?? '' },
  ]);

/** Format and value of quality now, and of its change on last year, of the total. */
function shown(grids: readonly ReturnType<typeof plainGrid>[]) {
  const asked = parsePeriodKey('2025-T1');
  const report = asked.ok && reportOf(officeOf(grids), DEFAULT_SETTINGS, asked.value, '2025-T1');
  if (!report) throw new Error('no report');
  const [plan] = planSummaries(report, { settings: DEFAULT_SETTINGS, madeAt: '', inputHash: '' });
  const table = plan?.blocks.find((block): block is Section => block.kind === 'table');
  const total = table?.rows[table.rows.length - 1];
  return ['quality.value', 'quality.lastYearDelta'].map((key) => {
    const at = table?.columns.findIndex((column) => column.key === key) ?? -1;
    return [table?.columns[at]?.format, total?.cells[at]];
  });
}

// 227 of 400 are 56.75 %, 200 of 400 are 50 %: with one decimal 56.8 − 50.0, with two 56.75 − 50.00.
const ONE = [
  ['percent', 56.75],
  ['deltaPp', 6.8],
];
const TWO = [
  ['mark', 56.75],
  ['deltaMark', 6.75],
];

const claims = (value: string) =>
  plainGrid(
    [
      ['Показатель', 'Место', 'Период', 'Значение', 'Источник'],
      ['Качество знаний', 'Талгарский район', 'I четверть 2025-2026', value, 'газета'],
    ],
    { sheet: 'Цифры', sheetId: 2 },
  );

test.each<[string, readonly ReturnType<typeof plainGrid>[], readonly unknown[]]>([
  ['nothing printed: one', [marks()], ONE],
  ['sheets print one', [marks(['56,8 %', '50,0 %'])], ONE],
  ['sheets print two', [marks(['56,75 %', '50,00 %'])], TWO],
  ['the press printed one', [marks(), claims('56,8 %')], ONE],
  ['the press printed two', [marks(), claims('56,75 %')], TWO],
])('decimals of quality: %s', (_, grids, expected) => {
  expect(shown(grids)).toEqual(expected);
});
