import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf } from '../../../src/core/summary/change.ts';

const parts = (rows: Readonly<Record<string, readonly [good: number, graded: number]>>) =>
  new Map(Object.entries(rows).map(([key, [good, graded]]) => [key, { good, graded }]));

describe('what a change of quality is made of', () => {
  // 60 of 100 and 20 of 100 were 40 %; 70 of 100 and 30 of 100 are 50 %: each half of it, ten points in each.
  test('weights that stayed: all of it is within', () => {
    const change = changeOf(parts({ a: [70, 100], b: [30, 100] }), parts({ a: [60, 100], b: [20, 100] }));
    expect(change).toMatchObject({ before: 40, now: 50, inBoth: 2, inEither: 2, within: 10, composition: 0 });
  });

  // 60 % and 20 % stayed as they were; 100 and 100 pupils became 150 and 50: 40 % became (90 + 10) / 200 = 50 %.
  test('shares that stayed: all of it is composition', () => {
    const change = changeOf(parts({ a: [90, 150], b: [10, 50] }), parts({ a: [60, 100], b: [20, 100] }));
    expect(change).toMatchObject({ before: 40, now: 50, within: 0, composition: 10 });
  });

  // Both schools rose by two points, 62 and 22 of 100; yet pupils moved to the weaker one: 40 % became
  // (0.62·50 + 0.22·150) / 200 = 32 %. Within: ½(½ + ¼)·2 + ½(½ + ¾)·2 = 0.75 + 1.25 = 2; the rest is −10.
  test('the schools one way and their sum the other', () => {
    const change = changeOf(parts({ a: [31, 50], b: [33, 150] }), parts({ a: [60, 100], b: [20, 100] }));
    expect(change?.within).toBeCloseTo(2, 10);
    expect(change?.composition).toBeCloseTo(-10, 10);
    expect([change?.before, change?.now]).toEqual([40, 32]);
  });

  // a and b are in both: 60 + 20 of 200 were 40 %, 66 + 24 of 200 are 45 %. c left with 90 of 100, d came with 10 of 100.
  test('schools that came and left: those of both periods stand apart', () => {
    const change = changeOf(
      parts({ a: [66, 100], b: [24, 100], d: [10, 100] }),
      parts({ a: [60, 100], b: [20, 100], c: [90, 100] }),
    );
    expect(change).toMatchObject({ inBoth: 2, inEither: 4, matched: { before: 40, now: 45 } });
    // Among the two that stayed ½·6 + ½·4 within; 170 of 300 were 56.67 %, 100 of 300 are 33.33 %.
    expect(change?.within).toBeCloseTo(5, 10);
    expect(change?.composition).toBeCloseTo(-70 / 3 - 5, 10);
  });

  // Three schools had 43.3 %; one has told so far, with 66.7 %: that it stands for all is no composition.
  test('schools that are silent and were like the others', () => {
    const change = changeOf(parts({ a: [20, 30] }), parts({ a: [13, 30], b: [13, 30], c: [13, 30] }));
    expect(change?.within).toBeCloseTo(100 / 3 - 10, 9);
    expect(change?.composition).toBeCloseTo(0, 9);
  });

  test('nobody graded in one of the two: there is no change', () => {
    expect(changeOf(parts({ a: [0, 0] }), parts({ a: [60, 100] }))).toBeUndefined();
    expect(changeOf(parts({ a: [60, 100] }), parts({}))).toBeUndefined();
  });

  const part = fc.tuple(fc.nat(1000), fc.nat(1000)).map(([good, others]) => [good, good + others] as const);
  const unit = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), part, { minKeys: 1 });

  test('within and composition add up to the change; the order of the parts does not matter', () => {
    fc.assert(
      fc.property(unit, unit, (now, before) => {
        const change = changeOf(parts(now), parts(before));
        fc.pre(change !== undefined);
        const { within, composition } = change;
        expect(within + composition).toBeCloseTo(change.now - change.before, 9);
        const turned = changeOf(new Map([...parts(now)].reverse()), new Map([...parts(before)].reverse()));
        expect(turned?.within).toBeCloseTo(within, 9);
      }),
    );
  });
});
