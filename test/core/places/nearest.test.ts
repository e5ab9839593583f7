import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearestPlaces } from '../../../src/core/places/nearest.ts';

// Distances counted by hand.
test.each([
  ['талгар', 'талгар', 0],
  ['талгар', 'толгар', 1], // changed
  ['талгар', 'талгр', 1], // lost
  ['талгар', 'тлагар', 1], // neighbours swapped
  ['', 'шу', 2],
  ['арал', 'аристан', 4], // и, с, т added, л changed into н
])('from %j to %j is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('the distance is the same both ways and at most the longer length', () => {
  const word = fc.string({ unit: fc.constantFrom('а', 'л', 'т', 'р'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance === 0).toBe(a === b);
    }),
    { seed: 19, numRuns: 300 },
  );
});

test('nothing is near to a word of another world', () => {
  expect(nearestPlaces('Ескертпе жоқтың', () => true)).toEqual([]);
});
