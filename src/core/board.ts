import { isOpenOn, type Register, schoolKey } from './aggregate/register.ts';
import type { FormId } from './forms/form.ts';
import type { PartOfYear, SchoolPeriod } from './model/period.ts';
import { rowPeriod } from './model/rowPeriod.ts';
import { codeIn, type DistrictName, type Table } from './model/table.ts';
import { daysLater, lastDayOfMonth } from './parse/dateText.ts';
import { lastDayOf } from './summary/choosePeriod.ts';

/** Days after the end of a period by which its data are in. */
export const DAYS_TO_SEND = 5;

export interface BoardSchool {
  readonly name: string;
  readonly district: DistrictName | undefined;
  readonly isReceived: boolean;
}

/** Who has sent the data of one form for one period, and who has not. */
export interface Board {
  readonly form: FormId;
  readonly period: string;
  /** "2025-11-05": the last day to send them. */
  readonly due: string;
  /** Where the list of those who are expected comes from: the register, or whoever has sent anything before. */
  readonly expectedFrom: 'register' | 'sheets';
  readonly schools: readonly BoardSchool[];
}

/** Forms that schools send again and again, and the periods the sheets hold of each, the latest first. */
export function boardPeriods(tables: readonly Table[]): { readonly form: FormId; readonly period: string }[] {
  const found = new Map<string, { form: FormId; period: string; last: string }>();
  for (const table of tables)
    for (let row = 0; row < table.length; row++) {
      const period = rowPeriod(table, row);
      if (period === undefined || codeIn(table, 'school', row) === undefined) continue;
      const key = `${table.form}|${period}`;
      if (!found.has(key)) found.set(key, { form: table.form, period, last: lastDay(period) });
    }
  return [...found.values()]
    .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0))
    .map(({ form, period }) => ({ form, period }));
}

export function boardOf(tables: readonly Table[], register: Register, form: FormId, period: string): Board {
  const expected = new Map<string, { name: string; district: DistrictName | undefined }>();
  const received = new Set<string>();
  for (const table of tables.filter((each) => each.form === form))
    for (let row = 0; row < table.length; row++) {
      const name = codeIn<string>(table, 'school', row);
      if (name === undefined) continue;
      const district = codeIn<DistrictName>(table, 'district', row);
      const key = schoolKey(district, name);
      if (rowPeriod(table, row) === period) received.add(key);
      if (!expected.has(key)) expected.set(key, { name, district });
    }
  const day = lastDay(period);
  if (register.size > 0) {
    // Whoever has sent for the period counts as sent, whether the register knows it or not.
    const known = new Map([...expected].filter(([key]) => received.has(key)));
    expected.clear();
    for (const [key, school] of register) if (isOpenOn(school, day)) expected.set(key, school);
    for (const [key, school] of known) if (!expected.has(key)) expected.set(key, school);
  }
  return {
    form,
    period,
    due: daysLater(day, DAYS_TO_SEND),
    expectedFrom: register.size > 0 ? 'register' : 'sheets',
    schools: [...expected].map(([key, { name, district }]) => ({
      name,
      district,
      isReceived: received.has(key),
    })),
  };
}

function lastDay(period: string): string {
  const [year = '', part = ''] = period.split('-');
  if (/^[THYF]/.test(part))
    return lastDayOf({ schoolYear: Number(year), part: part as PartOfYear } satisfies SchoolPeriod);
  return lastDayOfMonth(period);
}
