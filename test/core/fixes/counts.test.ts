import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { marksGrid, officeOf } from '../../fixtures/marks.ts';

/** The fix offered for a cell of «5» in an otherwise sound row. */
const offered = (m5: Cell) => {
  const found = officeOf([marksGrid([{ m5, m4: 8, m3: 7, m2: 1 }])]).findings.filter(
    ({ rule }) => rule === 'type',
  );
  expect(found).toHaveLength(1);
  return found[0]?.fix;
};

describe('a count that a text can only mean', () => {
  test.each<[string, number, string]>([
    ['25 уч.', 25, 'an abbreviated unit'],
    ['25уч', 25, 'run together'],
    ['25 оқушы', 25, ''],
    ['25 Окушы', 25, 'typed on a Russian keyboard'],
    ['25 чел.', 25, ''],
    ['  25\u00a0чел ', 25, 'stray blanks'],
    ['1 250 учащихся', 1250, 'thousands parted by a blank'],
    ['2О', 20, 'a Cyrillic О'],
    ['2O', 20, 'a Latin O'],
    ['1l', 11, 'a small L'],
    ['І5', 15, 'a Kazakh І'],
    ['2о уч.', 20, 'both'],
    ['0 уч.', 0, 'none is a count too'],
  ])('%j is %i %s', (text, after) => expect(offered(text)).toEqual({ before: text, after }));
});

describe('anything else is for a person', () => {
  test.each<[Cell, string]>([
    ['12 13', 'two numbers: girls and boys?'],
    ['25 (12)', 'two numbers'],
    ['25 девочек', 'a part of the pupils'],
    ['25 учителей', 'other people'],
    ['25 кг', 'another unit'],
    ['2,5 уч.', 'no whole number'],
    ['-5 уч.', 'no count'],
    ['10-11', 'a span'],
    ['ІІ', 'a numeral'],
    ['о', 'a letter'],
    ['05 уч.', 'a leading zero'],
    ['көп', 'a word'],
    ['#REF!', 'an error of a formula is no text'],
    [true, 'a tick'],
  ])('%j: %s', (cell) => {
    const found = officeOf([marksGrid([{ m5: cell, m4: 8, m3: 7, m2: 1 }])]).findings;
    expect(found.filter(({ column }) => column === 6)).toHaveLength(1);
    expect(found.filter(({ fix }) => fix)).toEqual([]);
  });
});
