import { addsUp, type Column, type FormId } from '../forms/form.ts';
import { formOf } from '../forms/index.ts';
import { cellAt } from '../model/grid.ts';
import type { Table, TotalRow } from '../model/table.ts';
import { defineTableRule } from './rule.ts';
import { blocksOf, type SumOff, sumsOff } from './totals.ts';

/** A total of a table is the sum of its rows, in every column that adds up; money is told in tenge. */
export const tableTotals = defineTableRule({
  id: 'total-sum',
  form: 'any',
  severity: 'error',
  needs: [],
  whenMissing: 'skip',
  source: 'R9, R16 of the office checks: parts = total',
  *check(table) {
    const columns = formOf(table.form).columns.filter(addsUp);
    const sums = table.totals.filter(({ isMean }) => !isMean);
    for (const total of sums) {
      const filled = columns.filter(({ id }) => (total.numbers[id] ?? 0) > 0);
      const off = columns.flatMap((column) =>
        columnOff(table, sums, total, column).map((violation) => ({ column, violation })),
      );
      // Twice the total in every column: districts stand as rows among their own schools.
      const isDouble = off.every(({ violation: { values } }) => values.sum === 2 * (values.total ?? 0));
      if (isDouble && off.length > 1 && off.length === filled.length) continue;
      for (const { column, violation } of off) {
        const severity = softened(table, total, column, violation);
        yield { ...(column.type === 'money' ? inTenge(violation) : violation), ...severity };
      }
    }
  },
});

/**
 * Over these the same pupils, posts or budgets stand in row after row: a total may count them once, so that it is only
 * wrong when it passes their sum.
 */
const AGAIN: Readonly<Partial<Record<FormId, readonly string[]>>> = {
  roll: ['month'],
  coverage: ['month', 'programme'],
  finance: ['month', 'planKind'],
  staff: ['month'],
  programme: ['programme', 'subject', 'period'],
};
/** Who came in one month came in no other. */
const FLOWS: ReadonlySet<string> = new Set(['arrived', 'left']);

function columnOff(table: Table, sums: readonly TotalRow[], total: TotalRow, { id }: Column): SumOff[] {
  const blocks = blocksOf(sums, total, table.length);
  const several = (AGAIN[table.form] ?? []).some((by) => (table.codes[by]?.dictionary.length ?? 0) > 1);
  const isAgain = several && !FLOWS.has(id);
  const widest = [...blocks].sort(([from, to], [start, end]) => end - start - (to - from)).slice(0, 1);
  // Where only the total is filled there are no parts.
  return table.numbers[id]?.every(Number.isNaN)
    ? []
    : sumsOff(table, total, isAgain ? widest : blocks, id).filter(
        ({ values: { total = 0, sum = 0 } }) => !(isAgain && total < sum),
      );
}

/** A row without its figure may hold what the total has more; amounts that were rounded need not add up to the digit. */
function softened(
  table: Table,
  printed: TotalRow,
  { id, type }: Column,
  { values: { total = 0, sum = 0 } }: SumOff,
): Pick<SumOff, 'severity'> {
  if (total > sum && table.numbers[id]?.some(Number.isNaN)) return { severity: 'warning' };
  const isRounding = type === 'money' && Math.abs(total - sum) <= slackOf(table, printed, id);
  return isRounding ? { severity: 'info' } : {};
}

/**
 * Budgets are printed in thousands to one decimal, each amount rounded by itself: half of the last digit for each row
 * and for the total. Whole numbers are not known to be rounded.
 */
function slackOf({ grid, rows, at, numbers }: Table, total: TotalRow, id: string): number {
  const cells = [...rows].map((row) => cellAt(grid, row - 1, (at[id] ?? 0) - 1));
  if (cells.every((cell) => typeof cell !== 'number' || Number.isInteger(cell))) return 0;
  const amounts = [...(numbers[id] ?? []), total.numbers[id] ?? 0].filter((amount) => amount > 0);
  let digit = 1;
  while (amounts.every((amount) => amount % (10 * digit) === 0)) digit *= 10;
  return digit <= 100 ? 0 : (digit / 2) * amounts.length;
}

const inTenge = ({ values, ...violation }: SumOff): SumOff => ({
  ...violation,
  values: Object.fromEntries(Object.entries(values).map(([name, tiyn]) => [name, tiyn / 100])),
});
