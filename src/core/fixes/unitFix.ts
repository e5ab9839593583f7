import type { Fix, FixedBeside } from '../finding.ts';
import { cellAt, type Grid } from '../model/grid.ts';
import type { Table } from '../model/table.ts';
import type { TengeUnit } from '../parse/tenge.ts';
import { roundHalfUp } from '../rounding.ts';

/** Power of ten of each unit, and how a heading says it. */
const UNITS: readonly (readonly [power: number, unit: TengeUnit, kk: string, ru: string])[] = [
  [0, 100, 'теңге', 'тенге'],
  [3, 100_000, 'мың теңге', 'тыс. тенге'],
  [6, 100_000_000, 'млн теңге', 'млн тенге'],
  [9, 100_000_000_000, 'млрд теңге', 'млрд тенге'],
];

/**
 * The heading with the unit that its amounts are in: nothing where the unit stands over other columns too, or in a cell of
 * the row. No amount is touched.
 */
export function headingUnitFix({ grid, units, at }: Table, id: string, power: number): Fix | undefined {
  const [unit, column] = [units[id], at[id]];
  if (!unit || column === undefined || at.unit !== undefined) return undefined;
  const heading = cellAt(grid, unit.row - 1, column - 1);
  if (typeof heading !== 'string' || heading === '') return undefined;
  const meant = (UNITS.find(([, own]) => own === unit.unit)?.[0] ?? Number.NaN) - power;
  const [, , kk, ru] = UNITS.find(([own]) => own === meant) ?? [];
  if (kk === undefined || ru === undefined) return undefined;
  const words = isKazakh(grid, unit.row) ? kk : ru;
  if (unit.from === 'none') return { before: heading, after: `${heading}, ${words}` };
  return heading.includes(unit.text)
    ? { before: heading, after: heading.replace(unit.text, words) }
    : undefined;
}

/** By letters that only Kazakh has, anywhere in the heads. */
const isKazakh = ({ values }: Grid, row: number): boolean =>
  (values[row - 1] ?? []).some((cell) => typeof cell === 'string' && /[әғқңөұүһі]/i.test(cell));

/** The amounts of a row in the unit of the others: nothing where one of them is no plain number, or the row names its unit. */
export function amountsFix(
  { grid, rows, at }: Table,
  row: number,
  ids: readonly string[],
  power: number,
): Fix | undefined {
  if (at.unit !== undefined) return undefined;
  const fixed: FixedBeside[] = [];
  for (const id of ids) {
    const column = at[id] ?? 0;
    const cell = cellAt(grid, (rows[row] ?? 0) - 1, column - 1);
    if (typeof cell !== 'number') return undefined;
    fixed.push({ column, before: String(cell), after: roundHalfUp(cell * 10 ** -power, 8) });
  }
  const [first, ...more] = fixed;
  return first && { before: first.before, after: first.after, ...(more.length > 0 && { more }) };
}
