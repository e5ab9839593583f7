import type { Cell } from '../cell.ts';
import type { Finding } from '../finding.ts';
import type { Grid } from '../model/grid.ts';
import { excerpt } from '../parse/excerpt.ts';

/** A call, another sheet, a cell, a number or a bracket after the sign: `=СУММ(`, `='Қазан 2025'!`, `=-B2`, `=500+12`. */
const FORMULA =
  /^\s*=\s*[+-]?\s*(?:[\p{L}_][\p{L}\d_.]*\s*\(|(?:'[^']+'|[\p{L}\d_.]+)!|\$?[A-Z]{1,3}\$?\d|[\d(])/iu;

/** Whatever a column should hold, a formula in its cell is told once, as a formula. */
export const isFormulaText = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.includes('=') && FORMULA.test(cell);

/** A formula that stands as text is no value: it is told wherever it stands, and the cell says nothing. */
export function formulasAsText({ sheet, values }: Grid): Finding[] {
  const findings: Finding[] = [];
  for (let row = 0; row < values.length; row++) {
    const cells = values[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell !== 'string' || !isFormulaText(cell)) continue;
      findings.push({
        rule: 'formula-as-text',
        severity: 'error',
        sheet,
        row: row + 1,
        column: column + 1,
        message: 'formulaAsText',
        values: { text: excerpt(cell) },
      });
    }
  }
  return findings;
}
