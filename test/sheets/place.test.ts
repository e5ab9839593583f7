import { describe, expect, test } from 'vitest';
import type { LayoutRow } from '../../src/sheets/layout.ts';
import { partsOf, patchesOf } from '../../src/sheets/patches.ts';
import { type FoundRow, placeRows, SPARE } from '../../src/sheets/place.ts';

const FAR = Number.POSITIVE_INFINITY;

/** "a" is a row of ours; "a*" has a note far to the right; "a!" has something where a wider table wants to stand. */
const foundRow = (text: string): FoundRow => {
  const key = text.replace(/[*!]$/, '');
  if (text.endsWith('!')) return { key, foreign: [3], taken: 3 };
  return { key, foreign: text.endsWith('*') ? [9] : [], taken: FAR };
};
/** Two cells after the key: layout columns 2 and 3. */
const layoutRow = (key: string): LayoutRow => ({ key, look: 'body', cells: ['x', 1] });

/** The sheet after the placing, a word a row: "+a" inserted, "~" spare, "." nobody's, the user's own as found. */
function placed(found: string, wanted: string): string {
  const rows = found === '' ? [] : found.split(' ').map((text) => (text === '.' ? '' : text));
  const layout = wanted.split(' ').map(layoutRow);
  const { inserts, rowOf, emptied } = placeRows(rows.map(foundRow), layout);
  const sheet = rows.map((text) => text || '.');
  for (const { after, count } of inserts) sheet.splice(after, 0, ...Array.from({ length: count }, () => '+'));
  for (const { row, key } of emptied) sheet[row - 1] = key === SPARE ? SPARE : '.';
  rowOf.forEach((row, index) => {
    const before = sheet[row - 1];
    sheet[row - 1] = `${before === '+' ? '+' : ''}${layout[index]?.key}`;
  });
  return sheet.join(' ');
}

describe('placeRows', () => {
  test.each([
    ['a b c', 'a b c', 'a b c', 'the same rows stay'],
    ['', 'a b', '+a +b', 'an empty sheet gets all of them'],
    ['a c', 'a b c', 'a +b c', 'a new row stands below the one before it'],
    ['b c', 'a b c', '+a b c', 'a new first row stands at the top'],
    ['a . c', 'a b c', 'a +b . c', 'a row that the user has inserted is not ours to use'],
    ['a b* c', 'a c', 'a . c', 'a row that went leaves what stands beside it, and is the user’s then'],
    ['a b c', 'a c', 'a ~ c', 'a row that went is kept spare'],
    ['a ~ c', 'a b c', 'a b c', 'a spare row is used before one is inserted'],
    ['a ~* c', 'a b c', 'a +b . c', 'not one in which somebody has written since'],
    ['a x c', 'a b c', 'a b c', 'a new row takes the place of the one that went'],
    ['a ~ ~ c', 'a b d c', 'a b d c', 'and one after the other'],
    ['c b a', 'a b c', 'c b a', 'sorted by the user: his order stays'],
    ['c b a', 'a b x c', 'c b +x a', 'a new row stands below its neighbour there too'],
    ['a b! c', 'a b c', 'a +b . c', 'a wider table passes over a row with something in its way'],
    ['a b b c', 'a b c', 'a b b c', 'the second row of one key is a copy that the user has made'],
    ['. .', 'a b', '+a +b . .', 'no key left: everything is somebody’s, and ours is written above it'],
  ])('%s → %s gives %s: %s', (found, wanted, expected, _why) => {
    expect(placed(found, wanted)).toBe(expected);
  });

  test('rows that are new, used again or emptied need their looks, those that stay do not', () => {
    const found = ['a', 'x', 'c', 'd', SPARE].map(foundRow);
    // a and c stay; b takes the row of x, d2 that of d, e the spare one.
    const { fresh, rowOf } = placeRows(found, ['a', 'b', 'c', 'd2', 'e'].map(layoutRow));
    expect(rowOf).toEqual([1, 2, 3, 4, 5]);
    expect([...fresh].sort()).toEqual([2, 4, 5]);
  });

  test('inserts come from the bottom up, so that none moves the next', () => {
    const { inserts } = placeRows(['a', 'b'].map(foundRow), ['x', 'a', 'y', 'z', 'b', 'w'].map(layoutRow));
    expect(inserts).toEqual([
      { after: 2, count: 1 },
      { after: 1, count: 2 },
      { after: 0, count: 1 },
    ]);
  });
});

describe('patchesOf', () => {
  const COLUMNS = [1, 2, 3, 4];
  const text = (rowOf: number[], columns: number[], foreign: [number, number[]][]) =>
    patchesOf(rowOf, columns, new Map(foreign)).map(
      ({ row, column, columns, from, rows }) => `R${row}C${column}×${columns} from ${from}: ${rows.join()}`,
    );
  test.each([
    ['nobody has written', [1, 2, 3], COLUMNS, [], ['R1C1×4 from 1: 0,1,2']],
    ['a row of the user between', [1, 3], COLUMNS, [], ['R1C1×4 from 1: 0', 'R3C1×4 from 1: 1']],
    ['a note beside', [1, 2], COLUMNS, [[1, [9]]], ['R1C1×4 from 1: 0,1']],
    [
      'a cell in the middle',
      [1, 2],
      COLUMNS,
      [[2, [3]]],
      ['R1C1×4 from 1: 0', 'R2C1×2 from 1: 1', 'R2C4×1 from 4: 1'],
    ],
    ['a column of the user', [1], [1, 2, 4], [], ['R1C1×2 from 1: 0', 'R1C4×1 from 3: 0']],
    ['rows out of order', [2, 1], COLUMNS, [], ['R1C1×4 from 1: 1,0']],
  ] as [string, number[], number[], [number, number[]][], string[]][])(
    '%s',
    (_why, rowOf, columns, foreign, expected) => {
      expect(text(rowOf, columns, foreign)).toEqual(expected);
    },
  );

  test('the parts of a patch are those rows only', () => {
    const [patch] = patchesOf([1, 2, 3, 4], [1, 2], new Map());
    expect(patch && partsOf(patch, new Set([2, 3, 9]))).toEqual([
      { row: 2, column: 1, columns: 2, from: 1, rows: [1, 2] },
    ]);
  });
});
