import { expect, test } from 'vitest';
import { partReader } from '../../../src/core/forms/partRows.ts';

type Line = readonly [kind: 'data' | 'part' | 'total' | 'blank', pupils?: number];

/** Which lines are parts of the one above. */
function partsOf(...lines: Line[]): number[] {
  const isPart = partReader(
    lines.map(([kind]) => kind),
    (row) => (lines[row]?.[1] === undefined ? {} : { pupils: lines[row][1] }),
  );
  return lines.flatMap(([kind], row) => (kind === 'part' && isPart(row) ? [row] : []));
}

test.each<readonly [string, readonly Line[], readonly number[]]>([
  [
    'below an item',
    [
      ['data', 300],
      ['part', 200],
      ['data', 150],
      ['total', 450],
    ],
    [1],
  ],
  [
    'several below one item',
    [
      ['data', 300],
      ['part', 200],
      ['part', 100],
    ],
    [1, 2],
  ],
  [
    'below a closing total',
    [
      ['data', 300],
      ['total', 300],
      ['part', 200],
    ],
    [2],
  ],
  [
    'the first row of all is nobody’s part',
    [
      ['part', 200],
      ['data', 150],
    ],
    [],
  ],
  // 1 000 + 500 + 300 are the 1 800; the 100 of meals are in the 500.
  [
    'the first opens the list',
    [
      ['total', 1800],
      ['part', 1000],
      ['data', 500],
      ['part', 100],
      ['data', 300],
    ],
    [3],
  ],
  [
    'each item says so',
    [
      ['total', 1800],
      ['part', 1000],
      ['part', 500],
      ['part', 300],
    ],
    [],
  ],
  [
    'in two blocks',
    [
      ['total', 1500],
      ['part', 1000],
      ['part', 500],
      ['total', 700],
      ['part', 400],
      ['part', 300],
    ],
    [],
  ],
  // 500 + 300 are the 800; the 390 girls are in them.
  [
    'a part of the total itself',
    [
      ['total', 800],
      ['part', 390],
      ['data', 500],
      ['data', 300],
    ],
    [1],
  ],
  ['blank lines between', [['total', 800], ['blank'], ['part', 500], ['data', 300]], []],
])('%s', (_, lines, parts) => expect(partsOf(...lines)).toEqual(parts));
