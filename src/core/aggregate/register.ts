import { nameKey } from '../forms/readColumn.ts';
import type { SchoolsColumn } from '../forms/schools.ts';
import { type CodeColumn, codeAt, type DistrictName, type Table } from '../model/table.ts';

/** What the register of schools says about one school; a blank stays unknown and is never guessed from a name. */
export interface RegisteredSchool {
  readonly key: string;
  readonly name: string;
  readonly district: DistrictName | undefined;
  readonly schoolType: string | undefined;
  readonly locality: 'urban' | 'rural' | undefined;
  readonly language: string | undefined;
  readonly opened: string | undefined;
  readonly closed: string | undefined;
}

/** Schools by district and name. The same name in two districts is two schools. */
export type Register = ReadonlyMap<string, RegisteredSchool>;

export const districtKey = (district: DistrictName | undefined): string =>
  district === undefined ? '' : (district.kato ?? `?${nameKey(district.text)}`);

export const schoolKey = (district: DistrictName | undefined, school: string): string =>
  `${districtKey(district)}|${nameKey(school)}`;

/** Stands for the name where a row names no school. */
export const NO_SCHOOL = '–';

export function readRegister(tables: readonly Table[]): Register {
  const register = new Map<string, RegisteredSchool>();
  for (const table of tables) {
    const codes = table.codes as Partial<Record<SchoolsColumn, CodeColumn>>;
    const at = <T>(id: SchoolsColumn, row: number) => codeAt<T>(codes[id] as CodeColumn<T> | undefined, row);
    for (let row = 0; row < table.length; row++) {
      const name = at<string>('school', row);
      if (name === undefined) continue;
      const district = at<DistrictName>('district', row);
      const key = schoolKey(district, name);
      if (register.has(key)) continue;
      register.set(key, {
        key,
        name,
        district,
        schoolType: at('schoolType', row),
        locality: at('locality', row),
        language: at('language', row),
        opened: at('opened', row),
        closed: at('closed', row),
      });
    }
  }
  return register;
}

/** Was the school open on that day ("2025-10-26")? A year or date that is blank does not close it. */
export function isOpenOn({ opened, closed }: RegisteredSchool, day: string): boolean {
  const after = (date: string | undefined) =>
    date !== undefined && /^\d{4}/.test(date) && date.slice(0, day.length) > day;
  const before = (date: string | undefined) =>
    date !== undefined && /^\d{4}/.test(date) && date.slice(0, day.length) <= day.slice(0, date.length);
  return !after(opened) && !before(closed);
}
