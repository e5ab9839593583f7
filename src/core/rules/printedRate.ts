import { type AttainmentSheet, COUNTED } from '../model/attainmentSheet.ts';
import { roundHalfUp } from '../rounding.ts';
import { fitOf } from './fits.ts';
import { defineRule, type Violation } from './rule.ts';

type Rate = 'quality' | 'passRate';

/**
 * A printed quality or pass rate equals the one computed from the marks, to the printed decimals. Before calling it
 * wrong, the bases that offices also use are tried, and the one that fits is named. One unit of the last digit is a
 * note whatever the tolerance: a share printed in whole percent cannot be nearer.
 */
export const printedRate = defineRule({
  id: 'printed-rate',
  form: 'attainment',
  severity: 'error',
  needs: [],
  whenMissing: 'skip',
  source:
    'R3, R4, R7 of the office checks: quality = (5 + 4) / graded, pass rate = (graded − 2 − not attested) / graded',
  *check(sheet, { tolerance }) {
    const rates = (['quality', 'passRate'] as const).filter((rate) => sheet.table.numbers[rate]);
    for (let row = 0; row < sheet.table.length; row++) {
      if (sheet.state[row] !== COUNTED || (sheet.base[row] ?? 0) === 0 || areSwapped(sheet, row)) continue;
      for (const rate of rates) {
        const violation = compare(sheet, row, rate, tolerance);
        if (violation) yield violation;
      }
    }
  },
});

function compare(sheet: AttainmentSheet, row: number, rate: Rate, tolerance: number): Violation | undefined {
  const printed = sheet.table.numbers[rate]?.[row] ?? Number.NaN;
  if (Number.isNaN(printed)) return undefined;
  const decimals = sheet.table.printed[rate]?.[row] ?? -1;
  const good = goodOf(sheet, row, rate);
  const base = sheet.base[row] ?? 0;
  const computed = (100 * good) / base;
  const fit = fitOf(printed, decimals, computed);
  if (fit === 'same') return undefined;
  const values = {
    indicator: `@${rate}`,
    printed,
    computed: roundHalfUp(computed, decimals < 0 ? 2 : Math.max(1, decimals)),
  };
  const fitsBase = (other: number) =>
    other > 0 && other !== base && fitOf(printed, decimals, (100 * good) / other) === 'same';
  if (fitsBase(base - (sheet.notAttested[row] ?? 0))) {
    return { row, at: rate, message: 'printedRateWithoutNotAttested', values, severity: 'warning' };
  }
  const pupils = sheet.table.numbers.pupils?.[row] ?? Number.NaN;
  if (fitsBase(pupils))
    return {
      row,
      at: rate,
      message: 'printedRateOfPupils',
      values: { ...values, pupils },
      severity: 'warning',
    };
  if (fit === 'unit') {
    const share = roundHalfUp(computed, decimals);
    return { row, at: rate, message: 'printedRateUnit', values, severity: 'info', share };
  }
  // Binary noise must not put a difference of exactly the tolerance outside it.
  const isWithin = Math.abs(printed - computed) <= tolerance + 1e-9;
  return { row, at: rate, message: 'printedRate', values, ...(isWithin && { severity: 'info' as const }) };
}

const goodOf = (sheet: AttainmentSheet, row: number, rate: Rate): number =>
  (sheet.mark5[row] ?? 0) + (sheet.mark4[row] ?? 0) + (rate === 'passRate' ? (sheet.mark3[row] ?? 0) : 0);

/** Quality above the pass rate is told by its own rule; telling both figures wrong as well would hide the cause. */
const areSwapped = ({ table }: AttainmentSheet, row: number): boolean =>
  (table.numbers.quality?.[row] ?? Number.NaN) > (table.numbers.passRate?.[row] ?? Number.NaN);
