import { describe, expect, test } from 'vitest';
import { displayText } from '../../../src/host/entry/display.ts';

const NB = '\u00a0';

describe('numbers in a decimal-comma locale', () => {
  test.each([
    [62.5, undefined, '62,5'],
    [1 / 3, undefined, '0,3333333333'], // ten significant digits
    [0.1 + 0.2, undefined, '0,3'], // binary noise stays hidden
    [900_101_300_123, undefined, '900101300123'], // an identity number keeps all its digits
    [123_456.789_123_456, undefined, '123456,7891'],
    [-2, undefined, '-2'],
    [0, undefined, '0'],
    [62, '0', '62'],
    [1.005, '0.00', '1,01'], // half up on the decimal value: the binary one lies below
    [62.45, '0.0', '62,5'],
    [-0.03, '0.0', '-0,0'], // Sheets keeps the minus of a rounded zero
    [0.5547, '0.00%', '55,47%'],
    [0.285, '0%', '29%'], // 28.5 up, though 0.285 × 100 is 28.499… in binary
    [701_120_000, '#,##0', `701${NB}120${NB}000`],
    [16_727.5, '#,##0.00', `16${NB}727,50`],
    [999, '#,##0', '999'],
    [0, '#,##0', '0'],
    [701_120, '#,##0 "₸"', `701${NB}120 ₸`],
    [701_120, '#,##0 ₸', `701${NB}120 ₸`],
    [1_250_000, '#,##0,,"млн"', '1млн'], // each closing comma takes a thousand
    [7, '000', '007'],
    [0.5, '#.##', ',5'],
    [5, '0.##', '5'],
    [12_345, '0.00E+00', '1,23E+04'],
    [1, '+0.0;-0.0;0.0', '+1,0'],
    [-1.4, '+0.0;-0.0;0.0', '-1,4'],
    [0, '+0.0;-0.0;0.0', '0,0'],
    [7, '[>=0.05]+0.0;[<=-0.05]"−"0.0;0.0', '+7,0'],
    [-7, '[>=0.05]+0.0;[<=-0.05]"−"0.0;0.0', '−7,0'],
    [-0.03, '[>=0.05]+0.0;[<=-0.05]"−"0.0;0.0', '0,0'], // rounds to nothing: no sign
    [0.05, '[>=0.05]+0.0;[<=-0.05]"−"0.0;0.0', '+0,1'],
    [-3, '0;[Red]-0', '-3'],
    [5, '"код "0', 'код 5'],
    [5, '0 \\m', '5 m'],
    [891, '@', '891'],
  ] as const)('%d in %s is %s', (value, format, expected) => {
    expect(displayText(value, format, 'ru_KZ')).toBe(expected);
    expect(displayText(value, format, 'kk_KZ')).toBe(expected);
  });
});

test('a decimal-point locale has its own signs', () => {
  expect(displayText(1_250_000.5, '#,##0.00', 'en_US')).toBe('1,250,000.50');
  expect(displayText(62.5, undefined, 'en_US')).toBe('62.5');
});

describe('dates', () => {
  // 2025-09-02 is day 45 902; a quarter past two in the afternoon is 14.25 / 24.
  const moment = 45_902 + 14.25 / 24;
  test.each([
    ['dd.mm.yyyy', 'ru_KZ', '02.09.2025'],
    ['d mmm yyyy', 'ru_KZ', '2 сент. 2025'],
    ['d mmmm yyyy', 'ru_KZ', '2 сентября 2025'],
    ['mmmm yyyy', 'ru_KZ', 'сентябрь 2025'], // alone the month stands in the nominative
    ['d mmm yyyy', 'kk_KZ', '2 қыр. 2025'],
    ['yyyy-mm-dd hh:mm', 'kk_KZ', '2025-09-02 14:15'], // m after h is minutes
    ['m/d/yyyy', 'en_US', '9/2/2025'],
    ['h:mm AM/PM', 'en_US', '2:15 PM'],
    ['mm:ss', 'en_US', '15:00'],
    ['dddd', 'ru_KZ', 'вторник'],
    ['yy', 'ru_KZ', '25'],
  ])('%s in %s is %s', (format, locale, expected) => {
    expect(displayText(moment, format, locale)).toBe(expected);
  });

  test('elapsed hours pass a day', () => {
    expect(displayText(1.5, '[h]:mm', 'ru_KZ')).toBe('36:00');
  });

  test('seconds are rounded before they are split', () => {
    expect(displayText(59.9999 / 86_400, 'h:mm:ss', 'ru_KZ')).toBe('0:01:00');
  });
});

test.each([
  [true, 'ru_KZ', 'ИСТИНА'],
  [false, 'kk_KZ', 'ЖАЛҒАН'],
  [true, 'en_US', 'TRUE'],
  [{ error: '#N/A', note: 'no such value' }, 'ru_KZ', '#N/A'],
  [undefined, 'ru_KZ', ''],
  ['7А', 'ru_KZ', '7А'],
])('%j in %s is %s', (value, locale, expected) => {
  expect(displayText(value, undefined, locale)).toBe(expected);
});

test('text passes through the text section', () => {
  expect(displayText('Алматы', '0.0;-0.0;0.0;"қ. "@', 'kk_KZ')).toBe('қ. Алматы');
  expect(displayText('Алматы', '0.0', 'kk_KZ')).toBe('Алматы');
});
