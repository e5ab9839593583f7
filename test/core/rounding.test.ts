import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundHalfUp } from '../../src/core/rounding.ts';

test.each([
  [1.005, 2, 1.01], // the nearest double lies below the tie; a clerk rounds the decimal that is written
  [55.465, 2, 55.47],
  [63.45, 1, 63.5],
  [63.44999, 1, 63.4],
  [-1.25, 1, -1.3], // away from zero, so that a fall and a rise of the same size look the same
  [-0.04, 1, 0], // no minus before a zero
  [62 - 63.4, 1, -1.4],
  [99.95, 1, 100],
  [2.5, 0, 3],
  [1e21, 2, 1e21],
  [1e-9, 2, 0],
])('roundHalfUp(%d, %d) is %d', (value, decimals, rounded) => {
  expect(roundHalfUp(value, decimals)).toBe(rounded);
});

test('every decimal of up to twelve digits is rounded as its digits say, ties included', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 6 }),
      fc.boolean(),
      (digits, scale, decimals, isNegative) => {
        const value = Number(`${isNegative ? '-' : ''}${digits}e-${scale}`);
        // By whole numbers alone: half of the unit is added and the rest cut off.
        const cut = BigInt(10) ** BigInt(Math.max(0, scale - decimals));
        const whole = (BigInt(digits) + cut / 2n) / cut;
        const size = Number(`${whole}e-${Math.min(scale, decimals)}`);
        expect(roundHalfUp(value, decimals)).toBe(isNegative && size !== 0 ? -size : size);
      },
    ),
    { seed: 7, numRuns: 3000 },
  );
});
