import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf, readNumber, shiftToWhole, toNumber } from '../../../src/core/parse/number.ts';

const read = (text: string, triple?: 'refuse' | 'decimal'): number | string => {
  const number = readNumber(text, triple);
  return number.ok ? toNumber(number.value) : number.error.code;
};

describe('readNumber', () => {
  test.each([
    ['0', 0],
    ['55135', 55_135],
    ['5 200', 5_200],
    ['5\u00a0200', 5_200],
    ['5\u202f200', 5_200],
    ['5\u2009200', 5_200],
    ["5'200", 5_200],
    ['55,47', 55.47],
    ['55.47', 55.47],
    ['-1,4', -1.4],
    ['−1,4', -1.4],
    ['–1,4', -1.4],
    ['+8', 8],
    ['- 5', -5],
    ['1.234.567', 1_234_567],
    ['1 234,5', 1_234.5],
    ['1 234,567', 1_234.567],
    ['1,234,567.89', 1_234_567.89],
    ['0,234', 0.234],
    ['1234,567', 1_234.567],
    ['12,3400', 12.34],
    ['007', 7], // zeros in front belong to codes, but the number is the same
    ['', 'number.empty'],
    ['\u00a0', 'number.empty'],
    ['бес', 'number.text'],
    ['5 оқушы', 'number.text'],
    ['5.', 'number.grouping'],
    [',5', 'number.text'],
    ['--5', 'number.text'],
    ['1,234', 'number.ambiguous'],
    ['1.234', 'number.ambiguous'],
    ['12 34', 'number.grouping'],
    ['1.23.456', 'number.grouping'],
    ['1,234 567', 'number.grouping'],
    ['1.234.5', 'number.grouping'],
    ['0.123.456', 'number.grouping'],
    ['10.11.2025', 'number.grouping'],
    ['12345678901234567890', 'number.size'],
    ['1e5', 'number.text'], // no clerk types powers
  ])('%j is %j', (text, expected) => expect(read(text)).toBe(expected));

  test('an ambiguous number names both readings', () => {
    expect(readNumber('-1,234')).toEqual({
      ok: false,
      error: { code: 'number.ambiguous', values: { text: '1,234', first: -1.234, second: -1234 } },
    });
  });

  test('where something else has decided, three digits after the sign are a fraction', () => {
    expect(read('21,599', 'decimal')).toBe(21.599);
    expect(read('1.000', 'decimal')).toBe(1);
  });
});

describe('exact shifting', () => {
  test.each([
    [21.599, 11, 2_159_900_000_000],
    [1.005, 2, 101], // half-up
    [1.004, 2, 100],
    [-1.005, 2, -101],
    [0.1 + 0.2, 2, 30],
    [4.35, 2, 435], // 4.35 * 100 is 434.99999999999994
    [1e-9, 2, 0],
    [1e16, 2, undefined],
  ])('%d moved by %d places is %j', (value, power, whole) => {
    expect(shiftToWhole(decimalOf(value), power)).toBe(whole);
  });

  test('the decimal of a number is the number that its text shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(4), (units, scale) => {
        const value = Number(`${units}e-${scale}`);
        expect(toNumber(decimalOf(value))).toBe(value + 0);
        expect(shiftToWhole(decimalOf(value), scale)).toBe(units + 0);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
