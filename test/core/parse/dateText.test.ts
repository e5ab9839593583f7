import { expect, test } from 'vitest';
import { dateOfText } from '../../../src/core/parse/dateText.ts';

test.each([
  ['2025-11-10', '2025-11-10'],
  ['10.11.2025', '2025-11-10'],
  ['1.9.2025', '2025-09-01'],
  [' 29.02.2024 ', '2024-02-29'], // a leap year
  ['29.02.2025', undefined],
  ['29.02.1900', undefined], // a century not divisible by 400
  ['31.04.2025', undefined],
  ['00.01.2025', undefined],
  ['10.13.2025', undefined],
  ['2025-11', undefined],
  ['10.11.25', undefined], // which century?
])('%j is %s', (text, date) => {
  expect(dateOfText(text)).toBe(date);
});
