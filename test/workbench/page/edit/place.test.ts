import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaOf,
  type Cell,
  type Direction,
  farCorner,
  leap,
  spanning,
  step,
} from '../../../../src/workbench/page/edit/place.ts';

const frame = (facts: Partial<Parameters<typeof step>[0]> = {}) => ({
  rowCount: 20,
  columnCount: 10,
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  ...facts,
});
const box = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const at = (row: number, column: number): Cell => ({ row, column });

describe('a step', () => {
  const B3toD4 = frame({ merges: [box(3, 2, 2, 3)], hiddenRows: [6, 7, 20], hiddenColumns: [1] });
  test.each<[Cell, Direction, Cell]>([
    [at(10, 5), 'down', at(11, 5)],
    [at(10, 5), 'left', at(10, 4)],
    [at(5, 5), 'down', at(8, 5)], // past what is hidden
    [at(8, 5), 'up', at(5, 5)],
    [at(19, 5), 'down', at(19, 5)], // below it all is hidden
    [at(1, 5), 'up', at(1, 5)],
    [at(9, 2), 'left', at(9, 2)], // beside a hidden first column
    [at(9, 10), 'right', at(9, 10)],
    [at(3, 2), 'down', at(5, 2)], // out of a merged area on its far side
    [at(3, 2), 'right', at(3, 5)],
    [at(4, 3), 'up', at(2, 3)],
  ])('from %j %s leads to %j', (from, direction, to) => {
    expect(step(B3toD4, from, direction)).toEqual(to);
  });
  test('leads to a cell of the sheet that can be seen', () => {
    const line = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { maxLength: 9 }),
        fc.constantFrom<Direction>('up', 'down', 'left', 'right'),
        line,
        line,
        (hidden, direction, row, column) => {
          const sheet = frame({ hiddenRows: hidden, hiddenColumns: hidden });
          const to = step(sheet, { row, column }, direction);
          const moved = direction === 'up' || direction === 'down' ? to.row - row : to.column - column;
          if (moved === 0) return;
          const line = direction === 'up' || direction === 'down' ? to.row : to.column;
          expect(hidden).not.toContain(line);
          expect([to.row, to.column].every((each) => each >= 1)).toBe(true);
        },
      ),
      { seed: 2 },
    );
  });
});

describe('a leap, as Ctrl with an arrow in Sheets', () => {
  /** Rows 2–4, 8 and 9 of every column hold something. */
  const isFilled = ({ row }: Cell) => [2, 3, 4, 8, 9].includes(row);
  test.each<[number, Direction, number]>([
    [2, 'down', 4], // to the end of the filled stretch
    [4, 'down', 8], // from its end to the next one
    [9, 'down', 20], // to the edge when nothing follows
    [1, 'down', 2],
    [5, 'down', 8],
    [8, 'up', 4],
    [4, 'up', 2],
    [2, 'up', 1],
    [20, 'up', 9],
  ])('from row %d %s to row %d', (row, direction, to) => {
    expect(leap(frame(), at(row, 3), direction, isFilled)).toEqual(at(to, 3));
  });
  test('a hidden row is passed over', () => {
    expect(leap(frame({ hiddenRows: [4] }), at(2, 3), 'down', isFilled)).toEqual(at(3, 3));
  });
  test('a merged title is seen from under any of its columns', () => {
    const titled = frame({ merges: [box(1, 1, 1, 5)] });
    const holds = ({ row, column }: Cell) => row === 1 && column === 1;
    expect(leap(titled, at(10, 4), 'up', holds)).toEqual(at(1, 4));
    expect(
      leap(
        frame({ rowCount: 30, merges: [box(12, 1, 2, 5)] }),
        at(3, 4),
        'down',
        (cell) => cell.row === 12 && cell.column === 1,
      ),
    ).toEqual(at(12, 4));
  });
  test('down a long sheet of which a filter hides most takes no time', () => {
    const hiddenRows = Array.from({ length: 45_000 }, (_, index) => index + 2);
    const start = performance.now();
    leap(frame({ rowCount: 50_000, hiddenRows }), at(1, 1), 'down', () => true);
    // With the hidden rows gathered at each of five thousand steps it took ten seconds.
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('a selection', () => {
  /** C7:C8 and D8:E9. */
  const merges = [box(7, 3, 2, 1), box(8, 4, 2, 2)];
  test.each([
    [at(2, 2), at(5, 4), box(2, 2, 4, 3)],
    [at(5, 4), at(2, 2), box(2, 2, 4, 3)], // in any order
    [at(1, 1), at(1, 3), box(1, 1, 1, 3)],
    [at(8, 2), at(8, 3), box(7, 2, 2, 2)], // a merged area is taken in whole
    [at(7, 2), at(7, 4), box(7, 2, 3, 4)], // and so is what it then touches
  ])('from %j to %j is %j', (one, other, expected) => {
    expect(spanning(frame({ merges }), one, other)).toEqual(expected);
  });
  test.each([
    [box(2, 2, 4, 3), at(2, 2), at(5, 4)],
    [box(2, 2, 4, 3), at(5, 4), at(2, 2)],
    [box(2, 2, 4, 3), at(2, 4), at(5, 2)],
    [box(2, 2, 1, 1), at(2, 2), at(2, 2)],
  ])('%j with %j active is made larger at %j', (selected, active, corner) => {
    expect(farCorner(selected, active)).toEqual(corner);
  });
  test('the area of a covered cell is that of its merge', () => {
    expect(areaOf({ merges: [box(2, 2, 2, 2)] }, at(3, 3))).toEqual(box(2, 2, 2, 2));
    expect(areaOf({ merges: [box(2, 2, 2, 2)] }, at(4, 3))).toEqual(box(4, 3, 1, 1));
  });
});
