import { describe, expect, test } from 'vitest';
import { nearestShares } from '../../../src/core/plausible/nearestShares.ts';
import { readPrintedShare, shareValue } from '../../../src/core/plausible/printedShare.ts';
import { basesOf, partsOf } from '../../../src/core/plausible/wholes.ts';

/** Half up on paper: in whole units of the last decimal, with the remainder of a division by hand. */
function printed(part: number, base: number, decimals: number): number {
  const dividend = part * 100 * 10 ** decimals;
  const remainder = dividend % base;
  return (dividend - remainder) / base + (2 * remainder >= base ? 1 : 0);
}

describe('a share that can arise', () => {
  test('is never called impossible: all parts of all bases to 400, with no, one and two decimals', () => {
    let alarms = 0;
    for (const decimals of [0, 1, 2])
      for (let base = 1; base <= 400; base++)
        for (let part = 0; part <= base; part++) {
          const parts = partsOf({ units: printed(part, base, decimals), decimals }, base);
          if (parts === undefined || part < parts.low || part > parts.high) alarms++;
        }
    expect(alarms).toBe(0);
  });

  test('is one of those that the parts print, and no other: bases to 60', () => {
    for (const decimals of [0, 1])
      for (let base = 1; base <= 60; base++) {
        const known = new Set(Array.from({ length: base + 1 }, (_, part) => printed(part, base, decimals)));
        for (let units = 0; units <= 100 * 10 ** decimals; units++)
          expect(partsOf({ units, decimals }, base) !== undefined).toBe(known.has(units));
      }
  });

  test.each([
    // 15 of 28 is 53,5714… and 16 is 57,1428…: nothing between is printed 55,47.
    [{ units: 5547, decimals: 2 }, 28, undefined],
    [{ units: 5357, decimals: 2 }, 28, { low: 15, high: 15 }],
    // 55 135 · 0,55465 = 30 580,6 and 55 135 · 0,55475 = 30 586,1.
    [{ units: 5547, decimals: 2 }, 55135, { low: 30581, high: 30586 }],
    [{ units: 0, decimals: 0 }, 300, { low: 0, high: 1 }], // 1 of 300 is 0,33, but 2 are 0,67
    [{ units: 100, decimals: 0 }, 300, { low: 299, high: 300 }],
    // 1 of 8 is 12,5 exactly, which rounds up.
    [{ units: 13, decimals: 0 }, 8, { low: 1, high: 1 }],
    [{ units: 12, decimals: 0 }, 8, undefined],
    // 15/28 to ten decimals, as a formula leaves it: 200 · 10¹⁰ · 15 is past the safe wholes.
    [{ units: 535714285714, decimals: 10 }, 28, { low: 15, high: 15 }],
    [{ units: 535714285715, decimals: 10 }, 28, undefined],
  ])('%j of %i: %j', (share, base, parts) => expect(partsOf(share, base)).toEqual(parts));
});

describe('the nearest shares that are possible', () => {
  test.each([
    [{ units: 5547, decimals: 2 }, 28, 53.57, 57.14],
    [{ units: 999, decimals: 1 }, 28, 96.4, 100],
    [{ units: 1, decimals: 1 }, 28, 0, 3.6],
    [{ units: 12, decimals: 0 }, 8, 0, 13],
  ])('%j of %i: %d and %d', (share, base, below, above) => {
    const nearest = nearestShares(share, base);
    expect(nearest && [shareValue(nearest.below), shareValue(nearest.above)]).toEqual([below, above]);
  });

  test('are not asked for where the share itself is possible', () => {
    expect(nearestShares({ units: 5357, decimals: 2 }, 28)).toBeUndefined();
    expect(nearestShares({ units: 50, decimals: 0 }, 0)).toBeUndefined();
  });
});

describe('the totals of a part and its share', () => {
  test.each([
    // Published pairs; the ends are the last totals that print the percentage, checked by division:
    // 335 923 / 363 160 is 92,5 exactly and 335 923 / 367 129 is 91,49999…: neither prints 92.
    [335923, { units: 92, decimals: 0 }, { low: 363161, high: 367128 }],
    [9260, { units: 275, decimals: 1 }, { low: 33612, high: 33734 }],
    // 2755 / 33 803 is 8,150163…, 2755 / 33 804 is 8,149923….
    [2755, { units: 82, decimals: 1 }, { low: 33394, high: 33803 }],
    [7, { units: 100, decimals: 0 }, { low: 7, high: 7 }], // 7 of 8 is 87,5
    [1, { units: 70, decimals: 0 }, undefined], // 1 of 1 is 100, of 2 is 50
    [0, { units: 50, decimals: 0 }, undefined],
    [5, { units: 0, decimals: 0 }, undefined], // 1001 and every greater total
  ])('%i at %j: %j', (part, share, bases) => expect(basesOf(part, share)).toEqual(bases));

  test('print the share at both ends and not beyond them: parts to 60, all shares of one decimal', () => {
    for (let part = 1; part <= 60; part++)
      for (let units = 1; units <= 1000; units += 7) {
        const bases = basesOf(part, { units, decimals: 1 });
        if (bases === undefined) continue;
        const prints = (base: number) => base >= part && printed(part, base, 1) === units;
        expect([bases.low - 1, bases.low, bases.high, bases.high + 1].map(prints)).toEqual([
          false,
          true,
          true,
          false,
        ]);
      }
  });
});

describe('the decimals of a printed share', () => {
  test.each([
    ['53,50 %', undefined, { units: 5350, decimals: 2 }],
    ['53.5%', undefined, { units: 535, decimals: 1 }],
    ['8,0', undefined, { units: 80, decimals: 1 }],
    ['92 пайыз', undefined, { units: 92, decimals: 0 }],
    ['55,47 %-ы', undefined, { units: 5547, decimals: 2 }],
    [53.5, undefined, { units: 535, decimals: 1 }],
    [53.5, 2, { units: 5350, decimals: 2 }],
    [53, undefined, { units: 53, decimals: 0 }],
    [0.29, undefined, { units: 29, decimals: 2 }], // 28.999999999999996 hundredths, in binary
    [33.3300000001, undefined, { units: 333300000001, decimals: 10 }],
    ['53,50 %', 1, { units: 535, decimals: 1 }], // the argument wins over zeros at the end
    ['н/д', undefined, undefined],
    ['', 2, undefined],
  ])('%j with %j: %j', (cell, decimals, share) => {
    expect(readPrintedShare(cell, decimals)).toEqual({ ok: true, value: share });
  });

  test('are not cut off: that would be another share', () => {
    const { error } = readPrintedShare(53.57, 1) as { error?: { code: string } };
    expect(error?.code).toBe('share.digits');
  });
});
