import { type AttainmentSheet, COUNTED } from '../model/attainmentSheet.ts';
import { souReader } from '../rate.ts';
import { roundHalfUp } from '../rounding.ts';
import { SOU_DEFAULT, type SouCoefficients } from '../settings.ts';
import { fitOf } from './fits.ts';
import { defineRule, type Violation } from './rule.ts';

/** Sets of weights seen in schools beside the default. Which one a printed СОУ used is told, not held against it. */
const OTHER_SETS: readonly (readonly [string, SouCoefficients])[] = [
  ['1; 0,64; 0,36; 0,14', { ...SOU_DEFAULT, mark2: 0.14, notAttested: 0 }],
  ['1; 0,64; 0,36; 0,16', { ...SOU_DEFAULT, notAttested: 0 }],
  ['1; 0,64; 0,36; 0,16; 0,07', SOU_DEFAULT],
];

/** A printed СОУ / ООЖ equals the weighted sum of the marks under one of the sets of weights in use. */
export const printedSou = defineRule({
  id: 'printed-sou',
  form: 'attainment',
  severity: 'warning',
  needs: ['sou'],
  whenMissing: 'skip',
  source: 'СОУ = (100·n5 + 64·n4 + 36·n3 + 16·n2 + 7·not attested) / N; a 2 weighs 14 in an older edition',
  *check(sheet, { sou }) {
    for (let row = 0; row < sheet.table.length; row++) {
      const printed = sheet.table.numbers.sou?.[row] ?? Number.NaN;
      if (sheet.state[row] !== COUNTED || (sheet.base[row] ?? 0) === 0 || Number.isNaN(printed)) continue;
      const decimals = sheet.table.printed.sou?.[row] ?? -1;
      const computed = souOf(sheet, row, sou);
      if (fitOf(printed, decimals, computed) !== 'other') continue;
      const other = OTHER_SETS.find(([, set]) => fitOf(printed, decimals, souOf(sheet, row, set)) === 'same');
      const values = { indicator: '@sou', printed, computed: roundHalfUp(computed, Math.max(1, decimals)) };
      yield (
        other
          ? { row, at: 'sou', message: 'souOther', values: { ...values, set: other[0] }, severity: 'info' }
          : { row, at: 'sou', message: 'printedRate', values }
      ) satisfies Violation;
    }
  },
});

/** Called for rows with a base only, so that there always is a value. */
const souOf = (
  { mark5, mark4, mark3, mark2, notAttested }: AttainmentSheet,
  row: number,
  weights: SouCoefficients,
) =>
  souReader(weights)({
    mark5: mark5[row] ?? 0,
    mark4: mark4[row] ?? 0,
    mark3: mark3[row] ?? 0,
    mark2: mark2[row] ?? 0,
    notAttested: notAttested[row] ?? 0,
  }) ?? Number.NaN;
