import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftSpan } from '../../../src/host/model/boxes.ts';

test.each([
  ['below an insertion', 5, 2, { at: 3, inserted: 4 }, { start: 9, count: 2 }],
  ['above it', 1, 2, { at: 3, inserted: 4 }, { start: 1, count: 2 }],
  ['around it', 2, 3, { at: 3, inserted: 4 }, { start: 2, count: 7 }],
  ['below a deletion', 5, 2, { at: 1, deleted: 2 }, { start: 3, count: 2 }],
  ['over its start', 5, 3, { at: 4, deleted: 2 }, { start: 4, count: 2 }],
  ['over its end', 5, 3, { at: 7, deleted: 9 }, { start: 5, count: 2 }],
  ['inside it', 5, 2, { at: 4, deleted: 9 }, undefined],
])('a span %s', (_where, start, count, change, expected) => {
  expect(shiftSpan(start, count, change)).toEqual(expected);
});

test('a span keeps exactly its lines that were not deleted', () => {
  const line = fc.integer({ min: 1, max: 30 });
  fc.assert(
    fc.property(line, line, line, line, (start, count, at, deleted) => {
      const all = Array.from({ length: 70 }, (_, index) => index + 1);
      // The same deletion, carried out on a list of line numbers.
      const left = all.filter((number) => number < at || number >= at + deleted);
      const kept = left.flatMap((number, index) =>
        number >= start && number < start + count ? [index + 1] : [],
      );
      const span = shiftSpan(start, count, { at, deleted });
      expect(span).toEqual(kept.length === 0 ? undefined : { start: kept[0], count: kept.length });
    }),
    { seed: 7 },
  );
});
