import { expect, test } from 'vitest';
import { marksGrid, officeOf } from '../fixtures/marks.ts';

test('a sheet in which every row is wrong is told row by row, however many there are', () => {
  // More than a call takes arguments.
  const rows = Array.from({ length: 130_000 }, (_, at) => ({ class: `${(at % 10) + 2}А`, m5: 'много' }));
  const { findings } = officeOf([marksGrid(rows)]);
  expect(findings.filter(({ rule }) => rule === 'type')).toHaveLength(rows.length);
});
