import { districtKey } from '../aggregate/register.ts';
import { nameKey } from '../forms/readColumn.ts';
import { type CodeColumn, codeAt, type DistrictName, type Table } from '../model/table.ts';
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
    for (const table of tables)
      for (let row = 0; row < table.length; row++) {
        const month = monthOf(table, row);
        const start = table.numbers.pupilsStart?.[row] ?? Number.NaN;
        const key =
          month === undefined || month.endsWith('-09') ? undefined : keyOf(table, row, before(month));
        const previous = key === undefined ? undefined : ends.get(key);
        if (Number.isNaN(start) || previous === undefined || previous === start) continue;
        yield { table, row, at: 'pupilsStart', message: 'rollCarry', values: { start, previous } };
      }
  },
});

const column = <T>(table: Table, id: string) => table.codes[id] as CodeColumn<T> | undefined;
const monthOf = (table: Table, row: number) => codeAt(column<string>(table, 'month'), row);

function keyOf(table: Table, row: number, month: string | undefined): string | undefined {
  const school = codeAt(column<string>(table, 'school'), row);
  if (school === undefined || month === undefined) return undefined;
  return `${month}|${districtKey(codeAt(column<DistrictName>(table, 'district'), row))}|${nameKey(school)}`;
}

/** "2025-11" → "2025-10". */
function before(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number > 1 ? `${year}-${String(number - 1).padStart(2, '0')}` : `${year - 1}-12`;
}
