/** NUMBER_PARSE and PERCENT_PARSE against the gold lists. */
import { expect, test } from 'vitest';
import { oneNumber, onePercent } from '../../../src/core/quantity/oneNumber.ts';
import { numbersCounts } from './gold/numbersCounts.ts';
import { numbersPercents } from './gold/numbersPercents.ts';
import { numeralsKazakh, numeralsRussian } from './gold/numerals.ts';
import { numeralsInPhrases } from './gold/numeralsInPhrases.ts';

test.each([...numbersCounts, ...numbersPercents])('%s of %j is %s', (field, text, expected) => {
  const read = field === 'number' ? oneNumber(text) : onePercent(text);
  expect(read.ok ? read.value : 'refused').toBe(typeof expected === 'number' ? expected : 'refused');
});

test.each([...numeralsKazakh, ...numeralsRussian, ...numeralsInPhrases])('%j is %d', (text, value) => {
  expect(oneNumber(text)).toEqual({ ok: true, value });
});

test.each([
  ['8 пайыздық тармаққа', 'figure.points'],
  ['на 3 п.п.', 'figure.points'],
  ['қалада 62%, ауылда 63,4%', 'figure.two'],
  ['30–50 %', 'figure.range'],
  ['бірнеше пайызға', 'figure.vague'],
  ['45 оқушы', 'figure.noPercent'],
])('the percentage of %j is refused: %s', (text, code) => {
  const read = onePercent(text);
  expect(read.ok ? read.value : read.error.code).toBe(code);
});
