import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editText } from '../../../src/host/entry/editText.ts';
import { readEntry } from '../../../src/host/entry/entry.ts';
import { toCanonicalFormula } from '../../../src/host/entry/notation.ts';

const LOCALES = ['ru_KZ', 'kk_KZ', 'en_US'] as const;
const RUNS = { seed: 5, numRuns: 400 };
/** The year that a date without one is read in, when somebody comes back to the cell. */
const TODAY = { year: 2028 };

const locale = fc.constantFrom(...LOCALES);
/** Fifteen digits are what Sheets keeps and shows. */
const number = fc
  .oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e250, max: 1e250 }),
    fc.double({ noNaN: true, min: -1, max: 1 }),
    fc.constantFrom(1e21, 1e-7, -1e-7, 123_456_789_012_345, 0.1 + 0.2, 5e-320),
  )
  .map((value) => Number(value.toPrecision(15)) || 0);

const readBack = (text: string, where: string, format?: string) =>
  readEntry(text, where, format, TODAY).value;

describe('reading back gives the same', () => {
  test('number, plain or in a format', () => {
    const format = fc.constantFrom(undefined, '0', '#,##0.00', '0.00E+00', '#,##0 "₸"', '0 "%"');
    fc.assert(
      fc.property(number, format, locale, (value, pattern, where) => {
        expect(readBack(editText({ value }, pattern, where), where, pattern)).toBe(value);
      }),
      RUNS,
    );
  });

  test('share', () => {
    fc.assert(
      fc.property(number, locale, (value, where) => {
        const text = editText({ value }, '0.0%', where);
        expect(text).toMatch(/%$/);
        expect(readBack(text, where, '0.0%')).toBe(value);
      }),
      RUNS,
    );
  });

  test('day, time and duration, to the second', () => {
    const day = fc.integer({ min: -5, max: 80_000 });
    const second = fc.integer({ min: 0, max: 86_399 }).map((seconds) => seconds / 86_400);
    const moment = fc.oneof(
      day,
      second,
      fc.tuple(day, second).map(([whole, part]) => whole + part),
    );
    const format = fc.constantFrom('dd.mm.yyyy', 'mmmm yyyy', 'd mmm', 'h:mm', '[h]:mm', 'dd.mm.yyyy h:mm');
    fc.assert(
      fc.property(moment, format, locale, (value, pattern, where) => {
        expect(readBack(editText({ value }, pattern, where), where, pattern)).toBeCloseTo(value, 8);
      }),
      RUNS,
    );
  });

  test('text, whatever it looks like', () => {
    const looks = fc.constantFrom(
      ...[
        "'",
        "''5",
        '5',
        '62,5',
        '62.5',
        '1 000',
        '50%',
        '5-9',
        '29.02',
        '1.5',
        '05.03.2026',
        '3/4',
        '12:30',
      ],
      ...[
        '=A1',
        '=',
        '+7 701',
        '+',
        'ИСТИНА',
        'ақиқат',
        'TRUE',
        '#N/A',
        '#ref!',
        '100 ₸',
        ' 5 ',
        '5\n6',
        '1E5',
      ],
      ...['3 марта', '3 наурыз', 'March 3', '-', '№5'],
    );
    fc.assert(
      fc.property(fc.oneof(looks, fc.string({ minLength: 1 })), locale, (value, where) => {
        expect(readBack(editText({ value }, undefined, where), where)).toBe(value);
        expect(readBack(editText({ value }, '@', where), where, '@')).toBe(value);
      }),
      RUNS,
    );
  });

  test.each(LOCALES)('truth and error in %s', (where) => {
    for (const value of [true, false, { error: '#N/A' }, { error: '#DIV/0!' }])
      expect(readBack(editText({ value }, undefined, where), where)).toEqual(value);
  });

  test.each(LOCALES)('formula in %s', (where) => {
    for (const formula of [
      '=SUM(A1,1.5)',
      '=\'Қос бет\'!A1&"1,5"',
      '={1,2;3,4.5}',
      '=IF(A1<0.5,"а;б",-B2%)',
    ]) {
      const text = editText({ formula }, undefined, where);
      const read = readEntry(text, where, undefined, TODAY).formula ?? '';
      expect(toCanonicalFormula(read, 'locale', where)).toEqual({ formula });
    }
  });
});

/** What Sheets has in its formula bar. */
test.each([
  [62.5, undefined, 'ru_KZ', '62,5'],
  [62.5, undefined, 'en_US', '62.5'],
  [0.625, '0%', 'ru_KZ', '62,5%'], // more than the cell shows
  [0.5547, '0%', 'ru_KZ', '55,47%'], // 55.47 in binary is 55.469…
  [1e-7, '0%', 'ru_KZ', '0,00001%'],
  [1e21, undefined, 'ru_KZ', '1E+21'],
  [701_120_000, '#,##0', 'ru_KZ', '701120000'], // without groups
  [46_086, 'mmmm yyyy', 'ru_KZ', '05.03.2026'], // the whole day, whatever the cell shows
  [46_086, 'mmmm yyyy', 'en_US', '3/5/2026'],
  [46_086.5, 'dd.mm.yyyy', 'ru_KZ', '05.03.2026 12:00:00'], // the time that the cell hides is not lost
  [0.75, 'h:mm', 'ru_KZ', '18:00:00'],
  [1.5, '[h]:mm', 'ru_KZ', '36:00:00'],
  [true, undefined, 'ru_KZ', 'ИСТИНА'],
  [true, undefined, 'kk_KZ', 'АҚИҚАТ'],
  ['5-9', undefined, 'ru_KZ', "'5-9"], // the classes from five to nine, not a day in September
  ['5-9', '@', 'ru_KZ', '5-9'],
  ['', undefined, 'ru_KZ', ''],
  [undefined, undefined, 'ru_KZ', ''],
] as const)('%j in %s of %s is edited as %s', (value, format, where, expected) => {
  expect(editText({ ...(value !== undefined && { value }) }, format, where)).toBe(expected);
});
