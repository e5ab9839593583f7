import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/addon/settings.ts';
import { checkDraft, readMinimum, readTolerance, shownDraft } from '../../src/sidebar/settingsDraft.ts';

test.each([
  ['0,1', 0.1], // as it is written here
  ['0.1', 0.1],
  [' 0,25 ', 0.25],
  [',5', 0.5], // the zero is often left out
  ['0', 0], // to the last digit
  ['5', 5],
  ['0,050', 0.05],
  ['5,01', undefined], // points of percent: more is no tolerance
  ['-0,1', undefined],
  ['−1', undefined],
  ['', undefined],
  ['0,1 п.п.', undefined],
  ['1,234', 1.234], // within the bounds only one reading is left
] as const)('the tolerance %j is read as %j', (text, expected) => {
  expect(readTolerance(text)).toBe(expected);
});

test.each([
  ['30', 30],
  ['1 000', 1000],
  ['1\u00a0000', 1000],
  ['10000', 10_000],
  ['10001', undefined],
  ['0', undefined],
  ['2,5', undefined],
  ['1,234', undefined], // reads two ways
  ['отыз', undefined],
  ['', undefined],
] as const)('the least number of pupils %j is read as %j', (text, expected) => {
  expect(readMinimum(text)).toBe(expected);
});

test('what is shown can be read back, in every language', () => {
  const kept = { ...DEFAULT_SETTINGS, minimumBase: 1234, tolerance: 0.25 };
  for (const lang of ['kk', 'ru', 'en'] as const) {
    const { tolerance, minimumBase } = shownDraft(kept, {}, lang);
    expect(readTolerance(tolerance)).toBe(0.25);
    expect(readMinimum(minimumBase)).toBe(1234);
  }
});

test('nothing typed changes nothing', () => {
  const kept = { ...DEFAULT_SETTINGS, minimumBase: 1234, tolerance: 0.25 };
  expect(checkDraft(kept, {})).toEqual({ settings: kept, wrong: new Set() });
});

test('every field that cannot be read is named', () => {
  const { wrong } = checkDraft(DEFAULT_SETTINGS, { minimumBase: 'отыз', tolerance: '7' });
  expect([...wrong]).toEqual(['minimumBase', 'tolerance']);
});
