import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsOf, scatter, shareOut } from '../../src/scenarios/distribute.ts';
import { seededRandom } from '../../src/scenarios/random.ts';

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const runs = { seed: 20_211, numRuns: 300 };

test.each([
  [10, [1, 1, 1], [4, 3, 3]], // the remainder goes to the first of equals
  [7, [5, 3, 2], [4, 2, 1]], // 3.5, 2.1, 1.4: the largest remainder gets the one that is left
  [0, [1, 2], [0, 0]],
] as const)('%d by weights %j is %j', (total, weights, parts) => {
  expect(shareOut(total, weights)).toEqual(parts);
});

test('shares add up and stay within one of their exact value', () => {
  fc.assert(
    fc.property(
      fc.nat(100_000),
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 }),
      (total, weights) => {
        const parts = shareOut(total, weights);
        expect(sum(parts)).toBe(total);
        parts.forEach((part, index) => {
          expect(Math.abs(part - (total * (weights[index] ?? 0)) / sum(weights))).toBeLessThan(1);
        });
      },
    ),
    runs,
  );
});

test('counts add up to the total and never exceed their base', () => {
  const unit = fc.record({
    base: fc.integer({ min: 1, max: 40 }),
    share: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(unit, { minLength: 1, maxLength: 60 }),
      fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      (units, part) => {
        const bases = units.map(({ base }) => base);
        const total = Math.round(part * sum(bases));
        const counts = countsOf(
          bases,
          units.map(({ share }) => share),
          total,
        );
        expect(sum(counts)).toBe(total);
        counts.forEach((count, index) => {
          expect(count).toBeGreaterThanOrEqual(0);
          expect(count).toBeLessThanOrEqual(bases[index] ?? 0);
        });
      },
    ),
    runs,
  );
});

test('scattering fills no unit beyond its room', () => {
  const counts = scatter(5, [0, 2, 3], seededRandom(1));
  expect(counts).toEqual([0, 2, 3]);
  expect(() => scatter(6, [0, 2, 3], seededRandom(1))).toThrow();
});

test('a seed gives the same numbers again, spread over 0–1', () => {
  const draw = () => Array.from({ length: 1_000 }, seededRandom(7));
  const numbers = draw();
  expect(draw()).toEqual(numbers);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  // A thousand draws of an even spread have a mean of 0.5 with a standard error of 0.009.
  expect(sum(numbers) / 1_000).toBeGreaterThan(0.46);
  expect(sum(numbers) / 1_000).toBeLessThan(0.54);
});
