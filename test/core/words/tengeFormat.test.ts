import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tiyn } from '../../../src/core/model/tiyn.ts';
import { parseTenge } from '../../../src/core/parse/tenge.ts';
import { formatTenge, TENGE_STYLES } from '../../../src/core/words/tengeFormat.ts';

/** Groups are parted by a no-break space; in the table below it is written `_`. */
const printed = (text: string): string => text.replace(/_/gu, '\u00a0');

test.each<[number, string, string, string]>([
  [16_727_000_000_00, '16 млрд 727 млн ₸', '16,727 млрд ₸', '16_727_000_000 ₸'],
  [701_120_000_00, '701 млн 120 мың ₸', '701,12 млн ₸', '701_120_000 ₸'],
  [21_599_000_000_00, '21 млрд 599 млн ₸', '21,599 млрд ₸', '21_599_000_000 ₸'],
  [282_300_000_00, '282 млн 300 мың ₸', '282,3 млн ₸', '282_300_000 ₸'],
  [1_000_000_00, '1 млн ₸', '1 млн ₸', '1_000_000 ₸'], // never «1,000 млн»
  [1_234_00, '1 мың 234 ₸', '1,234 мың ₸', '1_234 ₸'], // never «1,234 ₸»
  [1_000_001_00, '1 млн 1 ₸', '1_000,001 мың ₸', '1_000_001 ₸'], // six decimals of a million are too many
  [16_727_345_000_00, '16 млрд 727 млн 345 мың ₸', '16_727,345 млн ₸', '16_727_345_000 ₸'],
  [999_00, '999 ₸', '999 ₸', '999 ₸'],
  [5_50, '5 ₸ 50 тиын', '5,50 ₸', '5,50 ₸'],
  [5_05, '5 ₸ 05 тиын', '5,05 ₸', '5,05 ₸'],
  [50, '50 тиын', '0,50 ₸', '0,50 ₸'], // no empty part before it
  [1_000_000_05, '1 млн ₸ 05 тиын', '1_000_000,05 ₸', '1_000_000,05 ₸'],
  [0, '0 ₸', '0 ₸', '0 ₸'],
  [-5_00, '−5 ₸', '−5 ₸', '−5 ₸'],
  [-16_727_000_000_00, '−16 млрд 727 млн ₸', '−16,727 млрд ₸', '−16_727_000_000 ₸'],
  [9e15, '90 трлн ₸', '90 трлн ₸', '90_000_000_000_000 ₸'],
])('%d tiyn', (tiyn, ...expected) => {
  const texts = TENGE_STYLES.map((style) => formatTenge(tiyn as Tiyn, style, 'kk'));
  expect(texts).toEqual(expected.map(printed));
});

test.each([
  [701_120_000_00, '701 млн 120 тыс. ₸'],
  [1_234_01, '1 тыс. 234 ₸ 01 тиын'],
  [1_234_02, '1 тыс. 234 ₸ 02 тиына'],
  [1_000_50, '1 тыс. ₸ 50 тиынов'],
])('in Russian %d tiyn is %s', (tiyn, expected) => {
  expect(formatTenge(tiyn as Tiyn, 'compound', 'ru')).toBe(expected);
});

/** Round numbers and odd ones of every size: those that fill all digits are rare in offices, and the rest in chance. */
const amounts = fc
  .tuple(
    fc.integer({ min: 0, max: 9_007_199 }),
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([lead, power, tail]) => lead * 10 ** power + tail)
  .filter((tiyn) => tiyn <= 9e15);

describe.each(TENGE_STYLES)('%s', (style) => {
  test.each(['kk', 'ru'] as const)('what is written in %s is read back as the same amount', (lang) => {
    const check = (tiyn: number): void => {
      const text = formatTenge(tiyn as Tiyn, style, lang);
      expect(parseTenge(text), text).toEqual({ ok: true, value: tiyn });
    };
    fc.assert(fc.property(fc.oneof(amounts, fc.integer({ min: 0, max: 9e15 })), check), {
      seed: 21,
      numRuns: 6000,
    });
    fc.assert(
      fc.property(amounts.filter(Boolean), (tiyn) => check(-tiyn)),
      { seed: 22, numRuns: 2000 },
    );
    for (let tiyn = 0; tiyn <= 250_000; tiyn += 1) if (tiyn < 20_000 || tiyn % 37 === 0) check(tiyn);
  });

  test('a point that reads two ways never comes out', () => {
    fc.assert(
      fc.property(amounts, (tiyn) => {
        const text = formatTenge(tiyn as Tiyn, style, 'kk');
        expect(text).not.toMatch(/,\d{3} ₸|,\d*0 (трлн|млрд|млн|мың)/u);
      }),
      { seed: 23, numRuns: 3000 },
    );
  });
});
