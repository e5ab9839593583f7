import { addsUp } from '../forms/form.ts';
import { formOf } from '../forms/index.ts';
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
    const { columns } = formOf(table.form);
    const sums = table.totals.filter(({ isMean }) => !isMean);
    for (const total of sums)
      for (const column of columns.filter(addsUp))
        for (const violation of sumsOff(table, total, blocksOf(sums, total, table.length), column.id))
          yield column.type === 'money' ? inTenge(violation) : violation;
  },
});

const inTenge = ({ values, ...violation }: SumOff): SumOff => ({
  ...violation,
  values: Object.fromEntries(Object.entries(values).map(([name, tiyn]) => [name, tiyn / 100])),
});
