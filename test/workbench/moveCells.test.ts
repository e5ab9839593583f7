import { expect, test } from 'vitest';
import { moveCells } from '../../src/workbench/moveCells.ts';

const grid = () => [
  ['a', 'b', 'c'],
  ['d', 'e'],
  ['f', 'g', 'h'],
];
const moved = (move: Parameters<typeof moveCells>[1]) => {
  const rows: (string | undefined)[][] = grid();
  moveCells(rows, move);
  return rows.map((row) => row.map((cell) => cell ?? '').join());
};

test.each([
  [{ axis: 'row', at: 2, inserted: 1 }, ['a,b,c', '', 'd,e', 'f,g,h']],
  [{ axis: 'row', at: 2, deleted: 1 }, ['a,b,c', 'f,g,h']],
  [{ axis: 'row', at: 1, deleted: 2 }, ['f,g,h']],
  [{ axis: 'row', at: 3, deleted: 5 }, ['a,b,c', 'd,e']],
  [{ axis: 'row', at: 4, inserted: 2 }, ['a,b,c', 'd,e', 'f,g,h']], // below everything
  [{ axis: 'column', at: 2, inserted: 1 }, ['a,,b,c', 'd,,e', 'f,,g,h']],
  [{ axis: 'column', at: 2, deleted: 1 }, ['a,c', 'd', 'f,h']],
  [{ axis: 'column', at: 3, inserted: 1 }, ['a,b,,c', 'd,e', 'f,g,,h']], // the second row does not reach there
] as const)('%j', (move, expected) => {
  expect(moved(move)).toEqual(expected);
});

test('more rows than a call may have arguments', () => {
  const rows: (string | undefined)[][] = grid();
  moveCells(rows, { axis: 'row', at: 1, inserted: 300_000 });
  expect(rows[300_000]).toEqual(['a', 'b', 'c']);
  moveCells(rows, { axis: 'row', at: 1, deleted: 300_000 });
  expect(rows).toEqual(grid());
});

test('rows that are absent stay so', () => {
  const rows: (string | undefined)[][] = [];
  rows[3] = ['x'];
  moveCells(rows, { axis: 'column', at: 1, inserted: 1 });
  moveCells(rows, { axis: 'row', at: 2, deleted: 1 });
  expect(rows[2]).toEqual([undefined, 'x']);
});
