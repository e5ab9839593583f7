import { defineTableRule, type Violation } from './rule.ts';

/** A school works in one to four shifts; the largest ones of the country have some four thousand places. */
const MOST_SHIFTS = 4;
const MOST_PLACES = 10_000;

/** No school is so large or works in so many shifts: a digit too many. */
export const schoolLimits = defineTableRule({
  id: 'school-limits',
  form: 'schools',
  severity: 'warning',
  needs: [],
  whenMissing: 'skip',
  source: 'the register: up to three shifts, rarely four; the largest new schools have 3 000–4 000 places',
  *check({ numbers, length }) {
    for (const [at, least, most] of [
      ['shifts', 1, MOST_SHIFTS] as const,
      ['capacity', 0, MOST_PLACES] as const,
    ])
      for (let row = 0; row < length; row++) {
        const value = numbers[at]?.[row] ?? Number.NaN;
        if (!(value < least || value > most)) continue;
        yield { row, at, message: 'schoolLimits', values: { value, least, most } } satisfies Violation;
      }
  },
});
