import { expect, test } from 'vitest';
import { maySpill } from '../../../src/core/fixes/spill.ts';

/** A sheet of 6 × 6 with formulas at some cells, asked about E5. */
const asked = (formulas: Record<string, string>) => {
  const cells = Array.from({ length: 6 }, () => Array.from({ length: 6 }, () => ''));
  for (const [cell, formula] of Object.entries(formulas)) {
    const line = cells[Number(cell.slice(1)) - 1] ?? [];
    line[cell.charCodeAt(0) - 65] = formula;
  }
  return maySpill(cells, 5, 5);
};

test.each<[Record<string, string>, boolean, string]>([
  [{}, false, 'nothing'],
  [{ B2: '=ARRAYFORMULA(A2:A9*2)' }, true, 'above and to the left'],
  [{ E2: '={1;2;3;4}' }, true, 'right above'],
  [{ A5: '=QUALITY(F5:F9,G5:G9)' }, true, 'a function of ours over a range'],
  [{ A5: '=A9:A12' }, true, 'a bare range'],
  [{ F5: '=FILTER(A1:A9,B1:B9>1)' }, false, 'to the right'],
  [{ B6: '=FILTER(A1:A9,B1:B9>1)' }, false, 'below'],
  [{ D5: '=SUM(A5:C5)' }, false, 'a sum is one value'],
  [{ D5: '=IFERROR(ROUND(A5/B5*100,1),"")' }, false, 'so is all this'],
  [{ D5: '=IF(A5="FILTER(","a",B5)' }, false, 'a text that only looks like a call'],
  [{ D5: '=A5+B5' }, false, 'arithmetic of cells'],
  [{ A2: '=QUERY(A9:B12)', B4: '=1' }, false, 'another formula stands between'],
])('%j: %s (%s)', (formulas, expected) => expect(asked(formulas)).toBe(expected));
