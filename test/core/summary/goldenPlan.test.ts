import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { planSummaries } from '../../../src/core/summary/planSummaries.ts';
import type { Lang } from '../../../src/messages/catalog.ts';
import { scenarios } from '../../../src/scenarios/index.ts';
import { officeOf, reportOf } from '../../scenarios/grids.ts';
import { planText } from './planText.ts';

/** Whole sheets as they are read, so that a change of wording or order is seen as a reader sees it. */
test.each<[scenario: string, period: string, language: Lang, sheet: string]>([
  ['rural-gap', '2026-01', 'kk', 'overview'],
  ['tabysty-50', '2025-09', 'ru', 'overview'],
  ['tabysty-50', '2025-09', 'kk', 'district:191000000'],
  ['oral-term-1', '2021-T1', 'ru', 'overview'],
  ['almaty-collegium', '2021-T2', 'ru', 'overview'],
])('%s, %s, %s: %s', async (id, period, language, sheet) => {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(id);
  const report = reportOf(officeOf(scenario.workbook(language === 'kk' ? 'kk' : 'ru')), period);
  const plans = planSummaries(report, {
    settings: DEFAULT_SETTINGS,
    madeAt: '2026-01-31 09:00',
    inputHash: 'a1b2c3',
  });
  const plan = plans.find((one) => one.id === sheet) ?? plans[1];
  if (plan === undefined) throw new Error(sheet);
  const file = `./golden/${id}.${sheet.replace(/:.*/, '')}.${language}.txt`;
  await expect(planText(plan, language)).toMatchFileSnapshot(file);
});
