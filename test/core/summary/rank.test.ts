import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf } from '../../../src/core/summary/rank.ts';

test.each<[(number | undefined)[], (number | undefined)[]]>([
  [
    [70, 65, 65, 60],
    [1, 2, 2, 4],
  ], // ties share a place, the next one is skipped
  [
    [63.44, 63.36, 63.45],
    [2, 2, 1],
  ], // 63.4 and 63.4 as shown; 63.5
  [
    [63.35, 63.449],
    [1, 1],
  ], // half-up: both 63.4
  [
    [undefined, 50, undefined],
    [undefined, 1, undefined],
  ], // no data, no place
  [
    [0, 100],
    [2, 1],
  ],
  [[], []],
])('%j: %j', (values, places) => expect(placesOf(values, 1, 'higher')).toEqual(places));

test('where less is better the least is first', () =>
  expect(placesOf([3, 1, 2], 0, 'lower')).toEqual([3, 1, 2]));

test('a place is one more than the number of those ahead, in any order', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.option(
          fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
          { nil: undefined },
        ),
      ),
      (values) => {
        const places = placesOf(values, 1, 'higher');
        values.forEach((value, at) => {
          const ahead = values.filter(
            (other) => other !== undefined && value !== undefined && other > value,
          ).length;
          expect(places[at]).toBe(value === undefined ? undefined : ahead + 1);
        });
      },
    ),
    { seed: 50 },
  );
});
