import { type PartOfYear, periodKey } from './period.ts';
import { codeIn, type Table } from './table.ts';

/** What period a row is of: "2025-11" of what is sent by the month, "2025-T1" of marks. */
export function rowPeriod(table: Table, row: number): string | undefined {
  const month = codeIn<string>(table, 'month', row);
  if (month !== undefined) return month;
  const schoolYear = codeIn<number>(table, 'schoolYear', row);
  const part = codeIn<PartOfYear>(table, 'term', row);
  return schoolYear === undefined || part === undefined ? undefined : periodKey({ schoolYear, part });
}
