import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../src/host/entry/entry.ts';

const today = { year: 2026 };
/** Day numbers by hand: 1899-12-30 is 0, so 2025-09-02 = 25 569 (1970-01-01) + 20 333 days. */
const SEPTEMBER_2_2025 = 45_902;
const MAY_1_2026 = 46_143;

describe('in a decimal-comma locale', () => {
  test.each([
    ['62,5', 62.5], // as it is typed in the office
    ['62.5', '62.5'], // no sixty-second day of the fifth month: text
    ['5 200', 5200],
    ['1\u00a0250\u202f000,50', 1_250_000.5], // no-break and narrow no-break blanks of exports
    ['22 34', 2234], // a public report: blanks between digits fall out wherever they stand
    ['-0,05', -0.05],
    ['+5', 5], // a number, though "+" opens formulas
    ['01234', 1234], // leading zeros are lost: codes need the text format
    ['1,5e3', 1500],
    [' 7 ', 7],
    ['1,234,5', '1,234,5'],
    ['−5', '−5'], // the typographic minus makes text
    ['7А', '7А'],
    ['ж/қ', 'ж/қ'],
    ['-', '-'],
    ['+', '+'],
    ['=', '='],
    ['2025-2026', '2025-2026'], // a school year is no date
    ['31.02.2025', '31.02.2025'], // a day that February does not have
    ['12.25', '12.25'], // no month 25
    ["'=1+1", '=1+1'], // the apostrophe makes text and is not kept
    ["'0012", '0012'],
  ])('%j is %j', (text, expected) => {
    expect(readEntry(text, 'ru_KZ', undefined, today)).toMatchObject({ value: expected });
    expect(readEntry(text, 'kk_KZ', undefined, today)).toMatchObject({ value: expected });
  });

  test.each([
    ['55,47 %', 0.5547, '0.00%'],
    ['55,47%', 0.5547, '0.00%'],
    ['62%', 0.62, '0%'],
    ['701 120 ₸', 701_120, '#,##0 "₸"'],
    ['₸ 16 727,5', 16_727.5, '#,##0.00 "₸"'],
    ['02.09.2025', SEPTEMBER_2_2025, 'dd.mm.yyyy'],
    ['2.9.25', SEPTEMBER_2_2025, 'dd.mm.yyyy'],
    ['2025-09-02', SEPTEMBER_2_2025, 'yyyy-mm-dd'],
    ['1.5', MAY_1_2026, 'dd.mm'], // one and a half to the clerk, the first of May to Sheets
    ['02.09.2025 18:00', SEPTEMBER_2_2025 + 0.75, 'dd.mm.yyyy h:mm'],
    ['6:00', 0.25, 'h:mm'],
    ['36:00:00', 1.5, '[h]:mm:ss'], // longer than a day: a duration
  ])('%j is %d shown as %s', (text, value, numberFormat) => {
    expect(readEntry(text, 'ru_KZ', undefined, today)).toEqual({ value, numberFormat });
  });

  test('month names belong to the language', () => {
    expect(readEntry('2 сентября 2025', 'ru_KZ', undefined).value).toBe(SEPTEMBER_2_2025);
    expect(readEntry('2 қыркүйек 2025', 'kk_KZ', undefined).value).toBe(SEPTEMBER_2_2025);
    expect(readEntry('2 September 2025', 'en_US', undefined).value).toBe(SEPTEMBER_2_2025);
    expect(readEntry('2 сентября 2025', 'en_US', undefined).value).toBe('2 сентября 2025');
  });

  test('without a clock a date without a year stays text', () => {
    expect(readEntry('1.5', 'ru_KZ', undefined)).toEqual({ value: '1.5' });
  });

  test.each([
    ['TRUE', true],
    ['истина', true],
    ['АҚИҚАТ', true],
    ['ложь', false],
    ['Жалған', false],
  ])('%s is %s', (text, expected) => {
    expect(readEntry(text, 'ru_KZ', undefined).value).toBe(expected);
  });
});

describe('in a decimal-point locale', () => {
  test.each([
    ['62.5', 62.5],
    ['62,5', '62,5'], // seen on the live platform: it stays text
    ['1,250,000', 1_250_000],
    ['1,250.50', 1250.5],
    ['12,50', '12,50'], // commas group by threes only
    ['02.09.2025', '02.09.2025'],
    ['ИСТИНА', 'ИСТИНА'],
    ['1.5', 1.5],
  ])('%j is %j', (text, expected) => {
    expect(readEntry(text, 'en_US', undefined, today).value).toBe(expected);
  });

  test('the order of a date is the region’s', () => {
    expect(readEntry('9/2/2025', 'en_US', undefined)).toEqual({
      value: SEPTEMBER_2_2025,
      numberFormat: 'm/d/yyyy',
    });
    expect(readEntry('2/9/2025', 'en_GB', undefined).value).toBe(SEPTEMBER_2_2025);
    expect(readEntry('6:30 PM', 'en_US', undefined).value).toBeCloseTo(18.5 / 24, 12);
  });
});

test('a cell formatted as text keeps everything as typed', () => {
  for (const text of ['=1+1', '0012', "'x", '5 200', 'TRUE']) {
    expect(readEntry(text, 'ru_KZ', '@')).toEqual({ value: text });
  }
});

test('a format of the cell’s own stays', () => {
  expect(readEntry('55,5 %', 'ru_KZ', '0.0')).toEqual({ value: 0.555 });
});

test('formulas keep their notation until they are read', () => {
  expect(readEntry('=QUALITY_DELTA(A2;B2)', 'ru_KZ', undefined)).toEqual({
    formula: '=QUALITY_DELTA(A2;B2)',
  });
  expect(readEntry('+A1', 'ru_KZ', undefined)).toEqual({ formula: '=+A1' });
  expect(readEntry('+7 (701) 123-45-67', 'ru_KZ', undefined)).toEqual({ formula: '=+7 (701) 123-45-67' });
});

test('empty text clears, an error’s name is the error', () => {
  expect(readEntry('', 'ru_KZ', undefined)).toEqual({});
  expect(readEntry('#N/A', 'ru_KZ', undefined)).toEqual({ value: { error: '#N/A' } });
});
