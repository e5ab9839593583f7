import { codeIn, type Table } from '../model/table.ts';
import { defineTableRule, type Violation } from './rule.ts';

/**
 * A target reached to the digit before its year is more often the plan written once more. It is usual at 0, at 100 %,
 * of a level that is only to be kept, and of a handful: two colleges are two when the second is opened.
 */
export const planAsFact = defineTableRule({
  id: 'plan-as-fact',
  form: 'targets',
  severity: 'warning',
  needs: ['target', 'actual', 'dueYear', 'year'],
  whenMissing: 'skip',
  source: 'R21 of the office checks: plan and fact are two fields',
  *check(table) {
    for (let row = 0; row < table.length; row++) {
      const [target, actual, dueYear, year, base] = ['target', 'actual', 'dueYear', 'year', 'base'].map(
        (id) => table.numbers[id]?.[row] ?? Number.NaN,
      ) as [number, number, number, number, number];
      // A comparison with what is not there is false.
      if (!(areOne(actual, target) && year < dueYear)) continue;
      if (areOne(base, target) || isHandful(target) || (target === 100 && isPercent(table, row))) continue;
      yield { row, at: 'actual', message: 'planAsFact', values: { value: actual } } satisfies Violation;
    }
  },
});

/** A formula's 0.1 + 0.2 is the 0.3 that was typed. */
const areOne = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

const isHandful = (target: number): boolean => Number.isInteger(target) && target < 10;

/** Where no unit is said, a hundred may be one. */
const isPercent = (table: Table, row: number): boolean =>
  /%|пайыз|процент|percent|^$/iu.test(codeIn<string>(table, 'unit', row) ?? '');
