import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { acceptanceKey } from '../../../src/core/kept/accepted.ts';
import type { Grid } from '../../../src/core/model/grid.ts';
import { type MarksRow, marksGrid, officeOf } from '../../fixtures/marks.ts';

const OVER: MarksRow = { class: '5А', pupils: 25, m5: 5, m4: 8, m3: 11, m2: 2 };
const SOUND: MarksRow = { class: '5Б', pupils: 26, m5: 5, m4: 8, m3: 11, m2: 2 };
const grid = marksGrid([OVER, SOUND]);

const [finding] = officeOf([grid]).findings;
const key = finding === undefined ? '' : acceptanceKey(finding, grid);

const accepted = (until: Cell, of = key): Grid => ({
  sheetId: 9,
  sheet: 'Принятые замечания',
  values: [
    ['sapa.accepted', 'Лист', 'Ячейка', 'Правило', 'Замечание', 'Причина', 'Действует до', 'Кто', 'Когда'],
    [of, 'Лист1', '2', 'x', 'y', 'один ученик перешёл', until, 'А.', '26.11.2025'],
  ],
});

const TODAY = '2025-11-26';
const told = (rows: readonly MarksRow[], kept: Grid) => {
  const { findings, accepted: count } = officeOf([marksGrid(rows), kept], { today: TODAY });
  return [findings.map(({ rule, row }) => `${row} ${rule}`), count];
};

describe('a finding that was accepted', () => {
  test.each<[Cell, string[], number]>([
    ['', [], 1],
    ['2025-11-26', [], 1],
    ['31.12.2025', [], 1],
    [{ date: '2026-05-31' }, [], 1],
    ['2025-11-25', ['2 marks-sum'], 0],
    // A day that cannot be read has passed: nothing is hidden for ever by a slip.
    ['до весны', ['2 marks-sum'], 0],
  ])('until %j', (until, expected, count) => {
    expect(told([OVER, SOUND], accepted(until))).toEqual([expected, count]);
  });

  test('comes back when any cell of its row changes', () => {
    expect(told([{ ...OVER, m5: 6 }, SOUND], accepted(''))).toEqual([['2 marks-sum'], 0]);
    expect(told([{ ...OVER, class: '5В' }, SOUND], accepted(''))).toEqual([['2 marks-sum'], 0]);
  });

  test('goes with its row', () => {
    expect(told([SOUND, OVER], accepted(''))).toEqual([[], 1]);
  });

  test('another of the same kind is told', () => {
    expect(told([OVER, { ...OVER, class: '6А' }], accepted(''))).toEqual([['3 marks-sum'], 1]);
  });

  test('a row taken out of the sheet is no longer accepted', () => {
    expect(told([OVER, SOUND], accepted('', ''))).toEqual([['2 marks-sum'], 0]);
  });
});
