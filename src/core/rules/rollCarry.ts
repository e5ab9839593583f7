import { districtKey } from '../aggregate/register.ts';
import { nameKey } from '../forms/readColumn.ts';
import { codeIn, type DistrictName, type Table } from '../model/table.ts';
import { skeletonOf } from '../parse/letters.ts';
import { monthBefore } from '../parse/month.ts';
import { defineBookRule } from './rule.ts';

/**
 * A month starts with the pupils the month before ended with, in whatever sheets the two stand. Between August and
 * September a school year ends: grade 11 is gone and grade 1 has come.
 */
export const rollCarry = defineBookRule({
  id: 'roll-carry',
  form: 'roll',
  severity: 'warning',
  needs: ['month', 'school'],
  whenMissing: 'skip',
  source: 'R12 of the office checks: the end of a period is the start of the next',
  *check(tables) {
    const ends = new Map<string, number>();
    for (const table of tables)
      for (let row = 0; row < table.length; row++) {
        const key = keyOf(table, row, monthOf(table, row));
        const end = table.numbers.pupilsEnd?.[row] ?? Number.NaN;
        if (key !== undefined && !Number.isNaN(end) && !ends.has(key)) ends.set(key, end);
      }
    for (const table of tables.filter((each) => !startsEarlier(each)))
      for (let row = 0; row < table.length; row++) {
        const month = monthOf(table, row);
        const start = table.numbers.pupilsStart?.[row] ?? Number.NaN;
        const key =
          month === undefined || month.endsWith('-09') ? undefined : keyOf(table, row, monthBefore(month));
        const previous = key === undefined ? undefined : ends.get(key);
        if (Number.isNaN(start) || previous === undefined || previous === start) continue;
        yield { table, row, at: 'pupilsStart', message: 'rollCarry', values: { start, previous } };
      }
  },
});

const monthOf = (table: Table, row: number) => codeIn<string>(table, 'month', row);

/** Movement since September, told month by month: under «Жыл басында» stands the same figure all year. */
function startsEarlier({ grid, rows, at }: Table): boolean {
  const above = grid.values.slice(0, (rows[0] ?? 1) - 1).map((cells) => cells[(at.pupilsStart ?? 0) - 1]);
  const heading = above.reverse().find((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
  return typeof heading === 'string' && /жыл|год|токсан|четверт/u.test(skeletonOf(heading));
}

function keyOf(table: Table, row: number, month: string | undefined): string | undefined {
  const school = codeIn<string>(table, 'school', row);
  if (school === undefined || month === undefined) return undefined;
  return `${month}|${districtKey(codeIn<DistrictName>(table, 'district', row))}|${nameKey(school)}`;
}
