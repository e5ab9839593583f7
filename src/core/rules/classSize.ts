import { roundHalfUp } from '../rounding.ts';
import { limitOf } from './limits.ts';
import { defineRowRule, type Violation } from './rule.ts';

/** More than forty pupils in the mean class of a school, or fewer than one, is a slip in one of the two counts. */
export const classSize = defineRowRule({
  id: 'class-size',
  form: 'roll',
  severity: 'warning',
  needs: ['pupilsEnd', 'classes'],
  whenMissing: 'skip',
  source: 'R13 of the office checks: pupils per class 1–40 for an ordinary school',
  check({ pupilsEnd, classes }, settings): Omit<Violation, 'row'> | undefined {
    if (pupilsEnd === 0) return undefined;
    if (classes === 0)
      return { at: 'classes', message: 'noClasses', values: { pupils: pupilsEnd }, severity: 'error' };
    const mean = pupilsEnd / classes;
    if (mean >= 1 && mean <= limitOf('class-size', settings)) return undefined;
    return { at: 'classes', message: 'classSize', values: { mean: roundHalfUp(mean, 2) } };
  },
});
