import { defineRowRule } from './rule.ts';

/** A target reached to the digit before its year is more often the plan written once more. At 0 and 100 it is usual. */
export const planAsFact = defineRowRule({
  id: 'plan-as-fact',
  form: 'targets',
  severity: 'warning',
  needs: ['target', 'actual', 'dueYear', 'year'],
  whenMissing: 'skip',
  source: 'R21 of the office checks: plan and fact are two fields',
  check({ target, actual, dueYear, year }) {
    const isUsual = target === 0 || target === 100;
    if (actual !== target || year >= dueYear || isUsual) return undefined;
    return { at: 'actual', message: 'planAsFact', values: { value: actual } };
  },
});
