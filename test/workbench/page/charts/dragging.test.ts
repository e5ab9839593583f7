import { expect, test } from 'vitest';
import { changed } from '../../../../src/workbench/page/charts/dragging.ts';

const from = { left: 100, top: 50, width: 600, height: 371 };

test.each([
  ['moved', 30, -20, false, { ...from, left: 130, top: 30 }],
  [
    'moved off the edge, to be brought back by its anchor',
    -300,
    -300,
    false,
    { ...from, left: -200, top: -250 },
  ],
  ['sized', 30, -20, true, { ...from, width: 630, height: 351 }],
  ['sized, but not to nothing', -900, -900, true, { ...from, width: 200, height: 140 }],
])('%s', (_what, x, y, isSizing, expected) => {
  expect(changed(from, x, y, isSizing)).toEqual(expected);
});
