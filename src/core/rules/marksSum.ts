import { type AttainmentSheet, COUNTED } from '../model/attainmentSheet.ts';
import { defineRule, type Violation } from './rule.ts';

/**
 * 5 + 4 + 3 + 2 + not attested + exempt = pupils of the graded classes. More marks than pupils cannot be; fewer is
 * usual where the sheet has no column for those without a mark, and then it is one note for the whole sheet.
 */
export const marksSum = defineRule({
  id: 'marks-sum',
  form: 'attainment',
  severity: 'error',
  needs: ['pupils'],
  whenMissing: 'skip',
  source: 'R1, R2 of the office checks: marks and the roll of the class',
  *check(sheet) {
    const { table } = sheet;
    const knowsUnmarked = table.at.notAttested !== undefined || table.at.exempt !== undefined;
    let short = 0;
    for (let row = 0; row < table.length; row++) {
      const gap = shortfall(sheet, row);
      if (gap === undefined || gap.missing === 0) continue;
      const values = { sum: gap.sum, pupils: gap.pupils };
      if (gap.missing < 0) yield { row, at: 'pupils', message: 'marksOver', values } satisfies Violation;
      // Grade 1 is on the roll and has no marks: a span that holds it falls short by right.
      else if ((sheet.gradesOf(row)?.from ?? 2) <= 1) continue;
      else if (knowsUnmarked || gap.missing * 10 > gap.pupils) {
        yield { row, at: 'pupils', message: 'marksShort', values, severity: 'warning' } satisfies Violation;
      } else short++;
    }
    if (short > 0)
      yield { message: 'marksShortSheet', values: { n: short }, severity: 'info' } satisfies Violation;
  },
});

function shortfall({ table, state, base }: AttainmentSheet, row: number) {
  const pupils = table.numbers.pupils?.[row] ?? Number.NaN;
  const exempt = table.numbers.exempt?.[row] ?? 0;
  if (state[row] !== COUNTED || base[row] === 0 || Number.isNaN(pupils)) return undefined;
  const sum = (base[row] ?? 0) + (Number.isNaN(exempt) ? 0 : exempt);
  return { sum, pupils, missing: pupils - sum };
}
