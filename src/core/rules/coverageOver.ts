import { defineRowRule } from './rule.ts';

/** No more are covered than are to be covered. */
export const coverageOver = defineRowRule({
  id: 'coverage-over',
  form: 'coverage',
  severity: 'error',
  needs: ['eligible', 'covered'],
  whenMissing: 'skip',
  source: 'coverage = covered / eligible, at most 100 %',
  check: ({ eligible, covered }) =>
    covered > eligible
      ? { at: 'covered', message: 'coverageOver', values: { covered, eligible } }
      : undefined,
});
