import type { Register } from './aggregate/register.ts';
import { schoolKey } from './aggregate/register.ts';
import type { Finding } from './finding.ts';
import { codeIn, type DistrictName, type Table } from './model/table.ts';
import { placeName } from './places/place.ts';
import { placeByKato } from './places/register.ts';

/** A school with findings, in the words of its sheet, and the language in which it is written to. */
export interface FindingSchool {
  readonly name: string;
  readonly count: number;
  readonly language: 'kk' | 'ru';
}

/** Each finding with the school whose row it is about: «№ 7 орта мектеп, Талғар ауданы». */
export function withSchools(findings: readonly Finding[], tables: readonly Table[]): Finding[] {
  const bySheet = new Map(tables.map((table) => [table.sheet, table]));
  const rows = new Map<Table, ReadonlyMap<number, number>>();
  return findings.map((finding) => {
    const table = bySheet.get(finding.sheet);
    if (!table || finding.row === 0 || table.codes.school === undefined) return finding;
    const known = rows.get(table) ?? new Map(Array.from(table.rows, (row, index) => [row, index]));
    rows.set(table, known);
    const index = known.get(finding.row);
    const school = index === undefined ? undefined : codeIn<string>(table, 'school', index);
    if (index === undefined || school === undefined) return finding;
    return { ...finding, school: nameOf(school, codeIn<DistrictName>(table, 'district', index)) };
  });
}

/** A district by its name in the register of districts, in the language of the school's own name. */
function nameOf(school: string, district: DistrictName | undefined): string {
  if (district === undefined) return school;
  const place = district.kato === null ? undefined : placeByKato(district.kato);
  return `${school}, ${place ? placeName(place, languageOfName(school)) : district.text}`;
}

/** The schools of the findings, the most findings first; a school teaches in the language of the register, else of its name. */
export function schoolsOf(
  findings: readonly Finding[],
  tables: readonly Table[],
  register: Register,
): FindingSchool[] {
  const counts = new Map<string, number>();
  for (const { school } of findings)
    if (school !== undefined) counts.set(school, (counts.get(school) ?? 0) + 1);
  const languages = new Map<string, 'kk' | 'ru'>();
  for (const table of counts.size === 0 ? [] : tables)
    for (let row = 0; row < table.length; row++) {
      const school = codeIn<string>(table, 'school', row);
      const district = codeIn<DistrictName>(table, 'district', row);
      const name = school === undefined ? '' : nameOf(school, district);
      if (school === undefined || !counts.has(name) || languages.has(name)) continue;
      languages.set(name, languageOf(school, register.get(schoolKey(district, school))?.language));
    }
  return [...counts]
    .map(([name, count]) => ({ name, count, language: languages.get(name) ?? 'kk' }))
    .sort((a, b) => b.count - a.count);
}

/** A school of both languages is written to in the language of its name. */
function languageOf(name: string, taught: string | undefined): 'kk' | 'ru' {
  return taught === 'ru' || taught === 'kk' ? taught : languageOfName(name);
}

/** «СШ № 1» is Russian, «№ 1 ОМ» Kazakh; what could be either is in the state language. */
const languageOfName = (name: string): 'kk' | 'ru' =>
  !/[әғқңөұүһі]|мектеп/iu.test(name) &&
  /школ|гимнази|лице|[ыэ]|(?:^|[^а-я])(?:сш|сош|ош|оош|нш)(?:[^а-я]|$)/iu.test(name)
    ? 'ru'
    : 'kk';
