import { districtKey } from '../aggregate/register.ts';
import { type CodeColumn, codeAt, type DistrictName, type Table } from '../model/table.ts';

/** A school as a sheet names it, at its first row. */
export interface NamedSchool {
  readonly table: Table;
  readonly row: number;
  readonly name: string;
  readonly district: string;
}

/** Every school of a sheet at its first row; without a district it may be any of many. */
export function schoolsOf(table: Table): NamedSchool[] {
  const schools = table.codes.school as CodeColumn<string> | undefined;
  const districts = table.codes.district as CodeColumn<DistrictName> | undefined;
  if (schools === undefined || districts === undefined || table.at.school === undefined) return [];
  const found = new Map<number, NamedSchool>();
  for (let row = 0; row < table.length; row++) {
    const [school = -1, district = -1] = [schools.codes[row], districts.codes[row]];
    const pair = school * districts.dictionary.length + district;
    if (school < 0 || district < 0 || found.has(pair)) continue;
    found.set(pair, {
      table,
      row,
      name: codeAt(schools, row) ?? '',
      district: districtKey(codeAt(districts, row)),
    });
  }
  return [...found.values()];
}
