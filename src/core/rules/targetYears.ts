import { defineRowRule } from './rule.ts';

/** A road map leads forward: from the base year to the year in which the target is due. */
export const targetYears = defineRowRule({
  id: 'target-years',
  form: 'targets',
  severity: 'error',
  needs: ['baseYear', 'dueYear'],
  whenMissing: 'skip',
  source: 'road maps: base year < due year',
  check: ({ baseYear, dueYear }) =>
    dueYear <= baseYear
      ? { at: 'dueYear', message: 'targetYears', values: { firstYear: baseYear, lastYear: dueYear } }
      : undefined,
});
