import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanMarkOf, passRateOf, percentOf, qualityOf, round10, souReader } from '../../src/core/rate.ts';

const row = (mark5: number, mark4: number, mark3: number, mark2: number, notAttested = 0) => ({
  mark5,
  mark4,
  mark3,
  mark2,
  notAttested,
});

describe('round10', () => {
  test.each([
    [62 - 63.4, -1.4], // −1.3999999999999986
    [55.47 - 47.47, 8],
    [0.1 + 0.2, 0.3],
    [100 / 3, 33.3333333333],
    [-100 / 3, -33.3333333333],
    [-1e-12, 0],
    [5_304_000_000.1 + 0.2, 5_304_000_000.3], // past ten decimals only noise is cleared
  ])('%d is %d', (value, expected) => expect(round10(value)).toBe(expected));
});

test('a share of nothing has no value', () => {
  expect(percentOf(0, 0)).toBeUndefined();
  expect(percentOf(5, 0)).toBeUndefined();
  expect(percentOf(0, 5)).toBe(0);
});

describe('marks of one row', () => {
  // Worked by hand: 245 of 400 is 61.25; 49 of 67 is the 73.1 that a school prints for grades 2–4.
  test('quality', () => {
    expect(qualityOf(row(100, 145, 150, 5))).toBe(61.25);
    expect(qualityOf(row(19, 30, 18, 0))).toBe(73.1343283582);
    expect(qualityOf(row(0, 0, 0, 0))).toBeUndefined();
  });

  test('not attested pupils stay in the base', () => {
    expect(qualityOf(row(4, 6, 8, 1, 1))).toBe(50); // 10 of 20, not of 19
    expect(passRateOf(row(4, 6, 8, 1, 1))).toBe(90); // 18 of 20
  });

  test('СОУ: 4·100 + 6·64 + 8·36 + 1·16 + 1·7 = 1095, over 20 pupils', () => {
    expect(souReader()(row(4, 6, 8, 1, 1))).toBe(54.75);
  });

  test('mean mark: 20 + 24 + 24 + 4 = 72, over 20 marks; no mark is no mark', () => {
    expect(meanMarkOf(row(4, 6, 8, 2))).toBe(3.6);
    expect(meanMarkOf(row(4, 6, 8, 2, 5))).toBe(3.6);
    expect(meanMarkOf(row(0, 0, 0, 0, 5))).toBeUndefined();
  });

  test('quality never exceeds the pass rate, and all lie within 0–100', () => {
    const count = fc.nat(1000);
    fc.assert(
      fc.property(count, count, count, count, count, (a, b, c, d, e) => {
        const counts = row(a, b, c, d, e);
        const quality = qualityOf(counts);
        const pass = passRateOf(counts);
        const sou = souReader()(counts);
        if (quality === undefined || pass === undefined || sou === undefined) return a + b + c + d + e === 0;
        return quality <= pass && pass <= 100 && quality >= 0 && sou > 0 && sou <= 100;
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
