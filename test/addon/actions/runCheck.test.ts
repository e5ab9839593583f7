import { beforeAll, expect, test } from 'vitest';
import type { ProjectFile } from '../../../src/build/project.ts';
import { project } from '../../project.ts';
import { INPUT, officeBook, Panel, sheetNamed } from '../summary/office.ts';

let files: readonly ProjectFile[];
beforeAll(async () => {
  files = await project();
});

/** Rows 2 and 3 have one five too many for their pupils. */
function bookWithErrors() {
  const workbook = officeBook();
  for (const row of [1, 2]) {
    const cell = sheetNamed(workbook, INPUT).cells[row]?.[6];
    if (cell) cell.value = Number(cell.value) + 1;
  }
  return workbook;
}

test('every page tells the groups of all findings, and the same hash', () => {
  const panel = new Panel(files, bookWithErrors());
  const first = panel.ask('check.run', { from: 0, size: 1 });
  const second = panel.ask('check.run', { from: 1, size: 1 });
  expect(first.groups).toContainEqual({
    sheet: INPUT,
    rule: 'marks-sum',
    severity: 'error',
    count: 2,
    fixable: 0,
  });
  expect(second.groups).toEqual(first.groups);
  expect(second.hash).toBe(first.hash);
  const { error, warning, info } = first.counts;
  expect(first.groups.reduce((sum, { count }) => sum + count, 0)).toBe(error + warning + info);
});

test('the hash changes with a cell, a setting that is checked by, and what was said for the sheets', () => {
  const panel = new Panel(files, bookWithErrors());
  const hashes = [panel.ask('check.run', { from: 0 }).hash];
  const settings = panel.ask('settings.read', {}).settings;
  panel.ask('settings.write', { ...settings, tolerance: 1 });
  hashes.push(panel.ask('check.run', { from: 0 }).hash);
  hashes.push(panel.ask('check.run', { from: 0, options: { term: 'I' } }).hash);
  const cell = sheetNamed(panel.host.workbook, INPUT).cells[4]?.[6];
  if (cell) cell.value = 3;
  hashes.push(panel.ask('check.run', { from: 0 }).hash);
  expect(new Set(hashes).size).toBe(4);
});

test('a page costs a reading of each sheet and nothing more', () => {
  const panel = new Panel(files, bookWithErrors());
  panel.ask('check.run', { from: 0 });
  const [check] = panel.executions;
  // Three sheets; formats and merged areas of the two that are ours.
  expect(check?.calls).toMatchObject({
    'Range.getValues': 3,
    'Range.getNumberFormats': 2,
    'Range.getMergedRanges': 2,
    'Sheet.getName': 3,
    'Sheet.getDeveloperMetadata': 3,
  });
  expect(check?.calls['Range.getValue']).toBeUndefined();
  expect(check?.calls['Range.getFormulas']).toBeUndefined();
});
