import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { marksGrid, officeOf } from '../../fixtures/marks.ts';

/** 9 + 20 of 48 is 60.41666… %. */
const fixOf = (quality: Cell, format = 'General') => {
  const grid = marksGrid([{ m5: 9, m4: 20, m3: 18, m2: 1, quality }]);
  const formats = grid.values.map((row) =>
    row.map((_, column) => (column === row.length - 1 ? format : 'General')),
  );
  return officeOf([{ ...grid, formats }]).findings.find(({ rule }) => rule === 'printed-rate')?.fix;
};

test.each<[Cell, string, unknown, string]>([
  [60.41, '0.00', { before: '60.41', after: 60.42 }, 'at the decimals that are printed'],
  [60.3, 'General', { before: '60.3', after: 60.4 }, ''],
  [61, '0', { before: '61', after: 60 }, 'a whole percent'],
  [0.603, '0.0%', { before: '60.3', after: 60.4, percent: true }, 'a fraction shown in percent'],
  ['60,3', 'General', undefined, 'a text has a form of its own'],
  [60.2, 'General', undefined, 'two units off: which is right is not known'],
  [62, 'General', undefined, ''],
])('%j under %j offers %j: %s', (quality, format, expected) =>
  expect(fixOf(quality, format)).toEqual(expected),
);
