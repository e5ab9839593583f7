import { codeIn } from '../model/table.ts';
import { defineTableRule, type Violation } from './rule.ts';

/** A twelve-digit code of an organisation ends in a digit that is worked out from the others. */
export const registerBin = defineTableRule({
  id: 'bin-check',
  form: 'schools',
  severity: 'warning',
  needs: ['schoolId'],
  whenMissing: 'skip',
  source: 'the check digit of ЖСН and БСН: weights 1…11, then 3…11, 1, 2',
  *check(table) {
    for (let row = 0; row < table.length; row++) {
      const written = codeIn<string>(table, 'schoolId', row)?.replace(/\s/gu, '');
      if (written === undefined || !/^\d{12}$/.test(written) || hasCheckDigit(written)) continue;
      yield { row, at: 'schoolId', message: 'binCheck', values: { code: written } } satisfies Violation;
    }
  },
});

/** Twelve digits of a person or an organisation: the last one is the remainder of the others by weight, modulo 11. */
export function hasCheckDigit(digits: string): boolean {
  const sum = (first: number) =>
    [...digits.slice(0, 11)].reduce(
      (total, digit, at) => total + Number(digit) * (((at + first - 1) % 11) + 1),
      0,
    ) % 11;
  const once = sum(1);
  const check = once === 10 ? sum(3) : once;
  return check < 10 && check === Number(digits.charAt(11));
}
