import { districtKey } from '../aggregate/register.ts';
import { nameKey } from '../forms/readColumn.ts';
import { codeIn, type DistrictName, type Table } from '../model/table.ts';
import { defineTableRule, type Violation } from './rule.ts';

/**
 * Of a budget the plan of a period is a part of the plan of the year, and what is paid is no more than either or than
 * what was financed. The first that does not hold is told of a row: the others follow from it. An approved plan may have
 * been raised since: more paid than that is only odd, and nothing where the adjusted plan stands beside it.
 */
export const planOrder = defineTableRule({
  id: 'paid-over-plan',
  form: 'finance',
  severity: 'error',
  needs: [],
  whenMissing: 'skip',
  source: 'R16 of the office checks: plan ≥ paid',
  *check(table) {
    const rows = [...table.rows.keys()];
    const isOf = (kind: string) => (row: number) => codeIn<string>(table, 'planKind', row) === kind;
    const adjusted = new Set(rows.filter(isOf('adjusted')).map((row) => budgetOf(table, row)));
    for (const row of rows) {
      const violation = violationOf(table, row);
      if (!violation) continue;
      const isOld = violation.at === 'paid' && isOf('approved')(row);
      if (!isOld) yield { row, ...violation };
      else if (!adjusted.has(budgetOf(table, row))) yield { row, ...violation, severity: 'warning' };
    }
  },
});

/** What a plan is for, whichever kind of plan it is. */
const budgetOf = (table: Table, row: number): string =>
  [
    districtKey(codeIn<DistrictName>(table, 'district', row)),
    ...['month', 'programme', 'source'].map((id) => nameKey(codeIn<string>(table, id, row) ?? '')),
  ].join('|');

function violationOf({ numbers }: Table, row: number): Omit<Violation, 'row'> | undefined {
  const amount = (id: string) => (numbers[id]?.[row] ?? Number.NaN) / 100;
  const [year, period, financed, paid] = ['planYear', 'planPeriod', 'financed', 'paid'].map(amount) as [
    number,
    number,
    number,
    number,
  ];
  // A comparison with what is not there is false.
  if (period > year) return { at: 'planPeriod', message: 'planOverYear', values: { period, year } };
  if (paid > year) return { at: 'paid', message: 'paidOverYear', values: { paid, plan: year } };
  if (paid > period)
    return { at: 'paid', message: 'paidOverPlan', values: { paid, plan: period }, severity: 'warning' };
  if (paid > financed)
    return { at: 'paid', message: 'paidOverFinanced', values: { paid, financed }, severity: 'warning' };
  return undefined;
}
