import { expect, test } from 'vitest';
import { groupFindings } from '../../../src/core/rules/groups.ts';
import { marksGrid, officeOf } from '../../fixtures/marks.ts';

const linesOf = (...grids: ReturnType<typeof marksGrid>[]) =>
  groupFindings(officeOf(grids).findings).map(
    ({ sheet, rule, severity, count }) => `${sheet}: ${rule} ${severity} ${count}`,
  );

const marks = { m5: 4, m4: 8, m3: 7, m2: 1 } as const;

test('a line for each sheet, rule and severity: sheets as they stand, reading first, then the rules in their order', () => {
  // 12 of 20 is 60 %; rows of one class would repeat each other.
  const second = [
    { ...marks, class: '5А', quality: 61 },
    { ...marks, class: '5Б', quality: 70 },
    { ...marks, class: '5В', quality: 71 },
    { ...marks, class: '5В', quality: 60 },
    { ...marks, class: '5Г', m5: 'көп', quality: 60 },
  ] as const;
  expect(linesOf(marksGrid([{ ...marks, pupils: 19 }], 'Б'), marksGrid(second, 'А'))).toEqual([
    'Б: marks-sum error 1',
    'А: type error 1',
    'А: printed-rate error 2',
    'А: printed-rate info 1',
    'А: duplicate error 2',
  ]);
});

test('nothing found, no group', () => expect(linesOf(marksGrid([marks]))).toEqual([]));
