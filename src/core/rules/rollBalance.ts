import { defineRowRule } from './rule.ts';

/** Pupils at the end of the month = pupils at its start + arrived − left. */
export const rollBalance = defineRowRule({
  id: 'roll-balance',
  form: 'roll',
  severity: 'error',
  needs: ['pupilsStart', 'arrived', 'left', 'pupilsEnd'],
  whenMissing: 'skip',
  source: 'R12 of the office checks: movement of the roll',
  check({ pupilsStart, arrived, left, pupilsEnd }) {
    const expected = pupilsStart + arrived - left;
    if (pupilsEnd === expected) return undefined;
    const values = { start: pupilsStart, arrived, left, expected, end: pupilsEnd };
    return { at: 'pupilsEnd', message: 'rollBalance', values };
  },
});
