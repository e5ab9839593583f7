import { expect, test } from 'vitest';
import { dumpWorkbook } from '../../src/host/model/compare.ts';
import { scenarios } from '../../src/scenarios/index.ts';
import { officeOf } from './grids.ts';

test('ids are unique and fit for a file name', () => {
  const ids = scenarios.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
});

// The big one is compared by its size: as text it is a hundred megabytes.
const small = scenarios.filter(({ id }) => id !== 'big-region');

test.each(small)('$id is the same workbook each time, and a new one', (scenario) => {
  const first = scenario.workbook();
  const second = scenario.workbook();
  expect(dumpWorkbook(first) === dumpWorkbook(second)).toBe(true);
  expect(first.sheets[0]).not.toBe(second.sheets[0]);
});

test.each(small.filter(({ findings }) => findings === undefined))('$id holds no error', (scenario) => {
  const { findings, unrecognised } = officeOf(scenario.workbook());
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(unrecognised).toEqual([]);
});

test.each(scenarios)('$id says what it is in two sentences, in three languages', ({ about }) => {
  for (const text of Object.values(about)) expect(text.match(/[.!?](\s|$)/gu)?.length).toBe(2);
});
