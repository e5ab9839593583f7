import { expect, test } from 'vitest';
import { dateOfText, daysLater, lastDayOfMonth } from '../../../src/core/parse/dateText.ts';

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

test.each([
  ['2025-10-26', 5, '2025-10-31'],
  ['2025-11-30', 5, '2025-12-05'],
  ['2025-12-29', 5, '2026-01-03'],
  ['2024-02-28', 1, '2024-02-29'], // a leap year
  ['2025-02-28', 1, '2025-03-01'],
])('%s and %d days: %s', (date, days, later) => expect(daysLater(date, days)).toBe(later));

test.each([
  ['2025-11', '2025-11-30'],
  ['2024-02', '2024-02-29'],
  ['1900-02', '1900-02-28'],
  ['2025-12', '2025-12-31'],
])('the last day of %s is %s', (month, day) => expect(lastDayOfMonth(month)).toBe(day));
