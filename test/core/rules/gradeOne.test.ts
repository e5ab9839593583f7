import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { marksGrid, officeOf, toldBy } from '../../fixtures/marks.ts';

const marks = { m5: 5, m4: 10, m3: 8, m2: 1 };
const grid = marksGrid([
  { ...marks, class: '1А' },
  { ...marks, class: '1-сынып', school: 'СШ №2' },
  { class: '1Б', m5: 0, m4: 0, m3: 0, m2: 0 }, // nothing to leave out
  { ...marks, class: '2А' },
  { ...marks, class: '10А' },
  { ...marks, class: '11' },
]);

test('grade 1 is left out and said to be; grades 10 and 11 are not grade 1', () => {
  expect(toldBy('grade-one', [grid])).toEqual(['2 info gradeOne', '3 info gradeOne']);
  const { facts } = officeOf([grid]);
  expect([facts.used, facts.gradeOne]).toEqual([3, 3]);
});

test('with the setting it counts like any other and nothing is said', () => {
  const settings = { ...DEFAULT_SETTINGS, includeGradeOne: true };
  expect(toldBy('grade-one', [grid], { settings })).toEqual([]);
  expect(officeOf([grid], { settings }).facts.used).toBe(6);
});
